/** What names an event in an article, and how much that says for its being the main one. */
import type { Context } from "../context.ts";
import type { RecordId, Text } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import { ageOf, isAnniversary, speaksOfAnniversary } from "./event-age.ts";
import { type Hearing, whereOf } from "./hearing.ts";
import { rules } from "./main-event-rules.ts";

/** "Ten years on": the article appears for the day of an event in a later year, and says so. */
export function isMarked({ event, article, day }: Hearing): boolean {
  return isAnniversary(event, day) && speaksOfAnniversary(article);
}

/** A term of a single matter, as a blockade is; "sanctions" or "abuses" are of many. */
function isOfFew(id: RecordId, { records, referrers }: Context): boolean {
  if (records.get(id)?.kind !== "concept") return false;
  const events = (referrers.get(id) ?? []).filter((near) => records.get(near)?.kind === "event");
  return events.length <= rules.matter;
}

export interface Naming {
  worth: number;
  because: Text;
  /** Neither title nor lead name it. */
  isPassing: boolean;
}

/** What the mention that says most for an event is worth; the first one's bonus goes to it that has it. */
export function nameBest(hearing: Hearing, named: readonly Mention[]): Naming | undefined {
  const { event, titled, asides, foremost, context, day } = hearing;
  let best: { mention: Mention; worth: number } | undefined;
  for (const mention of named) {
    const sure = 1 / mention.records.length;
    const isFirst = mention === foremost ? rules.first : 0;
    const worth = rules.mentioned[whereOf(mention)] * sure * (asides.has(mention) ? rules.aside : 1) + isFirst;
    if (!best || worth > best.worth) best = { mention, worth };
  }
  const isNew = day !== undefined && ageOf(event, day) <= rules.titledNews;
  const outcome = isNew && event.actors.some((id) => titled.has(id) && isOfFew(id, context));
  if (outcome && (!best || best.worth < rules.broughtAbout)) {
    const because = { en: "The title names what it brought about.", fr: "Le titre nomme ce qui en est venu." };
    return { worth: rules.broughtAbout, because, isPassing: false };
  }
  const isOfForce = event.actors.some((id) => titled.has(id) && context.records.get(id)?.kind === "force");
  if (!best && isOfForce && isMarked(hearing)) {
    const because = { en: "The article marks its anniversary.", fr: "L’article en marque l’anniversaire." };
    return { worth: rules.anniversary.titled, because, isPassing: false };
  }
  if (!best) return undefined;
  const { mention, worth } = best;
  const said = { en: `“${mention.text}”.`, fr: `«\u00a0${mention.text}\u00a0».` };
  const because =
    whereOf(mention) === "title"
      ? { en: `The title says ${said.en}`, fr: `Le titre dit ${said.fr}` }
      : { en: `The article says ${said.en}`, fr: `L’article dit ${said.fr}` };
  return { worth, because, isPassing: whereOf(mention) === "body" };
}
