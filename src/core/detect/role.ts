/**
 * Whether the second party is what an article is about, or has a second role in it: it helps, answers, is looked back
 * on, comes late, or is one of many.
 */
import type { ScannedBlock } from "../resolve/scan-article.ts";
import type { Feature } from "./features.ts";
import type { Sentence } from "./sentence.ts";

export type RoleName =
  | "second-at-once"
  | "second-comes-late"
  | "second-throughout"
  | "tied-throughout"
  | "actors-of-second"
  | "other-actors"
  | "news-of-both"
  | "news-of-first"
  | "title-of-both"
  | "second-in-passing"
  | "told-elsewhere";

/** To the length of a text is added so much: in a note of two sentences the second sentence is not late. */
const shortest = 500;
/** The news of an article stands in its title or in its first two sentences. */
const newsSentences = 2;
/** So near the beginning it is named at once, though a short sentence come before. */
const atOnce = 60;

const gradual = (count: number) => Math.log2(1 + count);

/**
 * @param sentences of the article, those in which nothing was found left out
 * @param blocks the article's, the title first
 * @returns the features that are not zero
 */
export function readRole(sentences: readonly Sentence[], blocks: readonly ScannedBlock[]): Feature<RoleName>[] {
  const title = sentences.filter(({ where }) => where === "title");
  const text = sentences.filter(({ where }) => where !== "title");
  const seconds = text.filter(namesSecond);
  const begins = startsOf(blocks);
  const length = blocks.reduce((sum, one) => sum + (one.block < 0 ? 0 : one.text.length), 0);
  const at = Math.min(length, ...seconds.map(({ block, secondAt }) => (begins.get(block) ?? 0) + (secondAt ?? 0)));
  const titled = title.some(namesSecond);
  const isFirst = text.some((one) => namesSecond(one) && one.block === 0 && one.place === 0);
  const opening = [...title, ...text.filter(({ block, place }) => block === 0 && place < newsSentences)];
  const lead = sentences.filter(({ where }) => where !== "body");
  const fresh = opening.filter(({ news }) => news.apart);
  const isTitleOfBoth = titled && title.some(namesFirst);
  const isNewsOfBoth = lead.some(({ news }) => news.shared);
  const features: Feature<RoleName>[] = [
    { name: "second-at-once", value: titled || isFirst || (seconds.length > 0 && at < atOnce) ? 1 : 0, where: "lead" },
    { name: "second-comes-late", value: titled ? 0 : at / (length + shortest), where: "body" },
    { name: "second-throughout", value: share(seconds, text), where: "body" },
    { name: "tied-throughout", value: share(seconds.filter(namesFirst), text), where: "body" },
    { name: "actors-of-second", value: gradual(distinct(sentences, ({ acting }) => acting[1])), where: "body" },
    {
      name: "other-actors",
      value: gradual(
        distinct(sentences, ({ acting }) => acting[0]) + distinct(sentences, ({ strangers }) => strangers),
      ),
      where: "body",
    },
    { name: "news-of-both", value: isNewsOfBoth ? 1 : 0, where: "lead" },
    {
      name: "news-of-first",
      value: !isNewsOfBoth && !isTitleOfBoth && fresh.length > 0 && !fresh.some(isOnSecond) ? 1 : 0,
      where: "lead",
    },
    { name: "title-of-both", value: title.some(({ stories }) => stories.size > 0) ? 1 : 0, where: "title" },
    { name: "second-in-passing", value: share(seconds.filter(isPassing), seconds), where: "body" },
    { name: "told-elsewhere", value: share(sentences.filter(isElsewhere), sentences), where: "body" },
  ];
  return features.filter(({ value }) => value !== 0);
}

/** Where each block begins, were the text in one piece. */
function startsOf(blocks: readonly ScannedBlock[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let start = 0;
  for (const { block, text } of blocks) {
    if (block < 0) continue;
    starts.set(block, start);
    start += text.length;
  }
  return starts;
}

function namesFirst({ parties }: Sentence): boolean {
  return parties[0] > 0;
}

function namesSecond({ parties }: Sentence): boolean {
  return parties[1] > 0;
}

/** "Mali takes French channels off air" is not news of the first alone, nor is the rank that the other's language has lost. */
function isOnSecond(sentence: Sentence): boolean {
  return namesSecond(sentence) || sentence.tongue;
}

/** It helps, answers, is looked back on, or is one of a list. */
function isPassing({ passing, looksBack, listed, parties, stories, past }: Sentence): boolean {
  return passing > 0 || looksBack || listed >= parties[1] || (stories.size > 0 && past.size === stories.size);
}

/** Names the second party as the place of something at most, and says nothing of what states have to do with each other. */
export function isPlace({ placed, parties, acts, telling }: Sentence): boolean {
  return placed >= parties[1] && !acts[1] && (parties[1] === 0 || telling.length === 0);
}

/** It tells of another state, and not of the first party. */
function isElsewhere({ parties, countries }: Sentence): boolean {
  return countries > 0 && parties[0] === 0;
}

function share(part: readonly Sentence[], whole: readonly Sentence[]): number {
  return part.length / Math.max(1, whole.length);
}

function distinct<T>(sentences: readonly Sentence[], listed: (sentence: Sentence) => ReadonlySet<T>): number {
  return new Set(sentences.flatMap((one) => [...listed(one)])).size;
}
