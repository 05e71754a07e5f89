/** Labelled articles as the detector sees them: the measuring corpus, where it is, and the project's own. */
import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";
import type { Article } from "../../src/core/article/article.ts";
import type { Context } from "../../src/core/context.ts";
import { measure } from "../../src/core/detect/detect.ts";
import type { FeatureName } from "../../src/core/detect/features.ts";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../src/core/resolve/scan-article.ts";
import { readJsonLines } from "../analyse/read-json-lines.ts";
import { goldSets, openSets, readGoldFolder } from "../gold/read-gold.ts";
import { readBriefs } from "./briefs.ts";

/** `between` is neither right nor wrong: France or Mali in a second role. */
export type Label = "relation" | "between" | "other";

export interface Labelled {
  id: string;
  label: Label;
  /** As the collection calls it: "mali_other", "near", "far", "none" … */
  sort: string;
  language: string;
  title: string;
  collection: string;
  /** By feature; `undefined` when the article is none without being weighed. */
  features: ReadonlyMap<FeatureName, number> | undefined;
}

const corpusFile = "../shared/corpus/articles.jsonl";
const line = v.object({ id: v.string(), label: v.string() });

/**
 * Of the gold, the open sets: the others are for measuring.
 * @returns every article that has a label, in the order of the collections
 */
export function readLabelled(context: Context, corpus = corpusFile): Labelled[] {
  const today = new Date().toISOString().slice(0, 10);
  const read = (id: string, sort: string, collection: string, article: Article): Labelled => {
    const scan = scanArticle(article, context.forms);
    const mentions = resolveMentions(article, context, article.published?.day ?? today, scan);
    const features = measure(article, mentions, context, scan);
    return {
      id,
      label: sort === "relation" ? "relation" : sort === "context" || sort === "background" ? "between" : "other",
      sort,
      language: article.language,
      title: article.title || (article.blocks[0]?.text.slice(0, 80) ?? ""),
      collection,
      features: features && new Map(features.map(({ name, value }) => [name, value])),
    };
  };
  const gold = openSets.flatMap((set) =>
    readGoldFolder(goldSets[set]).map(({ id, labels, article }) =>
      // Where two verdicts are right, neither is held against us.
      read(id, labels.length === 1 ? (labels[0] ?? "") : "background", `${set} gold set`, article),
    ),
  );
  const briefs = readBriefs().map(({ id, label, article }) => read(id, label, "briefs", article));
  if (!existsSync(corpus)) return [...gold, ...briefs];
  const content = readFileSync(corpus, "utf8");
  const sorts = new Map(
    content
      .split("\n")
      .filter((text) => text.trim() !== "")
      .map((text) => v.parse(line, JSON.parse(text)))
      .map(({ id, label }) => [id, label]),
  );
  const corpusArticles = [...readJsonLines(corpus, content)].flatMap((entry) => {
    const sort = "problem" in entry ? undefined : sorts.get(entry.id);
    return "problem" in entry || sort === undefined ? [] : [read(entry.id, sort, "corpus", entry.article)];
  });
  return [...gold, ...briefs, ...corpusArticles];
}
