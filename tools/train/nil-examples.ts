/** Marks with their signs: those of the engine that are right, and those that earlier engines made wrongly. */
import { type Article, TITLE } from "../../src/core/article/article.ts";
import type { Context } from "../../src/core/context.ts";
import { detect } from "../../src/core/detect/detect.ts";
import type { Standing } from "../../src/core/detect/verdict.ts";
import type { Mention } from "../../src/core/resolve/mention.ts";
import type { Signs } from "../../src/core/resolve/nil/nil-signs.ts";
import { createSignReader } from "../../src/core/resolve/nil/read-nil-signs.ts";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../src/core/resolve/scan-article.ts";
import type { GoldArticle } from "../gold/read-gold.ts";
import type { ShortText } from "../gold/read-short.ts";
import type { WrongMark } from "./wrong-marks.ts";

export interface NilExample {
  article: string;
  words: string;
  record: string;
  standing: Standing;
  signs: Signs;
  isRight: boolean;
  /** Annotated as what must not be taken. */
  isTrap: boolean;
  /** Of a text of two sentences. */
  isOfNote: boolean;
}

/**
 * @param wrong the marks of this article that earlier engines made wrongly
 * @returns also those of the article cut to two sentences
 * @throws where one of them is not in the article, for the list is ours to mend
 */
export function listNilExamples(gold: GoldArticle, wrong: readonly WrongMark[], context: Context): NilExample[] {
  const short = shorten(gold);
  const isLeft = ({ block, start, words }: WrongMark) =>
    block === TITLE || start + words.length <= (short.article.blocks[block]?.text.length ?? -1);
  return [
    ...listExamples(gold, wrong, context),
    // A piece of two sentences is short already.
    ...(short.article.blocks.length === gold.article.blocks.length && short.mentions.length === gold.mentions.length
      ? []
      : listExamples(short, wrong.filter(isLeft), context)),
  ];
}

/**
 * Marks of a text that nobody annotated. All but those judged wrong count as right: of 649 that were judged one by one, all
 * of the texts about something else and all that an earlier model dropped, 637 misled nobody.
 * @param wrong the marks of this text that were judged wrong
 */
export function listShortExamples(
  { id, article }: ShortText,
  wrong: readonly WrongMark[],
  context: Context,
): NilExample[] {
  const asOf = article.published?.day ?? "";
  const mentions = resolveMentions(article, context, asOf, scanArticle(article, context.forms));
  const isWrong = (mark: Mention) =>
    wrong.some(
      ({ block, start, words }) => mark.block === block && mark.start < start + words.length && mark.end > start,
    );
  const right = mentions.filter((mark) => !isWrong(mark));
  const annotated = right.map(({ block, start, end, text, records }) => ({
    block,
    start,
    end,
    text,
    readings: [records],
    isOptional: false,
  }));
  return listExamples({ id, labels: [], mainEvents: [], article, mentions: annotated, traps: [] }, wrong, context);
}

function listExamples(gold: GoldArticle, wrong: readonly WrongMark[], context: Context): NilExample[] {
  const { article } = gold;
  const asOf = article.published?.day;
  if (!asOf) return [];
  const scan = scanArticle(article, context.forms);
  const mentions = resolveMentions(article, context, asOf, scan);
  const verdict = detect(article, mentions, context, scan);
  const read = (marks: readonly Mention[], mark: Mention, isRight: boolean): NilExample => ({
    article: gold.id,
    words: mark.text,
    record: mark.records.join(" + "),
    standing: verdict.standing,
    signs: createSignReader(scan, marks, verdict, context, asOf)(mark),
    isRight,
    isOfNote: article.blocks.length === 1,
    isTrap: gold.traps.some((one) => one.block === mark.block && one.start < mark.end && one.end > mark.start),
  });
  const right = mentions.filter((mark) => isAnnotated(mark, gold));
  return [
    ...right.map((mark) => read(mentions, mark, true)),
    ...wrong.map((one) => {
      const mark = toMark(one, article, context);
      const apart = ({ block, start, end }: Mention) => block !== mark.block || start >= mark.end || end <= mark.start;
      return read([...mentions.filter(apart), mark], mark, false);
    }),
  ];
}

/**
 * Most of what a reader opens is short, and what is marked in a note must be learnt from notes.
 * @returns the title and the first two sentences of an annotated article, with what is annotated there; places stay
 */
export function shorten(gold: GoldArticle): GoldArticle {
  const { article } = gold;
  const segmenter = new Intl.Segmenter(article.language, { granularity: "sentence" });
  const blocks: Article["blocks"] = [];
  let left = keptSentences;
  for (const block of article.blocks) {
    if (left === 0) break;
    const kept = [...segmenter.segment(block.text)].slice(0, left);
    left -= kept.length;
    blocks.push({
      ...block,
      text: kept
        .map(({ segment }) => segment)
        .join("")
        .trimEnd(),
    });
  }
  const isKept = ({ block, end }: { block: number; end: number }) =>
    block === TITLE || end <= (blocks[block]?.text.length ?? -1);
  return {
    ...gold,
    article: { ...article, blocks },
    mentions: gold.mentions.filter(isKept),
    traps: gold.traps.filter(isKept),
  };
}

const keptSentences = 2;

function isAnnotated({ block, start, end, records }: Mention, gold: GoldArticle): boolean {
  return gold.mentions.some(
    (one) =>
      one.block === block &&
      one.start < end &&
      one.end > start &&
      one.readings.some((reading) => reading.some((id) => records.includes(id))),
  );
}

function toMark({ block, start, words, record }: WrongMark, article: Article, context: Context): Mention {
  const text = block === TITLE ? article.title : (article.blocks[block]?.text ?? "");
  const kind = context.records.get(record)?.kind;
  if (!text.startsWith(words, start) || !kind) throw new Error(`"${words}" (${record}) is not in ${article.url}`);
  return { block, start, end: start + words.length, text: words, records: [record], kind, why: { en: "", fr: "" } };
}
