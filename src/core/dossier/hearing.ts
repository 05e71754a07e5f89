/** What is known of an article, and of an event, when it is asked whether that is the main one. */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { type Day, earliestDay, latestDay } from "../dates.ts";
import type { Standing } from "../detect/verdict.ts";
import type { EventRecord, RecordId } from "../record.ts";
import type { PlacedDate } from "../resolve/dates/dated-events.ts";
import type { Mention } from "../resolve/mention.ts";
import { isNamedEverywhere } from "./is-named-everywhere.ts";
import type { Tie } from "./links.ts";
import { rules } from "./main-event-rules.ts";

/** What is known of the article when its main event is sought. */
export interface Reading {
  article: Article;
  mentions: readonly Mention[];
  /** The dates that it names. */
  dates: readonly PlacedDate[];
  context: Context;
  standing: Standing;
  /** Its own day, `undefined` when it has none. */
  day: Day | undefined;
  /** Nothing that became public later is considered. */
  asOf: Day;
}

export interface Hearing extends Reading {
  event: EventRecord;
  whereOf: Placing;
  /** Of how many years title and opening speak. */
  years: ReadonlySet<number>;
  /** What the title names. */
  titled: ReadonlySet<RecordId>;
  /** Mentions by which the article only places its own news. */
  asides: ReadonlySet<Mention>;
  /** The first mention of an event that is no aside, if it stands in title or lead. */
  foremost: Mention | undefined;
  /** To what title and lead name. */
  ties: readonly Tie[];
}

export type Where = "title" | "lead" | "second" | "body";

export type Placing = (place: { block: number; start: number }) => Where;

/** Where in an article a place is: its opening is longer in blocks where these are short. */
export function placeIn({ blocks }: Pick<Article, "blocks">): Placing {
  let length = 0;
  const lines = blocks.findIndex(({ text }) => {
    length += text.length;
    return length >= rules.lead.lines;
  });
  const most = Math.max(rules.lead.blocks, lines < 0 ? blocks.length : lines + 1);
  return ({ block, start }) => {
    if (block === TITLE) return "title";
    if (block >= most || start >= rules.lead.characters) return "body";
    return block === 0 ? "lead" : "second";
  };
}

/** Where the article first gives the very day of an event. */
export function datedAt({ date, end }: EventRecord, dates: readonly PlacedDate[], whereOf: Placing): Where | undefined {
  const [first, last] = [earliestDay(date), latestDay(end ?? date)];
  const named = dates.find(
    (one) => one.date === latestDay(one.date) && one.date <= last && (one.until ?? one.date) >= first,
  );
  return named && whereOf(named);
}

/** Whether the title names an event, or who or what had to do with it. */
export function isTitled(
  { event: { actors, places, related }, titled, context }: Hearing,
  named: readonly Mention[],
): boolean {
  if (titled.size === 0 || named.some(({ block }) => block === TITLE)) return true;
  const isOwn = (id: RecordId) => titled.has(id) && !isNamedEverywhere(context, id);
  return actors.some(isOwn) || places.some(isOwn) || related.some(isOwn);
}
