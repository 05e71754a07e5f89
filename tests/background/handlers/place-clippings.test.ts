import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { place } from "../../../src/background/handlers/place-clippings.ts";
import { save } from "../../../src/background/handlers/save-clipping.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { articleText, rangeOf } from "../../../src/core/clipping/article-text.ts";
import type { PageVersion } from "../../../src/core/clipping/clipping.ts";
import { makeDraft } from "../../../src/core/clipping/draft.ts";
import type { PlacedClippings } from "../../../src/core/clipping/placed.ts";
import { done, failed } from "../../../src/core/result.ts";
import type { Asker } from "../../../src/platform/serve.ts";
import { lastFound } from "../../../src/platform/store/found.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { getPage } from "../../../src/platform/store/pages.ts";
import { purgeClippings, removeClippings } from "../../../src/platform/store/trash.ts";
import { renewFakeBrowser } from "../../platform/fake-browser.ts";
import { renewIndexedDB } from "../../platform/store/fresh.ts";
import { idOf } from "../samples.ts";

vi.mock("../../../src/platform/browser.ts", async () => (await import("../../platform/fake-browser.ts")).fakeModule);

const page: Asker = { sender: "page", url: "http://www.example.org/a", tabId: 7 };
const paragraphs = [
  "Paris a annoncé jeudi la fin de l’opération Barkhane, sans donner de date.",
  "Le retrait aura lieu en août. Bamako attend une réponse écrite de l’ambassade.",
  "À Gao, le maire craint pour les marchés ; les convois passaient par là.",
  "Une réunion est prévue à Niamey en mars avec les pays voisins.",
];
const sentence = "Le retrait aura lieu en août.";

function articleOf(texts: readonly string[], changes: Partial<Article> = {}): Article {
  return {
    url: "http://www.example.org/a",
    canonical: "http://www.example.org/a",
    title: "Un retrait annoncé",
    outlet: { name: "Le Quotidien inventé", domain: "example.org" },
    language: "fr",
    blocks: texts.map((text) => ({ kind: "paragraph", text })),
    ...changes,
  };
}

/** Days, for visits. */
const day = (number: number, time = "10:00") => `2026-03-0${number}T${time}:00.000Z`;

async function visit(at: string, article: Article, more: { translated?: boolean; since?: string } = {}) {
  vi.setSystemTime(at);
  const answer = await place({ article, translated: more.translated ?? false, since: more.since ?? at }, page);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

async function clip(at: string, article: Article, words: string, number = 1): Promise<PlacedClippings> {
  vi.setSystemTime(at);
  const { text, starts } = articleText(article.blocks);
  const start = text.indexOf(words);
  const made = makeDraft({
    id: idOf(number),
    article,
    range: rangeOf(starts, { start, end: start + words.length }),
    context: { asOf: "2026-03-01", version: "1", cards: [] },
    readAt: at,
  });
  if (!made.ok) throw new Error(made.failure.detail);
  await save(made.value, page);
  // As the page does, which looks at what it keeps after each save.
  return visit(at, article);
}

const swap = (from: string, to: string) => paragraphs.map((text) => text.replace(from, to));
const edited = articleOf(swap("aura lieu en août", "aura lieu en juin"), { title: "Un retrait avancé à juin" });
const kept = async (): Promise<PageVersion | undefined> => {
  const version = await getPage("http://www.example.org/a");
  return version.ok ? version.value : undefined;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  renewFakeBrowser();
  closeLibrary();
  renewIndexedDB();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what became of a clipping", () => {
  it("is told with what the page needs, and nothing of the library around it", async () => {
    const { clippings } = await clip(day(1), articleOf(paragraphs), sentence);
    const range = { startBlock: 1, startOffset: 0, endBlock: 1, endOffset: sentence.length };
    expect(clippings).toMatchObject([{ clipping: { id: idOf(1) }, placing: { state: "as-saved", range } }]);
    expect(Object.keys(clippings[0]?.clipping ?? {}).sort()).toEqual(["id", "kind", "language", "quote", "savedAt"]);
  });

  it("is told with the difference when its words changed, and remembered for the library", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    const { clippings } = await visit(day(2), edited);
    expect(clippings[0]?.placing).toMatchObject({
      state: "changed",
      of: "words",
      difference: [
        { kind: "same", text: "Le retrait aura lieu en " },
        { kind: "removed", text: "août" },
        { kind: "added", text: "juin" },
        { kind: "same", text: "." },
      ],
    });
    expect(await lastFound(idOf(1))).toMatchObject({
      value: { state: "changed", text: "Le retrait aura lieu en juin.", checkedAt: day(2) },
    });
  });

  it("is remembered as not found when it was cut", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    const { clippings } = await visit(day(2), articleOf(swap(`${sentence} `, "")));
    expect(clippings[0]?.placing).toEqual({ state: "not-found", why: "gone" });
    expect(await lastFound(idOf(1))).toMatchObject({ value: { state: "not-found", score: 0 } });
  });

  it("is not remembered as gone, nor the article as edited, in a translation", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    const english = articleOf(paragraphs.map((_text, at) => `This is what a machine made of paragraph ${at}.`));
    const shown = await visit(day(2), english, { translated: true });
    expect(shown.clippings[0]?.placing).toEqual({ state: "not-found", why: "translated" });
    expect(shown.edited).toBeUndefined();
    expect(await lastFound(idOf(1))).toMatchObject({ value: { state: "as-saved" } });
    expect(await visit(day(3), articleOf(paragraphs))).not.toHaveProperty("edited");
  });

  it("is not remembered as gone while most of the article is not there", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    const { edited: said } = await visit(day(2), articleOf(paragraphs.slice(0, 1)));
    expect(said).toMatchObject({ isPartial: true });
    expect(await lastFound(idOf(1))).toMatchObject({ value: { state: "as-saved" } });
    expect(await visit(day(2), articleOf(paragraphs))).not.toHaveProperty("edited");
  });

  it("is told of the page's own site only", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    const stranger: Asker = { sender: "page", url: "http://other.example.net/b", tabId: 9 };
    const asked = { article: articleOf(paragraphs), translated: false, since: day(1) };
    expect(await place(asked, stranger)).toEqual(failed("refused"));
    const posing = { ...asked, article: articleOf(paragraphs, { url: stranger.url }) };
    expect(await place(posing, stranger)).toEqual(done({ clippings: [] }));
    expect((await kept())?.url).toBe("http://www.example.org/a");
  });
});

