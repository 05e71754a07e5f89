/** Reads CSV of Readwise: what it exports, what it takes in, and with it what we write for it. */
import { fromCsvCell } from "./csv.ts";
import { readCsvRows } from "./csv-rows.ts";
import { clippingFrom, createIncoming, type ReadFile, unread } from "./incoming.ts";

/** Column → its names in Readwise's two kinds of file, small letters. */
const columns = {
  quote: ["highlight", "text"],
  title: ["title", "book title", "document title"],
  byline: ["author", "book author", "document author"],
  url: ["url", "source url", "document url"],
  note: ["note"],
  tags: ["tags"],
  created: ["date", "highlighted at"],
} as const;

export function looksLikeReadwise(text: string): boolean {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  const names = first
    .toLowerCase()
    .split(",")
    .map((name) => name.replace(/^"|"$/g, "").trim());
  return names.includes("highlight");
}

export function readReadwise(text: string, fallback: string): ReadFile {
  const read = readCsvRows(text.replace(/^\uFEFF/, ""));
  if (!read.ok) return unread("broken-csv", String(read.row));
  const [header = [], ...rows] = read.rows;
  const names = header.map((name) => name.trim().toLowerCase());
  const { incoming, add } = createIncoming("readwise");
  for (const [index, row] of rows.entries()) {
    const cell = (column: keyof typeof columns): string => {
      const known: readonly string[] = columns[column];
      const at = names.findIndex((name) => known.includes(name));
      return at === -1 ? "" : fromCsvCell(row[at] ?? "");
    };
    const { note, tags } = splitNote(cell("note"));
    const listed = cell("tags").split(/[,;]/);
    add(
      `row ${index + 2}`,
      clippingFrom(
        {
          name: ["readwise", cell("url"), cell("quote"), cell("note")],
          url: cell("url"),
          title: cell("title"),
          byline: cell("byline"),
          quote: cell("quote"),
          note,
          tags: [...tags, ...listed],
          created: cell("created"),
        },
        fallback,
      ),
    );
  }
  return { ok: true, incoming };
}

/** Words with a full stop before them at the beginning of a note are tags. */
function splitNote(text: string): { note: string; tags: string[] } {
  const [line = "", ...rest] = text.split("\n");
  const words = line.trim().split(/\s+/).filter(Boolean);
  const tags = words.filter((word) => /^\.[^\s.]/.test(word));
  if (tags.length === 0 || tags.length < words.length) return { note: text, tags: [] };
  return { note: rest.join("\n"), tags: tags.map((tag) => tag.slice(1).replaceAll("_", " ")) };
}
