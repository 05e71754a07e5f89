/** Puts together what the panel shows for one article on one day. */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import type { Verdict } from "../detect/verdict.ts";
import type { RecordId } from "../record.ts";
import { existsOn } from "../record-on-day.ts";
import type { PlacedDate } from "../resolve/dates/dated-events.ts";
import type { Mention } from "../resolve/mention.ts";
import type { Level } from "../settings.ts";
import { sourcesOfAll } from "./all-sources.ts";
import { composeBrief } from "./brief.ts";
import { composeCard } from "./compose-card.ts";
import type { Card, Dossier, ShownClaim } from "./dossier.ts";
import { suitLevel } from "./for-level.ts";
import { findGaps } from "./gaps.ts";
import { isNamedEverywhere } from "./is-named-everywhere.ts";
import { findMainEvent } from "./main-event.ts";
import { composeMap } from "./map.ts";
import { byPlace } from "./near-events.ts";
import { composePeriods } from "./periods.ts";
import { composeReadFirst } from "./read-first.ts";
import { claimsAboutOn, showClaim } from "./show-claim.ts";
import { composeSince, composeStory, composeTimeline } from "./timeline.ts";

/** What a mention weighs for the order of the cards. */
const weightOf = { title: 3, lead: 2, body: 1, party: 0.3 } as const;
const leadBlocks = 2;

export interface Composition {
  article: Article;
  mentions: readonly Mention[];
  /** The dates that the article names. */
  dates: readonly PlacedDate[];
  verdict: Verdict;
  context: Context;
  asOf: Day;
  basis: Dossier["asOfBasis"];
  level: Level;
}

export function composeDossier(composition: Composition): Dossier {
  const { article, mentions: all, dates, verdict, context, asOf, basis, level } = composition;
  const mentions = all.flatMap((mention) => keepKnown(mention, context, asOf));
  const day = article.published?.day ?? article.modified?.day;
  const main = findMainEvent({ article, mentions, dates, context, standing: verdict.standing, day, asOf });
  const weights = weigh(mentions, context);
  const ordered = orderCards(weights, main?.event.id);
  const mentioned = new Set(mentions.flatMap(({ records }) => records));
  const events = [...mentioned].flatMap((id) => {
    const record = context.records.get(id);
    return record?.kind === "event" ? [record] : [];
  });
  events.sort(byPlace(context));
  const brief = composeBrief(context, main?.event, events, asOf);
  const isOther = verdict.standing === "none";
  const timeline = composeTimeline(context, main?.event, mentioned, asOf);
  const cards = ordered.flatMap<Card>((id) => composeCard(context, id, asOf) ?? []);
  const readFirst = isOther ? [] : composeReadFirst({ context, main: main?.event, events, ordered, brief, asOf });
  const claims = collectClaims(context, ordered, asOf);
  const words = cards
    .filter(({ usage }) => usage.length > 1)
    .map(({ record, name, usage }) => ({ record, name, usage }));
  return {
    asOf,
    asOfBasis: basis,
    version: context.version,
    horizon: context.horizon,
    verdict,
    ...(main ? { mainEvent: main.event.id, mainEventBecause: main.because } : {}),
    mentions,
    brief,
    readFirst,
    timeline,
    story: composeStory(context, timeline, mentioned, asOf),
    periods: composePeriods(context, asOf),
    map: composeMap(context, cards, asOf),
    since: composeSince(context, main?.event, mentioned, asOf),
    cards,
    claims,
    words,
    notMentioned: findGaps(context, main?.event, mentioned, asOf),
    forLevel: suitLevel(level, { article, context, cards, weights, main: main?.event.id, asOf }),
    sources: sourcesOfAll({ brief, readFirst, cards, claims, words }),
  };
}

/** On a day before the article's, which the reader may choose, some of what it names was still to come. */
function keepKnown(mention: Mention, context: Context, asOf: Day): Mention[] {
  const records = mention.records.filter((id) => {
    const record = context.records.get(id);
    return record !== undefined && existsOn(record, asOf);
  });
  return records.length === mention.records.length ? [mention] : records.length > 0 ? [{ ...mention, records }] : [];
}

/** How often and how early each record is named. */
function weigh(mentions: readonly Mention[], context: Context): Map<RecordId, number> {
  const sums = new Map<RecordId, number>();
  for (const { block, records } of mentions) {
    const weight = block === TITLE ? weightOf.title : block < leadBlocks ? weightOf.lead : weightOf.body;
    for (const id of records) {
      const share = (isNamedEverywhere(context, id) ? weightOf.party : 1) / records.length;
      sums.set(id, (sums.get(id) ?? 0) + weight * share);
    }
  }
  return sums;
}

/** The main event, then the weightiest; of two that weigh the same, the first. */
function orderCards(weights: ReadonlyMap<RecordId, number>, main: RecordId | undefined): RecordId[] {
  const others = [...weights].filter(([id]) => id !== main).sort(([, a], [, b]) => b - a);
  return [...(main ? [main] : []), ...others.map(([id]) => id)];
}

function collectClaims(context: Context, ids: readonly RecordId[], asOf: Day): ShownClaim[] {
  const claims = new Map<RecordId, ShownClaim>();
  for (const id of ids) {
    const record = context.records.get(id);
    const own = record?.kind === "claim" ? showClaim(record, asOf) : undefined;
    for (const claim of [...(own ? [own] : []), ...claimsAboutOn(context, id, asOf)]) claims.set(claim.record, claim);
  }
  return [...claims.values()];
}
