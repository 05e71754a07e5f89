/** Short pieces of our own in one file, marked as the gold articles are. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import { type GoldArticle, readGoldText } from "./read-gold.ts";

const shape = v.array(v.strictObject({ date: v.pipe(v.string(), v.isoDate()), title: v.string(), text: v.string() }));

/**
 * @param nameOf the piece at a place of the file, counted from 1
 * @returns them in the file's order, without labels; throws on a file that cannot be read, for it is ours to mend
 */
export function readPieces(file: string, language: "en" | "fr", nameOf: (index: number) => string): GoldArticle[] {
  return v.parse(shape, parse(readFileSync(file, "utf8"))).map(({ date, title, text }, index) => {
    const id = nameOf(index + 1);
    const read = readGoldText({ id, language, date, outlet: { name: "Piece", domain: "piece.example" }, title, text });
    if (!read.ok) throw new Error(`${file}, ${id}: ${read.failure.detail ?? read.failure.code}`);
    return { id, labels: [], mainEvents: [], ...read.value };
  });
}
