import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/core/read-article.ts";
import { readHtml } from "../../tools/analyse/read-html.ts";
import { context } from "../context/shipped-context.ts";
import told from "../pages/events.json" with { type: "json" };

/** Which events a page tells was settled by reading it: a mark more is a wrong card, one less a card missed. */
describe("the events marked on our pages, read from their HTML", () => {
  it.each(Object.entries(told))("are on %s those that it tells", (file, events) => {
    const path = join(import.meta.dirname, "..", "pages", file);
    const [entry] = readHtml(path, readFileSync(path, "utf8"));
    if (!entry || "problem" in entry) throw new Error(`${file} cannot be read`);
    const { mentions } = readArticle(entry.article, context, { today: "2026-11-27" });
    const marked = mentions.filter(({ kind }) => kind === "event").flatMap(({ records }) => records);
    expect([...new Set(marked)].sort()).toEqual(events);
  });
});
