/** Labelled articles as the detector sees them: the measuring corpus, where it is, and the project's own. */
import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";
import type { Article } from "../../src/core/article/article.ts";
import type { Context } from "../../src/core/context.ts";
import { measure } from "../../src/core/detect/detect.ts";
import type { FeatureName } from "../../src/core/detect/features.ts";
import type { RoleName } from "../../src/core/detect/role.ts";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../src/core/resolve/scan-article.ts";
import { readJsonLines } from "../analyse/read-json-lines.ts";
import { cutToBrief } from "../bench/cut-to-brief.ts";
import { goldSets, readGoldFolder, trainedSets } from "../gold/read-gold.ts";
import { readCutLabels, readTrainedShortTexts } from "../gold/read-short.ts";
import { readBriefs } from "./briefs.ts";

/** `between` is neither right nor wrong: two careful readers could differ. */
export type Label = "relation" | "background" | "between" | "other";

export interface Labelled {
  id: string;
  /** The id of the article that it is, or of which it is the beginning: what is learnt from one is known of the other. */
  article: string;
  /** How much is learnt from it. */
  weight: number;
  label: Label;
  /** As the collection calls it: "mali_other", "near", "far", "none" … */
  sort: string;
  language: string;
  title: string;
  collection: string;
  /** By feature; `undefined` when the article is none without being weighed. */
  features: ReadonlyMap<FeatureName, number> | undefined;
  role: ReadonlyMap<RoleName, number> | undefined;
  /** As the detector means it. */
  isOnlyPlace: boolean;
}

/**
 * How much is learnt from a text of two sentences. There are as many of them as of gold articles, and with a full weight
 * the long articles lose by it; a cut says again what its article says.
 */
const shortWeight = 0.25;
const cutWeight = 0.2;

/** The collections of texts of two sentences begin so. */
export const shortCollection = "two sentences, ";

const corpusFile = "../shared/corpus/articles.jsonl";
const line = v.object({ id: v.string(), label: v.string(), borderline: v.optional(v.boolean(), false) });
/** What the corpus calls the context of the relation, background to us, where its annotator was sure. */
const background: readonly string[] = ["background", "context"];

/**
 * Of the gold, the sets to which weights may be fitted: the others are for measuring.
 * @returns every article that has a label, in the order of the collections
 */
export function readLabelled(context: Context, corpus = corpusFile): Labelled[] {
  const today = new Date().toISOString().slice(0, 10);
  const read = (id: string, sort: string, isSure: boolean, collection: string, article: Article): Labelled => {
    const scan = scanArticle(article, context.forms);
    const mentions = resolveMentions(article, context, article.published?.day ?? today, scan);
    const measured = measure(article, mentions, context, scan);
    return {
      id,
      article: id,
      weight: 1,
      label:
        sort === "relation" ? "relation" : !background.includes(sort) ? "other" : isSure ? "background" : "between",
      sort,
      language: article.language,
      title: article.title || (article.blocks[0]?.text.slice(0, 80) ?? ""),
      collection,
      features: measured && new Map(measured.features.map(({ name, value }) => [name, value])),
      role: measured && new Map(measured.role.map(({ name, value }) => [name, value])),
      isOnlyPlace: measured?.isOnlyPlace === true,
    };
  };
  // Where two verdicts are right, neither is held against us.
  const readSettled = (id: string, labels: readonly string[], collection: string, article: Article) =>
    read(id, labels.length === 1 ? (labels[0] ?? "") : "background", labels.length === 1, collection, article);
  const sets = trainedSets.map((set) => ({ set, articles: readGoldFolder(goldSets[set]) }));
  const gold = sets.flatMap(({ set, articles }) =>
    articles.map(({ id, labels, article }) => readSettled(`${set} ${id}`, labels, `${set} gold set`, article)),
  );
  const cutLabels = readCutLabels();
  const cuts = sets.flatMap(({ set, articles }) =>
    articles.map(({ id, article }) => ({
      ...readSettled(`${set} ${id} cut`, cutLabels[set]?.[id] ?? [], "cuts", cutToBrief(article)),
      article: `${set} ${id}`,
      weight: cutWeight,
    })),
  );
  const short = readTrainedShortTexts().map(({ id, set, labels, article }) => ({
    ...readSettled(id, labels, `${shortCollection}${set}`, article),
    weight: shortWeight,
  }));
  const briefs = readBriefs().map(({ id, label, article }) => read(id, label, true, "briefs", article));
  if (!existsSync(corpus)) return [...gold, ...briefs, ...short, ...cuts];
  const content = readFileSync(corpus, "utf8");
  const sorts = new Map(
    content
      .split("\n")
      .filter((text) => text.trim() !== "")
      .map((text) => v.parse(line, JSON.parse(text)))
      .map((one) => [one.id, one]),
  );
  const corpusArticles = [...readJsonLines(corpus, content)].flatMap((entry) => {
    const sort = "problem" in entry ? undefined : sorts.get(entry.id);
    if ("problem" in entry || sort === undefined) return [];
    return [read(entry.id, sort.label, !sort.borderline, "corpus", entry.article)];
  });
  return [...gold, ...briefs, ...short, ...cuts, ...corpusArticles];
}
