/** What names an event in an article, and how much that says for its being the main one. */
import type { Context } from "../context.ts";
import type { Kind, RecordId, Text } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import { ageOf, isAnniversary, speaksOfAnniversary, yearsSince } from "./event-age.ts";
import type { Hearing, Where } from "./hearing.ts";
import { isNamedEverywhere } from "./is-named-everywhere.ts";
import { rules } from "./main-event-rules.ts";
import { isBetween } from "./near-events.ts";

/** "Ten years on": the article appears for the day of an event in a later year, and says so. */
export function isMarked(hearing: Hearing): boolean {
  const { event, article, day } = hearing;
  return (isAnniversary(event, day) && speaksOfAnniversary(article)) || isCounted(hearing);
}

/** Marked by the number of years alone, which is enough for a turning point between the two: "treize ans ce dimanche". */
function isCounted({ event, years, day, context, standing }: Hearing): boolean {
  const { weight, days } = rules.anniversary;
  return (
    day !== undefined &&
    standing === "relation" &&
    event.weight >= weight &&
    isBetween(event, context) &&
    isAnniversary(event, day, days) &&
    years.has(yearsSince(event, day))
  );
}

/** A term of a single matter, as a blockade is; "sanctions" or "abuses" are of many. */
export function isOfFew(id: RecordId, { records, referrers }: Context, kind: Kind, most: number): boolean {
  if (records.get(id)?.kind !== kind) return false;
  const events = (referrers.get(id) ?? []).filter((near) => records.get(near)?.kind === "event");
  return events.length <= most;
}

const who: readonly Kind[] = ["person", "group", "force"];

/** "Macron in Gao", the day after: the title names no event, but who took part in one and where. */
function namesWhoAndWhere({ event, titled, context }: Hearing): boolean {
  const kindOf = (id: RecordId) => context.records.get(id)?.kind;
  if ([...titled].some((id) => kindOf(id) === "event")) return false;
  const isOwn = (id: RecordId) => titled.has(id) && !isNamedEverywhere(context, id);
  return event.actors.some((id) => isOwn(id) && who.includes(kindOf(id) ?? "event")) && event.places.some(isOwn);
}

/** The opening names a place where nothing else of the story happened, and others who took part. */
function namesOwnPlace({ event, ties, context }: Hearing): boolean {
  const { ties: least, events } = rules.ownPlace;
  return (
    ties.length >= least &&
    ties.some(({ record }) => event.places.includes(record) && isOfFew(record, context, "place", events))
  );
}

export interface Naming {
  worth: number;
  because: Text;
  /** Where it is named best; the title where that says it without naming it. */
  where: Where;
}

/** What says most for an event: the mention of it, the first one's bonus included, or what names it without a word for it. */
export function nameBest(hearing: Hearing, named: readonly Mention[]): Naming | undefined {
  const { asides, foremost, whereOf } = hearing;
  let best: { mention: Mention; worth: number } | undefined;
  for (const mention of named) {
    const sure = 1 / mention.records.length;
    const isFirst = mention === foremost ? rules.first : 0;
    const worth = rules.mentioned[whereOf(mention)] * sure * (asides.has(mention) ? rules.aside : 1) + isFirst;
    if (!best || worth > best.worth) best = { mention, worth };
  }
  const unworded = nameWithoutWord(hearing, best !== undefined);
  if (unworded && (!best || best.worth < unworded.worth)) return unworded;
  if (!best) return undefined;
  const { mention, worth } = best;
  const where = whereOf(mention);
  const said = { en: `“${mention.text}”.`, fr: `«\u00a0${mention.text}\u00a0».` };
  const because =
    where === "title"
      ? { en: `The title says ${said.en}`, fr: `Le titre dit ${said.fr}` }
      : { en: `The article says ${said.en}`, fr: `L’article dit ${said.fr}` };
  return { worth, because, where };
}

function nameWithoutWord(hearing: Hearing, isWorded: boolean): Naming | undefined {
  const { event, titled, context, day, standing } = hearing;
  const age = day === undefined ? Number.POSITIVE_INFINITY : ageOf(event, day);
  const isOutcome = (id: RecordId) => titled.has(id) && isOfFew(id, context, "concept", rules.matter);
  if (age <= rules.titledNews && event.actors.some(isOutcome)) {
    const because = { en: "The title names what it brought about.", fr: "Le titre nomme ce qui en est venu." };
    return { worth: rules.broughtAbout, because, where: "title" };
  }
  const isOfForce = event.actors.some((id) => titled.has(id) && context.records.get(id)?.kind === "force");
  if ((!isWorded && isOfForce && isMarked(hearing)) || isCounted(hearing)) {
    const because = { en: "The article marks its anniversary.", fr: "L’article en marque l’anniversaire." };
    return { worth: rules.anniversary.titled, because, where: "title" };
  }
  if (standing === "none" || age < 0) return undefined;
  if (age <= rules.whoAndWhere.days && namesWhoAndWhere(hearing)) {
    const because = { en: "The title names who took part and where.", fr: "Le titre nomme qui en fut et où." };
    return { worth: rules.whoAndWhere.worth, because, where: "title" };
  }
  if (age <= rules.ownPlace.days && !isWorded && namesOwnPlace(hearing)) {
    const because = { en: "The opening names its place.", fr: "Le début en nomme le lieu." };
    return { worth: rules.ownPlace.worth, because, where: "lead" };
  }
  return undefined;
}