describe("what was edited since the reader saw it", () => {
  it("is the headline in both versions, and which paragraphs", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    const { edited: said } = await visit(day(2), edited);
    expect(said).toMatchObject({
      since: day(1),
      title: { before: "Un retrait annoncé" },
      paragraphs: [{ is: "changed", block: 1 }],
    });
    expect(said).not.toHaveProperty("dated");
  });

  it("is not lost by a reload, and is told from the day on which the old version was last seen", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    expect(await visit(day(2), articleOf(paragraphs))).not.toHaveProperty("edited");
    for (const at of [day(3), day(3, "10:05"), day(4)]) {
      expect(await visit(at, edited)).toMatchObject({ edited: { since: day(2) } });
    }
  });

  it("is nothing on the next visit once the reader has clipped from the new version", async () => {
    await clip(day(1), articleOf(paragraphs), sentence);
    await visit(day(2), edited);
    await clip(day(2), edited, "Une réunion est prévue à Niamey", 2);
    expect(await visit(day(3), edited)).not.toHaveProperty("edited");
    expect((await kept())?.title).toBe("Un retrait avancé à juin");
  });

  it("is nothing while the article is still loading on the visit on which it was clipped", async () => {
    const half = articleOf(paragraphs.slice(0, 2));
    await clip(day(1), half, sentence);
    expect(await visit(day(1, "10:01"), articleOf(paragraphs), { since: day(1) })).not.toHaveProperty("edited");
    expect(await visit(day(2), articleOf(paragraphs))).not.toHaveProperty("edited");
    expect((await kept())?.paragraphs).toHaveLength(4);
  });

  it("says the day of change that the page gives, when it is a new one", async () => {
    const before = articleOf(paragraphs, { modified: { day: "2026-03-01", origin: "json-ld" } });
    await clip(day(1), before, sentence);
    const silent = { ...edited, modified: before.modified };
    expect((await visit(day(2), silent)).edited).not.toHaveProperty("dated");
    const open: Article = { ...edited, modified: { day: "2026-03-02", origin: "json-ld" } };
    expect(await visit(day(2), open)).toMatchObject({ edited: { dated: "2026-03-02" } });
  });

  it("keeps nothing of an article of which nothing is kept, nor when the last clipping was deleted for good", async () => {
    expect(await visit(day(1), articleOf(paragraphs))).toEqual({ clippings: [] });
    expect(await kept()).toBeUndefined();
    await clip(day(1), articleOf(paragraphs), sentence);
    await clip(day(1), articleOf(paragraphs), "Une réunion est prévue à Niamey", 2);
    await removeClippings([idOf(1), idOf(2)], day(2));
    await purgeClippings([idOf(1)]);
    expect(await kept()).toBeDefined();
    await purgeClippings([idOf(2)]);
    expect(await kept()).toBeUndefined();
  });
});
