/**
 * Texts as feeds have them, a title and two sentences, written without knowledge of the engine, and what the beginnings
 * of the gold articles say by themselves.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Article } from "../../src/core/article/article.ts";
import type { Standing } from "../../src/core/detect/verdict.ts";

export interface ShortText {
  /** Of its set, but for the first, and of its author. */
  id: string;
  set: ShortSet;
  /** More than one where its author and a second reader differed; the author's first. */
  labels: Standing[];
  article: Article;
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const standing = v.picklist(["relation", "background", "none"]);
const labels = v.pipe(
  v.union([standing, v.pipe(v.array(standing), v.minLength(2))]),
  v.transform((read) => [read].flat()),
);
const shape = v.array(
  v.strictObject({
    id: text,
    date: v.pipe(v.string(), v.isoDate()),
    outlet: text,
    domain: text,
    label: labels,
    /** Of what kind it is: "wire", "feed teaser". For a person to read. */
    sort: text,
    title: text,
    text,
  }),
);

const goldFolder = join("tests", "gold");

/** Each written by other authors than those before, and what its files are called. */
export const shortSets = { first: "short", second: "short-2", third: "short-3", fourth: "short-4" } as const;
export type ShortSet = keyof typeof shortSets;
/** Those that have been looked at: weights are fitted to them and to no other. */
export const trainedShortSets: readonly ShortSet[] = ["first", "second", "third"];

/** @returns those of the sets that may be learnt from, of both languages */
export function readTrainedShortTexts(): ShortText[] {
  return trainedShortSets.flatMap((set) => readShortTexts(goldFolder, set));
}

/** @returns those of both languages; throws on a file that cannot be read, for it is ours to mend */
export function readShortTexts(folder = goldFolder, set: ShortSet = "first"): ShortText[] {
  return (["en", "fr"] as const).flatMap((language) =>
    v.parse(shape, parse(readFileSync(join(folder, `${shortSets[set]}-${language}.yaml`), "utf8"))).map((one) => {
      const id = set === "first" ? one.id : `${set} ${one.id}`;
      const url = `https://${one.domain}/${one.id}`;
      const article: Article = {
        url,
        canonical: url,
        title: one.title,
        outlet: { name: one.outlet, domain: one.domain },
        published: { day: one.date, origin: "given" },
        language,
        blocks: [{ kind: "paragraph", text: one.text }],
      };
      return { id, set, labels: one.label, article };
    }),
  );
}

const cutShape = v.record(v.string(), v.record(v.string(), labels));

/** @returns by set and article what its title and first two sentences say, to a reader who saw no more of it */
export function readCutLabels(folder = goldFolder): Record<string, Record<string, Standing[]>> {
  return v.parse(cutShape, parse(readFileSync(join(folder, "cut-labels.yaml"), "utf8")));
}
