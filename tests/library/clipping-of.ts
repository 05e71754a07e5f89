import type { Clipping } from "../../src/core/clipping/clipping.ts";

interface Given extends Partial<Omit<Clipping, "quote">> {
  id: string;
  exact: string;
}

/** A clipping with everything that a test does not care about. */
export function clippingOf({ exact, ...given }: Given): Clipping {
  return {
    kind: "passage",
    language: "fr",
    quote: { exact, prefix: "", suffix: "" },
    source: {
      url: "https://www.example.org/a",
      canonical: "https://www.example.org/a",
      outlet: { name: "Example", domain: "example.org" },
      title: "Un titre",
    },
    context: { asOf: "2025-09-20", version: "test", cards: [] },
    readAt: "2026-01-01T00:00:00.000Z",
    savedAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    note: "",
    tags: [],
    ...given,
  };
}
