/** The labelled articles on which detection is measured. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Article } from "../../src/core/article/article.ts";
import { readJsonLines } from "../analyse/read-json-lines.ts";
import { goldSets, openSets, readGoldFolder } from "../gold/read-gold.ts";
import { readCutLabels, readShortTexts, type ShortSet } from "../gold/read-short.ts";

export interface Labelled {
  id: string;
  /** `relation`, `context`, `either` where two readers could differ, or what else it is. */
  label: string;
  article: Article;
  /** What its title and first two sentences say by themselves, where that was judged. */
  cutLabel?: string | undefined;
}

/** Real articles, kept outside the repository because their texts are not ours. */
const corpusFile = join("..", "shared", "corpus", "articles.jsonl");
const line = v.object({ id: v.string(), label: v.string() });

/** @returns the open gold sets, and the measuring corpus where it lies beside the repository */
export function readCollections(): Record<string, Labelled[]> {
  const cutLabels = readCutLabels();
  const gold = Object.fromEntries(
    openSets.map((set) => [
      `${set} gold set`,
      readGoldFolder(goldSets[set]).map(({ id, labels, article }) => ({
        id,
        label: labelOf(labels),
        article,
        cutLabel: labelOf(cutLabels[set]?.[id] ?? []),
      })),
    ]),
  );
  return existsSync(corpusFile) ? { ...gold, corpus: readCorpus(readFileSync(corpusFile, "utf8")) } : gold;
}

/** @returns the texts of a title and two sentences of one set */
export function readShort(set: ShortSet): Labelled[] {
  return readShortTexts(undefined, set).map(({ id, labels, article }) => ({ id, label: labelOf(labels), article }));
}

function labelOf(labels: readonly string[]): string {
  return labels.length > 1 ? "either" : labels[0] === "background" ? "context" : (labels[0] ?? "");
}

function readCorpus(content: string): Labelled[] {
  const labels = new Map(
    content
      .split("\n")
      .filter((one) => one.trim() !== "")
      .map((one) => v.parse(line, JSON.parse(one)))
      .map(({ id, label }) => [id, label]),
  );
  return [...readJsonLines(corpusFile, content)].flatMap((entry) => {
    if ("problem" in entry) throw new Error(entry.problem);
    const label = labels.get(entry.id);
    return label === undefined ? [] : [{ id: entry.id, label, article: entry.article }];
  });
}
