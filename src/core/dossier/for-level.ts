/** What the reader's level makes of a dossier: which records are marked in the text, and how long cards are. */
import type { Article } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, earliestDay, latestDay } from "../dates.ts";
import { lately, measures, mostMarks, needOfEventWeight, needOfParty, needs } from "../level.ts";
import type { RecordId } from "../record.ts";
import type { Level } from "../settings.ts";
import type { Card } from "./dossier.ts";
import { isNamedEverywhere } from "./is-named-everywhere.ts";

export interface ForLevel {
  /** Records worth a mark, those that need it most first; the page leaves out what the reader knows. */
  marks: RecordId[];
  mostMarks: number;
  /** Statements of a card in the list. */
  statements: number;
}

interface Given {
  article: Article;
  context: Context;
  /** Of everything mentioned. */
  cards: readonly Card[];
  /** Record → what its mentions weigh in the article. */
  weights: ReadonlyMap<RecordId, number>;
  main: RecordId | undefined;
  asOf: Day;
}

export function suitLevel(level: Level, { article, context, cards, weights, main, asOf }: Given): ForLevel {
  const measure = measures[level];
  const since = addDays(asOf, -lately);
  const value = new Map(
    cards.map(({ record }) => {
      const named = Math.log2(1 + (weights.get(record) ?? 0));
      return [record, (named * needOf(context, record)) / fameOf(context, record) ** measure.fame];
    }),
  );
  return {
    marks: cards
      .filter((card) => !measure.isForExperts || card.record === main || isContested(card) || isNew(card, since))
      .map(({ record }) => record)
      .sort((a, b) => (value.get(b) ?? 0) - (value.get(a) ?? 0)),
    mostMarks: mostMarks(measure, countWords(article)),
    statements: measure.statements,
  };
}

function needOf(context: Context, id: RecordId): number {
  const record = context.records.get(id);
  if (!record) return 0;
  if (isNamedEverywhere(context, id)) return needOfParty;
  return needs[record.kind] * (record.kind === "event" ? needOfEventWeight[record.weight] : 1);
}

/** How much of the story leads to it. */
function fameOf({ referrers }: Context, record: RecordId): number {
  return 1 + Math.log2(1 + (referrers.get(record)?.length ?? 0));
}

function isContested({ claims, usage, withdrawn }: Card): boolean {
  return (
    claims.some(({ status }) => status === "disputed" || status === "not-established") ||
    usage.length > 1 ||
    withdrawn !== undefined
  );
}

/** Happened or came into force since that day; what the card says was known by the article's day in any case. */
function isNew({ date, end, roles, statements }: Card, since: Day): boolean {
  if (date !== undefined) return latestDay(end ?? date) >= since;
  return [...roles, ...statements].some(({ from }) => earliestDay(from) >= since);
}

function countWords({ blocks }: Article): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
