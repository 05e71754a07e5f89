/** A small library of clippings about real events, by outlets that do not exist; put into the real browser's store. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { loadPack } from "../../src/context/load.ts";
import { writeArchive } from "../../src/core/clipping/archive.ts";
import type { Clipping, Colour, FrozenCard } from "../../src/core/clipping/clipping.ts";
import { freezeCard } from "../../src/core/clipping/draft.ts";
import { emptyContent } from "../../src/core/clipping/library-content.ts";
import { composeCard } from "../../src/core/dossier/compose-card.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";
import { type Stage, waitUntil } from "./harness.ts";

const outlets = [
  { name: "Le Quotidien inventé", domain: "quotidien.example", language: "fr" },
  { name: "The Invented Daily", domain: "daily.example", language: "en" },
  { name: "Radio Imaginaire", domain: "radio.example", language: "fr" },
  { name: "Another Paper", domain: "paper.example", language: "en" },
] as const;

/** Day, what it is about, what is said in French and in English. */
const stories = [
  [
    "2020-08-19",
    ["e-2020-08-18", "p-ibk"],
    "Des soldats ont arrêté le président au palais",
    "Soldiers arrested the president at his residence",
  ],
  ["2021-05-25", ["e-2021-05-24", "p-goita"], "Un second coup en neuf mois", "A second coup in nine months"],
  [
    "2022-02-01",
    ["e-2022-01-31"],
    "L’ambassadeur a soixante-douze heures pour partir",
    "The ambassador has seventy-two hours to leave",
  ],
  [
    "2022-02-18",
    ["e-2022-02-17", "f-barkhane", "f-takuba"],
    "Un retrait coordonné du territoire malien",
    "A coordinated withdrawal from Malian soil",
  ],
  ["2022-08-16", ["e-2022-08-15", "f-barkhane"], "Le dernier soldat a quitté Gao", "The last soldier has left Gao"],
  ["2025-09-20", ["e-2025-09-18", "p-vezilier"], "Deux diplomates priés de partir", "Two diplomats told to leave"],
] as const;

const { pack } = buildPackFromFiles();
if (!pack) throw new Error("the shelf does not load");
const context = loadPack(pack);

export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** Each story in each outlet but where a hole is left, so that there is something that one has and another has not. */
export function makeShelf(): Clipping[] {
  return stories.flatMap(([day, records, fr, en], story) =>
    outlets.flatMap((outlet, at): Clipping[] => {
      if ((story + at) % 5 === 4) return [];
      const number = story * outlets.length + at + 1;
      const savedAt = new Date(Date.UTC(2026, 0, 1 + story, 10, at)).toISOString();
      const said = outlet.language === "fr" ? fr : en;
      const cards = records.flatMap((record): FrozenCard[] => {
        const card = composeCard(context, record, day);
        return card ? [freezeCard(card)] : [];
      });
      return [
        {
          id: idOf(number),
          kind: "passage",
          language: outlet.language,
          quote: { exact: `${said}, ${outlet.name} ${day}.`, prefix: "", suffix: "" },
          source: {
            url: `http://www.${outlet.domain}/${story}`,
            canonical: `http://www.${outlet.domain}/${story}`,
            outlet: { name: outlet.name, domain: outlet.domain },
            title: said,
            published: { day, origin: "json-ld" },
          },
          context: { asOf: day, version: "2025.01", cards },
          readAt: savedAt,
          savedAt,
          updatedAt: savedAt,
          note: at === 0 ? "Comparer avec *l’autre* :\n\n- la date\n- le nombre" : "",
          tags: story === 3 ? ["retrait"] : [],
          ...(at === 1 ? { colour: "blue" as Colour } : {}),
        },
      ];
    }),
  );
}

/** A clipping whose first statement the database has worded otherwise since. */
export function outdate(clipping: Clipping): Clipping {
  const [card, ...cards] = clipping.context.cards;
  const [statement, ...statements] = card?.statements ?? [];
  if (!card || !statement) throw new Error("nothing to be corrected");
  const reword = (text: string) => text.replace(/^\S+/, "Jadis");
  const was = { ...statement, en: reword(statement.en), fr: reword(statement.fr) };
  return {
    ...clipping,
    context: { ...clipping.context, cards: [{ ...card, statements: [was, ...statements] }, ...cards] },
  };
}

export const library = "src/library/index.html";

/** Opens the library and brings the clippings in as a reader does, from an archive. */
export async function openShelf(stage: Stage, clippings: readonly Clipping[]): Promise<Page> {
  const own = await stage.running.openOwnPage(library);
  const folder = mkdtempSync(join(tmpdir(), "shelf-"));
  const file = join(folder, "archive.json");
  const content = { ...emptyContent, clippings: [...clippings] };
  writeFileSync(file, writeArchive(content, { version: "0.0.0", exportedAt: "2026-01-01T00:00:00.000Z" }));
  await own.waitForSelector(".import-open");
  await own.click(".import-open");
  const input = await own.waitForSelector("dialog.import[open] input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await own.waitForSelector("dialog.import .primary:not([disabled])");
  await own.click("dialog.import .primary");
  await waitUntil(() => own.evaluate(() => document.querySelectorAll(".list .clip").length > 3), "the clippings");
  await own.evaluate(() => document.querySelector<HTMLDialogElement>("dialog.import[open]")?.close());
  rmSync(folder, { recursive: true });
  return own;
}

/** Asks the worker, as a page of ours may. */
export function askWorker(own: Page, name: string, ask: unknown): Promise<unknown> {
  return own.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(m: unknown): unknown } }
      >;
      return Promise.resolve((browser ?? chrome)?.runtime.sendMessage(message));
    },
    { name, ask },
  );
}

/** Opens the page again as it would be opened the next day. Firefox never reports that its own pages have loaded. */
export async function openAgain(own: Page): Promise<void> {
  own.reload().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await waitUntil(() => own.evaluate(() => document.querySelectorAll(".list .clip").length > 3), "the library again");
}

/** Lays what was found out in another way: 0 is the list. */
export async function arrange(own: Page, at: number, wanted: string): Promise<void> {
  await own.evaluate(
    (index: number) => document.querySelectorAll<HTMLElement>(".arrangement button")[index]?.click(),
    at,
  );
  await waitUntil(() => own.evaluate((selector: string) => !!document.querySelector(selector), wanted), wanted);
}
