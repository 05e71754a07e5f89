/** From the page to the panel: where it opens, where it stays away, and what it does to the page. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findMark, press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { highlights, kind, look, lookFor, panelReady, type Stage, setStage, staysAway, waitUntil } from "./harness.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const [first] = articlesOf("relation");
if (!first) throw new Error("the newsstand has no article about the relation");

describe(`an article about Mali and France (${kind})`, () => {
  it.each(articlesOf("relation"))("opens the panel on $address", async ({ address, language }) => {
    const page = await stage.open(address);
    await panelReady(page);
    const [panel] = await look(page, ".panel");
    expect(panel?.attributes.lang).toBe(language);
    expect((await look(page, ".card")).length).toBeGreaterThan(5);
    expect((await look(page, ".timeline li")).length).toBeGreaterThan(3);
    expect((await look(page, ".brief > span")).length).toBeGreaterThan(0);
    const marks = await highlights(page);
    expect(Object.keys(marks).length).toBeGreaterThan(1);
    expect(Object.keys(marks).every((name) => name.startsWith("arriere-plan-"))).toBe(true);
    await page.close();
  });

  it.each([...articlesOf("none"), ...articlesOf("front")])("stays away from $address", async ({ address }) => {
    const page = await stage.open(address);
    expect(await staysAway(page)).toBe(true);
    expect(await highlights(page)).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it("stays away from an article where France is in a second role", async () => {
    for (const { address } of articlesOf("background")) {
      const page = await stage.open(address);
      expect(await staysAway(page)).toBe(true);
      await page.close();
    }
  });

  it("leaves the article byte for byte as it was, but for one element", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    const [before, after, children] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const served = new DOMParser().parseFromString(source, "text/html").documentElement.outerHTML;
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const ours = [...copy.querySelectorAll("arriere-plan")];
      for (const host of ours) host.remove();
      return [served, copy.outerHTML, document.documentElement.children.length];
    });
    expect(after).toBe(before);
    expect(children).toBe(3);
    await page.close();
  });

  it("marks only first mentions, in plain text, and shows the card of the one that is pressed", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    const mark = await findMark(page, "concept");
    expect(mark).toBeDefined();
    if (!mark) return;
    await page.mouse.click(mark.x, mark.y);
    await waitUntil(async () => (await look(page, ".card.focused"))[0]?.focused, "the card to have the focus");
    await page.close();
  });

  it("shows a card beside the word that the pointer rests on, and lets it be reached and left", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    const mark = await findMark(page, "concept");
    if (!mark) throw new Error("the article has no marked term");
    await page.mouse.move(mark.x, mark.y);
    const card = await lookFor(page, ".hover-card");
    expect(card.left).toBeGreaterThanOrEqual(0);
    await page.mouse.move(card.left + 20, card.top + 20, { steps: 5 });
    await new Promise((done) => setTimeout(done, 600));
    expect((await look(page, ".hover-card")).length).toBe(1);
    await page.mouse.move(5, 5);
    await waitUntil(async () => (await look(page, ".hover-card")).length === 0, "the card to go");
    await page.mouse.move(mark.x, mark.y);
    await lookFor(page, ".hover-card");
    await page.keyboard.press("Escape");
    await waitUntil(async () => (await look(page, ".hover-card")).length === 0, "Escape to close the card");
    await page.close();
  });

  it("leads from a card to its place in the text", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    await press(page, ".card .places");
    await waitUntil(async () => (await highlights(page))["arriere-plan-shown"] === 1, "the place to be lit");
    await page.close();
  });

  it("opens a related card, and comes back", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    await press(page, ".timeline button");
    await lookFor(page, ".way-back");
    expect((await look(page, ".opened .card")).length).toBe(1);
    await press(page, ".way-back button");
    await panelReady(page);
    await page.close();
  });

  it("shows what came after only when asked", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    expect(await look(page, ".timeline.later li")).toEqual([]);
    await press(page, ".since button");
    await waitUntil(async () => (await look(page, ".timeline.later li")).length > 0, "the later events");
    await page.close();
  });

  it("changes language at once and remembers it", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    const other = first.language === "fr" ? "en" : "fr";
    await press(page, `.segment button[lang=${other}]`);
    await waitUntil(async () => (await look(page, `.panel[lang=${other}]`)).length === 1, "the other language");
    await page.reload();
    await panelReady(page);
    expect((await look(page, ".panel"))[0]?.attributes.lang).toBe(other);
    await press(page, `.segment button[lang=${first.language}]`);
    await page.close();
  });

  it("narrows the page where there is room, and gives the room back when closed; closed stays closed until reopened", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    expect(await margin()).toBe("400px");
    await press(page, ".bar .icon-button:last-child");
    await lookFor(page, ".tab button");
    expect(await margin()).toBe("0px");
    await page.reload();
    await lookFor(page, ".tab button");
    await press(page, ".tab button");
    await panelReady(page);
    await page.close();
  });

  it("is moved wider and narrower with the arrow keys, and remembers its width", async () => {
    const page = await stage.open(first.address);
    await panelReady(page);
    await press(page, ".resizer");
    await page.keyboard.press("ArrowLeft");
    await waitUntil(
      async () => (await look(page, ".resizer"))[0]?.attributes["aria-valuenow"] === "420",
      "a wider panel",
    );
    await new Promise((done) => setTimeout(done, 800));
    await page.reload();
    await panelReady(page);
    expect((await look(page, ".panel"))[0]?.width).toBeCloseTo(420, 0);
    await press(page, ".resizer");
    await page.keyboard.press("ArrowRight");
    await new Promise((done) => setTimeout(done, 800));
    await page.close();
  });

  it("complains of nothing in any page's console", () => {
    expect(stage.complaints).toEqual([]);
  });
});
