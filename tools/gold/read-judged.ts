/** Marks that a reader judged who did not know whose they were: what an annotation has not may still be right. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import type { Mention } from "../../src/core/resolve/mention.ts";

const text = v.pipe(v.string(), v.minLength(1));
const shape = v.array(
  v.strictObject({
    article: text,
    block: v.number(),
    start: v.number(),
    words: text,
    records: text,
    verdict: v.picklist(["right", "open", "wrong"]),
    why: text,
  }),
);

/** Open: not misleading, and not needed. */
export type Verdict = "right" | "open" | "wrong";
export type Judged = (article: string, mark: Pick<Mention, "block" | "start" | "records">) => Verdict | undefined;

/** @returns what was judged of a mark, by its place and its records; throws on a file that cannot be read */
export function readJudged(file: string): Judged {
  const verdicts = new Map(
    v
      .parse(shape, parse(readFileSync(file, "utf8")))
      .map(({ article, block, start, records, verdict }) => [`${article} ${block} ${start} ${records}`, verdict]),
  );
  return (article, { block, start, records }) => verdicts.get(`${article} ${block} ${start} ${records.join(" + ")}`);
}
