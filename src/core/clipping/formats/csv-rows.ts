/**
 * Reads comma-separated values (RFC 4180). Our own, short as it is: the library for it can also fetch files and start
 * workers, and nothing that could make a request has a place in the extension. The tests hold it to that library.
 */

export type CsvRows = { ok: true; rows: string[][] } | { ok: false; row: number };

/**
 * @returns the cells of each row that holds anything; or the number (from 1) of the row in which a quotation mark is
 *   opened and never closed
 */
export function readCsvRows(text: string): CsvRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const close = closingMark(text, at + 1);
      if (close === -1) return { ok: false, row: rows.length + 1 };
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      // What stands between the mark and the comma is no part of the format; it is kept rather than lost.
      const rest = lengthOfBareCell(text, at);
      cell += text.slice(at, at + rest);
      at += rest;
    } else {
      const length = lengthOfBareCell(text, at);
      cell = text.slice(at, at + length);
      at += length;
    }
    row.push(cell);
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    if (row.length > 1 || row[0]?.trim() !== "") rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return { ok: true, rows };
}

/** The mark that ends a quoted cell: the first that is not doubled. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function lengthOfBareCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at - from;
}
