/** Marks that earlier engines made and that mean something else, or nothing of ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";

const shape = v.array(
  v.strictObject({
    /** A gold set by its name, or `look-alikes`. */
    set: v.string(),
    article: v.string(),
    /** The paragraph, -1 the title. */
    block: v.number(),
    /** UTF-16 offset in it. */
    start: v.number(),
    words: v.string(),
    record: v.string(),
  }),
);
export type WrongMark = v.InferOutput<typeof shape>[number];

/** @returns them in the file's order; throws on a file that cannot be read, for it is ours to mend */
export function readWrongMarks(file = join("tools", "train", "wrong-marks.yaml")): WrongMark[] {
  return v.parse(shape, parse(readFileSync(file, "utf8")));
}
