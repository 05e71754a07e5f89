/** Which sentence names what: the keys of `ui/words/…/transfer.ts` by what they speak of. */
import type { FormatId } from "../../core/clipping/formats/all.ts";
import type { ExportWords, Facet } from "../../core/clipping/formats/format.ts";
import type { ImportFormat, WhyRefused, WhyUnread } from "../../core/clipping/formats/incoming.ts";
import type { Policy, Verdict } from "../../core/clipping/formats/preview.ts";
import type { Together } from "../../core/clipping/same-name.ts";
import type { Speech } from "../speech.ts";

export const formatWords = {
  archive: ["formatArchive", "formatArchiveSays"],
  html: ["formatHtml", "formatHtmlSays"],
  markdown: ["formatMarkdown", "formatMarkdownSays"],
  markdownDossiers: ["formatDossiers", "formatDossiersSays"],
  zotero: ["formatZotero", "formatZoteroSays"],
  ris: ["formatRis", "formatRisSays"],
  biblatex: ["formatBiblatex", "formatBiblatexSays"],
  csl: ["formatCsl", "formatCslSays"],
  w3c: ["formatW3c", "formatW3cSays"],
  hypothesis: ["formatHypothesis", "formatHypothesisSays"],
  readwise: ["formatReadwise", "formatReadwiseSays"],
  csv: ["formatCsv", "formatCsvSays"],
} as const satisfies Record<FormatId, readonly [name: string, says: string]>;

export const lossWords = {
  cards: "lossCards",
  trash: "lossTrash",
  context: "lossContext",
  notes: "lossNotes",
  tags: "lossTags",
  colour: "lossColour",
  colourNames: "lossColourNames",
  dossiers: "lossDossiers",
  dossierNotes: "lossDossierNotes",
  emptyDossiers: "lossEmptyDossiers",
  searches: "lossSearches",
  structure: "lossStructure",
  surroundings: "lossSurroundings",
  place: "lossPlace",
  times: "lossTimes",
  modified: "lossModified",
  details: "lossDetails",
  pages: "lossPages",
} as const satisfies Record<Facet, string>;

export const importedWords = {
  archive: "importedArchive",
  w3c: "importedW3c",
  hypothesis: "importedHypothesis",
  obsidian: "importedObsidian",
  readwise: "importedReadwise",
  omnivore: "importedOmnivore",
} as const satisfies Record<ImportFormat, string>;

export const togetherWords = { merge: "twinsMerge", apart: "twinsApart" } as const satisfies Record<Together, string>;

export const verdictWords = {
  new: "verdictNew",
  back: "verdictBack",
  "newer-file": "verdictNewerFile",
  "newer-here": "verdictNewerHere",
  same: "verdictSame",
} as const satisfies Record<Verdict, string>;

export const policyWords = {
  newest: "conflictNewest",
  here: "conflictHere",
  file: "conflictFile",
} as const satisfies Record<Policy, string>;

export const refusedWords = {
  "no-address": "whyNoAddress",
  "no-words": "whyNoWords",
  reply: "whyReply",
  picture: "whyPicture",
  twice: "whyTwice",
  "wrong-shape": "whyWrongShape",
} as const satisfies Record<WhyRefused, string>;

export const unreadWords = {
  empty: "unreadEmpty",
  "too-long": "unreadTooLong",
  "too-deep": "unreadTooDeep",
  "not-json": "unreadNotJson",
  "broken-zip": "unreadBrokenZip",
  "broken-csv": "unreadBrokenCsv",
  newer: "unreadNewer",
  unknown: "unreadUnknown",
} as const satisfies Record<WhyUnread, string>;

/** What a file says in the reader's language. */
export function exportWords({ say, day, records }: Speech): ExportWords {
  return {
    language: records,
    day,
    dossier: say("inFileDossier"),
    articles: say("inFileArticles"),
    note: say("inFileNote"),
    openPassage: say("inFileOpen"),
    published: (on) => say("inFilePublished", { day: on }),
    modified: (on) => say("inFileModified", { day: on }),
    undated: say("inFileUndated"),
    read: (on) => say("inFileRead", { day: on }),
    by: (names) => say("inFileBy", { names }),
    context: (on) => say("inFileContext", { day: on }),
    colour: (colour) => say(colour),
    card: say("inFileCard"),
    exportedOn: (on) => say("inFileExported", { day: on }),
    count: (n) => say("count", { n }),
  };
}
