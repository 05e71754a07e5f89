/** Pages that are not listed, not articles, or change under us; and what the browser's own buttons do there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewsPage } from "../../tools/newsstand/server.ts";
import { articlesOf, listStock } from "../../tools/newsstand/stock.ts";
import { pressShortcut, pressToolbarButton } from "./browser-buttons.ts";
import {
  highlights,
  kind,
  look,
  lookFor,
  panelReady,
  type Stage,
  selectText,
  setStage,
  staysAway,
  waitUntil,
} from "./harness.ts";

const unlisted = "www.unlisted.example";
const listed = "www.rfi.fr";
const fixture = (file: string) => readFileSync(join("tests/pages", file), "utf8");
const [relation] = articlesOf("relation");
const football = listStock().find(({ file }) => file.startsWith("ouest-france"));
if (!relation || !football) throw new Error("the newsstand lacks an article");

const badPages = ["no-body", "frame-only", "frameset", "pdf-view"].map(
  (name): NewsPage => ({ host: listed, path: `/bad/${name}`, html: fixture(`bad/${name}.html`) }),
);
const paragraph =
  "<p>Le Mali et la France discutent de Barkhane à Bamako et à Paris, dit un communiqué daté de lundi.</p>\n";

const pages: NewsPage[] = [
  { host: unlisted, path: "/story", html: fixture(relation.file) },
  { host: unlisted, path: "/football", html: fixture(football.file) },
  { host: unlisted, path: "/nothing", html: "<!doctype html><title>Nothing</title><p>Hi</p>" },
  {
    host: unlisted,
    path: "/frame",
    html: `<!doctype html><title>F</title><iframe src="http://${relation.host}${relation.path}" width="600" height="400"></iframe>`,
  },
  {
    host: listed,
    path: "/huge",
    html: () =>
      `<!doctype html><html lang="fr"><title>Mali : la France répond</title><meta property="og:type" content="article"><article><h1>Mali : la France répond</h1>${paragraph.repeat(50_000)}</article></html>`,
  },
  { host: listed, path: "/app", html: appPage() },
  { host: listed, path: "/bad/broken-json-ld", html: fixture("bad/broken-json-ld.html") },
  { host: listed, path: "/bad/no-date", html: fixture("bad/no-date.html") },
  ...badPages,
];

/** A page that becomes another article by its own routing, as a single-page application does. */
function appPage(): string {
  const articles = Object.fromEntries(
    [relation, football].map((page) => [
      page?.file.startsWith("rfi") ? "/app/mali" : "/app/football",
      bodyOf(fixture(page?.file ?? "")),
    ]),
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>App</title><meta property="og:type" content="article"></head><body><main id="view"></main>
<script>
const articles = ${JSON.stringify(articles).replace(/</g, "\\u003c")};
function show() { document.getElementById("view").innerHTML = articles[location.pathname] ?? "<p>Accueil</p>"; }
function go(path) { history.pushState(null, "", path); setTimeout(show, 50); }
addEventListener("popstate", () => setTimeout(show, 50));
show();
</script></body></html>`;
}

function bodyOf(html: string): string {
  return /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? "";
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ pages });
});
afterAll(() => stage.close());
const at = (host: string, path: string) => `http://${host}${path}`;

describe(`pages that are not listed (${kind})`, () => {
  it("does nothing until asked, then reads the page in front", async () => {
    const page = await stage.open(at(unlisted, "/story"));
    expect(await staysAway(page)).toBe(true);
    await pressToolbarButton(stage.running, page);
    await panelReady(page);
    expect((await look(page, ".card")).length).toBeGreaterThan(5);
    expect(Object.keys(await highlights(page)).length).toBeGreaterThan(1);
    await pressToolbarButton(stage.running, page);
    await lookFor(page, ".tab button");
    await pressToolbarButton(stage.running, page);
    await panelReady(page);
    await page.close();
  });

  it("says so when the article is about something else", async () => {
    const page = await stage.open(at(unlisted, "/football"));
    await pressToolbarButton(stage.running, page);
    const said = await lookFor(page, ".panel .aside");
    expect(said.text).toMatch(/ne semble pas porter|does not seem/);
    await page.close();
  });

  it("says so when there is no article to read", async () => {
    const page = await stage.open(at(unlisted, "/nothing"));
    await pressToolbarButton(stage.running, page);
    const said = await lookFor(page, ".panel .warning");
    expect(said.text).toMatch(/n’a pas pu être lue|could not be read/);
    await page.close();
  });

  it("saves a selection from a page that holds no article, with a word at the corner", async () => {
    const page = await stage.open(at(football.host, football.path));
    await selectText(page, "article p");
    await pressShortcut(stage.running, page, "save-selection");
    const toast = await lookFor(page, ".toast p");
    expect(toast.text).toMatch(/Gardé|Saved/);
    expect(await look(page, ".panel")).toEqual([]);
    await page.close();
  });
});

describe(`pages that go wrong (${kind})`, () => {
  it.each(badPages)("leaves $path alone and unharmed", async ({ host, path }) => {
    const page = await stage.open(at(host, path));
    expect(await staysAway(page, 1200)).toBe(true);
    await page.close();
  });

  it("reads an article whose structured data is broken", async () => {
    const page = await stage.open(at(listed, "/bad/broken-json-ld"));
    await panelReady(page);
    await page.close();
  });

  it("says that an article gives no date, and does not pretend to one", async () => {
    const page = await stage.open(at(listed, "/bad/no-date"));
    const line = await lookFor(page, ".as-of p");
    expect(line.text).toMatch(/ne donne pas de date|gives no date/);
    await page.close();
  });

  it("does not open in a frame", async () => {
    const page = await stage.open(at(unlisted, "/frame"));
    await new Promise((done) => setTimeout(done, 1500));
    const frames = await Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate(() => document.querySelector("arriere-plan") !== null).catch(() => false)),
    );
    expect(frames.some(Boolean)).toBe(false);
    await page.close();
  });

  it("reads five megabytes of text as far as it may, and keeps working", async () => {
    const page = await stage.open(at(listed, "/huge"));
    await panelReady(page);
    await page.close();
  });

  it("throws nothing into any page's console", () => {
    expect(stage.complaints.filter((line) => /arriere|moz-extension|chrome-extension|reader|gate/i.test(line))).toEqual(
      [],
    );
  });
});

describe(`pages that become others without loading (${kind})`, () => {
  it("follows the page's own routing to an article, away from it, and back", async () => {
    const page = await stage.open(at(listed, "/app"));
    expect(await staysAway(page)).toBe(true);
    await page.evaluate(() => (globalThis as unknown as { go(path: string): void }).go("/app/mali"));
    await panelReady(page);
    await page.evaluate(() => (globalThis as unknown as { go(path: string): void }).go("/app/football"));
    await waitUntil(() => page.evaluate(() => document.querySelector("arriere-plan") === null), "the panel to go");
    expect(await highlights(page)).toEqual({});
    await page.goBack({ timeout: 3000 }).catch(() => undefined);
    await panelReady(page);
    await page.close();
  });

  it("comes back with the page from the back/forward cache", async () => {
    const page = await stage.open(relation.address);
    await panelReady(page);
    await page.goto(football.address);
    expect(await staysAway(page, 800)).toBe(true);
    await page.goBack({ timeout: 3000 }).catch(() => undefined);
    await panelReady(page);
    expect(await page.evaluate(() => document.querySelectorAll("arriere-plan").length)).toBe(1);
    await page.close();
  });
});
