/** The parts of the panel, each reached and used as a reader does: with the mouse, and with the keyboard alone. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { highlights, kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

/** Of February 2022: it names towns in the north, and events that had causes and consequences. */
const about = "lemonde";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function open(): Promise<Page> {
  const article = articlesOf("relation").find(({ address }) => address.includes(about));
  if (!article) throw new Error(`the newsstand has no ${about}`);
  const page = await stage.open(article.address);
  await panelReady(page);
  return page;
}

/** Moves the focus with Tab until it is on what the selector finds. */
async function tabTo(page: Page, selector: string, text = ""): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    if ((await look(page, selector)).some((seen) => seen.focused && seen.text.includes(text))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${selector} ${text}`);
}

describe(`the panel (${kind})`, () => {
  it("says first what one must know, in order, and nothing that the brief says", async () => {
    const page = await open();
    const items = await look(page, ".first li");
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.length).toBeLessThanOrEqual(3);
    const brief = (await look(page, ".brief > span")).map(({ text }) => text.replace(/[\d\s]+$/, ""));
    for (const { text } of items) expect(brief.filter((sentence) => text.includes(sentence))).toEqual([]);
    await press(page, ".first li button");
    await lookFor(page, ".opened .card.kind-person .role");
    await page.close();
  });

  it("draws the story with its periods, wider and nearer, earlier and later", async () => {
    const page = await open();
    await lookFor(page, ".picture svg");
    expect((await look(page, ".picture .band")).length).toBeGreaterThan(2);
    expect((await look(page, ".picture .pin")).length).toBe(1);
    expect((await look(page, ".picture .mark.mentioned")).length).toBeGreaterThan(2);
    const told = async () => (await look(page, ".zoom [role=status]"))[0]?.text;
    const atFirst = await told();
    await press(page, ".zoom .segment button:first-of-type");
    await waitUntil(async () => (await told()) !== atFirst, "another span");
    const all = (await look(page, ".picture .mark")).length;
    await press(page, ".zoom .segment button:last-of-type");
    await waitUntil(async () => (await look(page, ".picture .mark")).length < all, "fewer events");
    const near = await told();
    await press(page, ".zoom .icon-button");
    await waitUntil(async () => (await told()) !== near, "earlier events");
    await press(page, ".zoom .icon-button.turned");
    await waitUntil(async () => (await told()) === near, "the way back");
    await page.close();
  });

  it.each([300, 400, 720])("lets no name cover another in a panel of %i pixels", async (width) => {
    const page = await open();
    await press(page, ".resizer");
    const isThere = async () => Number((await look(page, ".resizer"))[0]?.attributes["aria-valuenow"]);
    for (let now = await isThere(); now !== width; now = await isThere())
      await page.keyboard.press(now < width ? "ArrowLeft" : "ArrowRight");
    for (const selector of [".picture .label text", ".map text", ".picture .tick text"]) {
      const boxes = await look(page, selector);
      expect(boxes.length).toBeGreaterThan(1);
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.left + box.width, other.left + other.width) - Math.max(box.left, other.left);
          const down = Math.min(box.top + box.height, other.top + other.height) - Math.max(box.top, other.top);
          // The boxes of two lines share their leading, and in Firefox hold the halo around the letters.
          expect(across > 1 && down > 8 ? [box.text, other.text] : []).toEqual([]);
        }
      }
    }
    const [panel] = await look(page, ".panel");
    const svgs = await look(page, ".scroll svg");
    for (const svg of svgs) expect(svg.left + svg.width).toBeLessThanOrEqual((panel?.left ?? 0) + (panel?.width ?? 0));
    await new Promise((done) => setTimeout(done, 600));
    await page.close();
  });

  it("shows later events in the picture only when they are asked for", async () => {
    const page = await open();
    await lookFor(page, ".picture .mark circle");
    const later = async () => {
      const [pin] = await look(page, ".picture .pin");
      return (await look(page, ".picture .mark circle")).filter(({ left }) => left > (pin?.left ?? 0) + 2).length;
    };
    expect(await later()).toBe(0);
    await press(page, ".since button");
    await waitUntil(async () => (await later()) > 2, "the later events");
    await page.close();
  });

  it("says the whole picture as a list, by the keyboard", async () => {
    const page = await open();
    await lookFor(page, ".picture .mark circle");
    const marks = (await look(page, ".picture .mark")).length;
    await press(page, ".resizer");
    await tabTo(page, ".zoom > .link");
    await page.keyboard.press("Enter");
    await waitUntil(async () => (await look(page, ".zoom .timeline li")).length === marks, "the list");
    expect((await look(page, ".zoom .periods li")).length).toBeGreaterThan(2);
    await page.close();
  });

  it("shows one kind, and all again; only kinds that are there, with how many", async () => {
    const page = await open();
    const few = (await look(page, ".card")).length;
    await press(page, ".all-cards");
    await waitUntil(async () => (await look(page, ".card")).length > few, "all cards");
    await waitUntil(
      async () => (await look(page, ".card"))[few]?.focused,
      "the first of the rest to have the keyboard",
    );
    const all = (await look(page, ".card")).length;
    const chips = await look(page, ".chips button");
    const counts = chips.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
    expect(counts[0]).toBe(all);
    expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(all);
    await press(page, ".chips .kind-place");
    await waitUntil(async () => (await look(page, ".card")).length < all, "fewer cards");
    expect((await look(page, ".card:not(.kind-place)")).length).toBe(0);
    await press(page, ".chips button:first-of-type");
    await waitUntil(async () => (await look(page, ".card")).length === all, "all cards");
    await page.close();
  });

  it("steps through the mentions, shows each in the page and says which it is, by the keyboard", async () => {
    const page = await open();
    await press(page, ".resizer");
    await tabTo(page, ".steps button:last-of-type");
    const told = async () => (await look(page, ".steps [role=status]"))[0]?.text ?? "";
    for (const n of [1, 2, 3]) {
      await page.keyboard.press("Enter");
      await waitUntil(async () => (await told()).startsWith(`${n} `), `mention ${n}`);
    }
    await waitUntil(async () => (await highlights(page))["arriere-plan-shown"] === 1, "the place to be lit");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    await waitUntil(async () => (await told()).startsWith("2 "), "the mention before");
    await page.close();
  });

  it("walks back to what an event came of, and forward again to what it led to", async () => {
    const page = await open();
    const main = (await look(page, ".card.kind-event"))[0]?.attributes["data-record"];
    await press(page, ".resizer");
    await tabTo(page, `.card[data-record="${main}"] h3 button`);
    await page.keyboard.press("Enter");
    await lookFor(page, `.opened .card[data-record="${main}"]`);
    const shown = async () => (await look(page, ".opened .card"))[0]?.attributes["data-record"];
    await tabTo(page, ".opened .because button");
    await page.keyboard.press("Enter");
    await waitUntil(async () => (await shown()) !== main, "the card of the cause");
    const cause = await shown();
    await tabTo(page, ".opened .led-to button");
    await page.keyboard.press("Enter");
    await waitUntil(async () => (await shown()) !== cause, "the card of a consequence");
    for (let back = 0; back < 3; back++) {
      await page.keyboard.press("Escape");
      await new Promise((done) => setTimeout(done, 100));
    }
    await panelReady(page);
    await page.close();
  });

  it("shows where the places lie, and says the same in a table", async () => {
    const page = await open();
    const rows = await look(page, ".places-table tr");
    expect(rows.length).toBeGreaterThan(2);
    const names = (await look(page, ".places-table th")).map(({ text }) => text.trim());
    const drawn = (await look(page, ".map title")).map(({ text }) => text).join(", ");
    for (const name of names) expect(drawn).toContain(name);
    await press(page, ".places-table button");
    await lookFor(page, ".opened .card.kind-place");
    await page.close();
  });

  it("lists every source once at the end", async () => {
    const page = await open();
    await press(page, ".all-sources button");
    const links = (await look(page, ".all-sources .sources a")).map(({ attributes }) => attributes.href);
    expect(links.length).toBeGreaterThan(10);
    expect(new Set(links).size).toBe(links.length);
    await page.close();
  });

  it("shows what a report of an error would hold before it opens, and nothing of the page in it", async () => {
    const page = await open();
    await press(page, ".card h3 button");
    const opened = await lookFor(page, ".opened .card");
    await press(page, ".opened footer > button");
    await press(page, ".opened .report button");
    const preview = await lookFor(page, ".opened .report blockquote");
    expect(preview.text).toContain(opened.attributes["data-record"]);
    const [link] = await look(page, ".opened .report a");
    const mail = new URL(link?.attributes.href ?? "");
    expect(mail.protocol).toBe("mailto:");
    for (const line of (mail.searchParams.get("body") ?? "").split("\r\n")) expect(preview.text).toContain(line);
    expect(mail.href).not.toContain(new URL(page.url()).hostname);
    await page.close();
  });

  it("has no place to type", async () => {
    const page = await open();
    expect(await look(page, "input, textarea, select, [contenteditable]")).toEqual([]);
    await page.close();
  });

  it("complains of nothing in any page's console", () => {
    expect(stage.complaints).toEqual([]);
  });
});
