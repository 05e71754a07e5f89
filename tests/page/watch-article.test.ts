// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractArticle } from "../../src/page/extract/extract-article.ts";
import type { ReadPage } from "../../src/page/extract/read-page.ts";
import { createArticleWatch } from "../../src/page/watch-article.ts";

const sentence = (index: number) =>
  `Le paragraphe numéro ${index} parle du Mali et de la France, de Bamako et de Paris, avec des virgules, des points, et assez de mots pour qu’on le prenne pour un paragraphe.`;
const settle = 60_000;

function readNow(): ReadPage | undefined {
  const result = extractArticle(document, "http://www.example.org/a", "2026-01-15");
  return result.ok ? result.value : undefined;
}

function paragraph(index: number): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = sentence(index);
  return element;
}

describe("the watch over an article", () => {
  let life: AbortController;
  const told = vi.fn<(page: ReadPage) => void>();
  const read = vi.fn(readNow);
  let body: Element;

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    document.body.replaceChildren();
    const main = document.createElement("main");
    const title = document.createElement("h1");
    title.textContent = "Un titre de cinq mots";
    body = document.createElement("div");
    body.append(...[1, 2, 3, 4, 5, 6].map(paragraph));
    main.append(title, body);
    document.body.append(main);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    told.mockReset();
    read.mockClear();
  });

  function follow(isShown = true): ReadPage {
    const page = readNow();
    if (!page) throw new Error("no page");
    createArticleWatch(life.signal, told, read).follow(page, isShown);
    return page;
  }
  /** Observers are told between tasks, timers afterwards. */
  async function pass(time = settle): Promise<void> {
    for (let step = 0; step < 8; step++) {
      await Promise.resolve();
      vi.advanceTimersByTime(time / 8);
    }
  }

  it("tells of text that was loaded late or unfolded", async () => {
    const page = follow();
    body.append(paragraph(7), paragraph(8));
    await pass();
    expect(told).toHaveBeenCalledOnce();
    expect(told.mock.calls[0]?.[0].article.blocks.length).toBe(page.article.blocks.length + 2);
  });

  it.each(["div", "main"])("tells of the same text in other nodes, when the page builds its %s anew", async (name) => {
    const page = follow();
    const old = document.querySelector(name);
    old?.replaceWith(old.cloneNode(true));
    await pass();
    expect(told).toHaveBeenCalledOnce();
    expect(told.mock.calls[0]?.[0].article.blocks).toEqual(page.article.blocks);
    expect(told.mock.calls[0]?.[0].isIntact()).toBe(true);
  });

  it("tells of words replaced where they stand, as translations are", async () => {
    follow();
    const node = body.firstChild?.firstChild;
    if (node) node.textContent = `${sentence(1).replace("parle", "speaks")}`;
    await pass();
    expect(told).toHaveBeenCalledOnce();
  });

  it("does not read again for an advert, a counter or a box of a few words", async () => {
    follow();
    const box = document.createElement("aside");
    box.textContent = "Publicité";
    body.append(box);
    body.setAttribute("class", "x");
    await pass();
    expect(read).not.toHaveBeenCalled();
  });

  it("gives up on a page that keeps growing with what is no text of the article", async () => {
    follow();
    for (let round = 0; round < 20; round++) {
      const box = document.createElement("div");
      box.className = "newsletter";
      box.textContent = "Inscrivez-vous à notre lettre, chaque matin, avant tout le monde, sans engagement. ".repeat(2);
      body.append(box);
      await pass();
    }
    expect(told).not.toHaveBeenCalled();
    expect(read.mock.calls.length).toBeLessThanOrEqual(7);
  });

  it("ends soon where nothing of ours is shown, and at once when the page is left", async () => {
    follow(false);
    await pass();
    body.append(paragraph(7), paragraph(8));
    await pass();
    expect(read).not.toHaveBeenCalled();
    follow();
    life.abort();
    body.append(paragraph(9), paragraph(10));
    await pass();
    expect(read).not.toHaveBeenCalled();
  });
});
