/** Readwise's CSV for uploads: one highlight a row (readwise.io/import_bulk). */
import { namesOf, wholeName } from "../citation/names.ts";
import type { Clipping } from "../clipping.ts";
import { csvRow } from "./csv.ts";
import { carriedClippings, type Format } from "./format.ts";
import { wellFormed } from "./text-fragment.ts";

export const readwiseHeader = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"] as const;

export const readwise: Format = {
  extension: "csv",
  mime: "text/csv",
  carries: new Set(["notes", "tags"]),
  write({ content }) {
    const rows = carriedClippings(readwise, content).map(rowOf);
    return [
      { name: "readwise", text: `${[readwiseHeader, ...rows].map((row) => wellFormed(csvRow(row))).join("\r\n")}\r\n` },
    ];
  },
};

function rowOf({ quote, source, note, tags, position, savedAt }: Clipping): string[] {
  const authors = namesOf(source.byline, source.outlet.name).map(wholeName);
  return [
    quote.exact,
    source.title,
    (authors.length > 0 ? authors : [source.outlet.name]).join(", "),
    source.canonical,
    noteWithTags(note, tags),
    position ? String(position.start) : "",
    savedAt.slice(0, 19).replace("T", " "),
  ];
}

/** Readwise reads words that begin with a full stop, at the beginning of a note, as tags. */
export function noteWithTags(note: string, tags: readonly string[]): string {
  const inline = tags.map((tag) => `.${tag.trim().replace(/\s+/g, "_")}`).join(" ");
  return [inline, note].filter((part) => part !== "").join("\n");
}
