/** One folder of words is all that a third language takes: nothing is said outside it, and everything has room. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";
import { buildWithPseudoLanguage, pseudoTag } from "./pseudo-language.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");

describe(`a third language (${kind})`, () => {
  let stage: Stage;
  let page: Page;
  const built = buildWithPseudoLanguage(kind);
  beforeAll(async () => {
    stage = await setStage({ extension: built.extension });
    page = await stage.open(article.address);
    await panelReady(page);
  });
  afterAll(async () => {
    await stage.close();
    built.remove();
  });

  it("can be chosen in the panel, which then says nothing in another", async () => {
    await press(page, ".bar .segment button", pseudoTag.toUpperCase());
    await lookFor(page, ".bar h1", "⟦");
    await waitUntil(async () => (await look(page, `.panel[lang=${pseudoTag}]`)).length === 1, "the language");
    const said = [
      ...(await look(page, ".scroll h2")).map(({ text }) => text),
      // Where the name of a record is the button, it is the record's.
      ...(await look(page, ".scroll .act:not(.first *), .scroll .way-back")).map(({ text }) => text),
      ...(await look(page, ".panel [aria-label]:not(a)")).map(({ attributes }) => attributes["aria-label"] ?? ""),
      ...(await look(page, ".as-of, .foot")).map(({ text }) => text),
    ].filter((text) => /\p{L}{2}/u.test(text));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => !text.includes("⟦"))).toEqual([]);
  });

  it("tells the records in the language that its folder names, and dates without breaking", async () => {
    const [card] = await look(page, ".card .statement");
    expect(card?.text).toMatch(/[a-z]{4}/);
    expect((await look(page, ".as-of"))[0]?.text).not.toMatch(/Invalid|undefined|\{/);
  });

  it("has room for sentences a third longer, at the panel's usual width", async () => {
    const [views] = await look(page, ".panel");
    const tooWide = (await look(page, ".panel h2, .panel .act, .panel .bar button, .panel .meta, .panel .foot")).filter(
      ({ left, width }) => width > 0 && left + width > (views?.left ?? 0) + (views?.width ?? 0) + 1,
    );
    expect(tooWide.map(({ html }) => html.slice(0, 120))).toEqual([]);
  });

  it.each(["src/library/index.html", "src/settings/index.html", "src/notice/index.html?reason=pdf"])(
    "is spoken by %s as well",
    async (path) => {
      const own = await stage.running.openOwnPage(path);
      await waitUntil(() => own.evaluate(() => document.body.textContent?.includes("⟦")), "the made-up words");
      const heads = await own.evaluate(() =>
        [...document.querySelectorAll("h1, h2, h3, button, label, legend, summary")]
          .map((element) => element.textContent?.trim() ?? "")
          .filter((text) => /\p{L}{4}/u.test(text)),
      );
      const names = ["English", "Français", "Pseudo"];
      const isCode = (text: string) => /^[a-z]+:\S+$/.test(text);
      expect(heads.filter((text) => !text.includes("⟦") && !names.includes(text) && !isCode(text))).toEqual([]);
      await own.close();
    },
  );
});
