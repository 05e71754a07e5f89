/** What a panel might show, to be frozen with clippings. */
import type { Card, Dossier } from "../../../src/core/dossier/dossier.ts";
import type { Mention } from "../../../src/core/resolve/mention.ts";

export function card(record: string): Card {
  const text = { en: `${record} in English`, fr: `${record} en français` };
  const statement = { ...text, from: "2014-08-01", sources: [{ publisher: "Invented agency", title: "A dispatch" }] };
  return {
    record,
    kind: "force",
    name: text,
    roles: [],
    statements: [statement],
    not: [],
    claims: [],
    usage: [],
    changes: [],
    because: [],
    ledTo: [],
    related: [],
    reviewed: "2025-09-22",
  };
}
function mention(block: number, ...records: string[]): Mention {
  return { block, start: 0, end: 1, text: "x", records, kind: "force", why: { en: "", fr: "" } };
}
export const dossier: Dossier = {
  asOf: "2022-02-17",
  asOfBasis: "published",
  version: "2025.09",
  horizon: { full: "2025-09-22", partly: "2025-09-22" },
  verdict: { standing: "relation", about: true, score: 1, because: [] },
  mainEvent: "e-main",
  mentions: [mention(-1, "f-title"), mention(0, "f-first"), mention(2, "f-third", "f-other"), mention(2, "f-nocard")],
  brief: [],
  timeline: [],
  since: [],
  cards: ["f-title", "f-first", "f-third", "f-other", "e-main"].map(card),
  claims: [],
  words: [],
  readFirst: [],
  story: [],
  periods: [],
  forLevel: { marks: [], mostMarks: 0, statements: 2 },
  notMentioned: [],
  sources: [],
};
