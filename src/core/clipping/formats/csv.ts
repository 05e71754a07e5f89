/** Comma-separated values (RFC 4180), for spreadsheets. */
import type { Clipping } from "../clipping.ts";
import { carriedClippings, type ExportRequest, type Format } from "./format.ts";
import { passageAddress, wellFormed } from "./text-fragment.ts";

/**
 * One row. A spreadsheet takes a cell that begins with one of these signs for a formula and runs it: an
 * apostrophe before it makes it text (OWASP, "CSV Injection").
 */
export function csvRow(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * White space before the sign does not save it; full-width signs are signs in East Asian spreadsheets. A text that has
 * the apostrophe of its own gets another, so that taking one off gives it back.
 */
const startsFormula = /^'*[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r]/u;

/** Takes off the apostrophe that `csvRow` puts before a formula. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

type Column = [name: string, of: (clipping: Clipping, request: ExportRequest) => string];
const columns: readonly Column[] = [
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["quote", ({ quote }) => quote.exact],
  ["before", ({ quote }) => quote.prefix],
  ["after", ({ quote }) => quote.suffix],
  ["note", ({ note }) => note],
  ["tags", ({ tags }) => tags.join("; ")],
  ["colour", ({ colour }) => colour ?? ""],
  ["dossiers", (clipping, request) => dossierNames(clipping, request).join("; ")],
  ["title", ({ source }) => source.title],
  ["outlet", ({ source }) => source.outlet.name],
  ["byline", ({ source }) => source.byline ?? ""],
  ["credit", ({ source }) => (source.credit ?? []).join("; ")],
  ["section", ({ source }) => source.section ?? ""],
  ["form", ({ source }) => source.form ?? ""],
  ["published", ({ source }) => source.published?.day ?? ""],
  ["modified", ({ source }) => source.modified?.day ?? ""],
  ["language", ({ language }) => language],
  ["url", ({ source }) => source.url],
  ["canonical", ({ source }) => source.canonical],
  ["passage", ({ kind, quote, source }) => (kind === "passage" ? passageAddress(source.url, quote) : "")],
  ["context", ({ context }, { words }) => context.cards.map(({ name }) => name[words.language]).join("; ")],
  ["contextAsOf", ({ context }) => (context.cards.length > 0 ? context.asOf : "")],
  ["readAt", ({ readAt }) => readAt],
  ["savedAt", ({ savedAt }) => savedAt],
  ["updatedAt", ({ updatedAt }) => updatedAt],
];

export function dossierNames(clipping: Clipping, { content }: Pick<ExportRequest, "content">): string[] {
  const names = new Map(content.collections.map(({ id, name }) => [id, name]));
  return (clipping.collections ?? []).flatMap((id) => names.get(id) ?? []);
}

export const csv: Format = {
  extension: "csv",
  mime: "text/csv",
  carries: new Set(["cards", "notes", "tags", "colour", "dossiers", "surroundings", "times", "modified", "details"]),
  write(request) {
    const clippings = carriedClippings(csv, request.content);
    const rows = [columns.map(([name]) => name), ...clippings.map((one) => columns.map(([, of]) => of(one, request)))];
    // The byte order mark tells a spreadsheet that this is UTF-8.
    return [{ name: "clippings", text: `\uFEFF${rows.map((row) => wellFormed(csvRow(row))).join("\r\n")}\r\n` }];
  },
};
