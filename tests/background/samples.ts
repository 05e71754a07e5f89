/** Clippings made up for tests; the outlet and the article do not exist. */
import type { Clipping, ClippingDraft } from "../../src/core/clipping/clipping.ts";

/** A UUID that ends in the given number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

export function draft(number = 1, changes: Partial<ClippingDraft> = {}): ClippingDraft {
  return {
    id: idOf(number),
    kind: "passage",
    language: "fr",
    quote: { exact: "Le retrait aura lieu en août.", prefix: "Paris l’a dit. ", suffix: " Bamako attend." },
    position: { start: 15, end: 44 },
    range: { startBlock: 0, startOffset: 15, endBlock: 0, endOffset: 44 },
    source: {
      url: "http://www.example.org/a",
      canonical: "http://www.example.org/a",
      outlet: { name: "Le Quotidien inventé", domain: "example.org" },
      title: "Un retrait annoncé",
      published: { day: "2022-02-17", origin: "json-ld" },
    },
    context: {
      asOf: "2022-02-17",
      version: "2025.09",
      cards: [{ record: "f-barkhane", kind: "force", name: { en: "Barkhane", fr: "Barkhane" }, statements: [] }],
    },
    readAt: "2022-03-03T10:00:00.000Z",
    ...changes,
  };
}

export function clipping(number = 1, changes: Partial<Clipping> = {}): Clipping {
  const savedAt = new Date(Date.UTC(2022, 2, 3, 10, 0, number)).toISOString();
  return { ...draft(number), savedAt, updatedAt: savedAt, note: "", tags: [], ...changes };
}
