/**
 * "After the coup", two days later: the one that happened, and not the term for all of them.
 */
import type { Context } from "../../context.ts";
import { addDays, type Day } from "../../dates.ts";
import { eventsBeginning } from "../../dossier/near-events.ts";
import { nameOn, publicSince } from "../../record-on-day.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import type { Mention } from "../mention.ts";
import { overlaps } from "../overlaps.ts";
import type { ArticleScan } from "../scan-article.ts";
import { writeDate } from "../why.ts";

/** So many days is a seizure of power the news of which "the coup" is said. */
const news = 14;
const indefinite =
  /(?:^|[^\p{L}])(?:an?|une?|any|no|aucun|tout|another|autre|previous|précédent|dernier|last|ancien)\s$/iu;
const single = /^(?:military )?(?:coup(?:\sd[’'][ée]tat|\sde force)?|putsch|takeover)(?:\smilitaire)?$/iu;

/** @returns the mentions, terms for a seizure of power that has just happened turned into mentions of it */
export function nameFreshDeeds(
  mentions: readonly Mention[],
  { blocks }: ArticleScan,
  context: Context,
  asOf: Day,
): Mention[] {
  const events = eventsBeginning(context, addDays(asOf, -news), asOf).filter((event) => publicSince(event) <= asOf);
  if (events.length === 0) return [...mentions];
  return mentions.map((mention) => {
    const [id = "", more] = mention.records;
    if (mention.kind !== "concept" || more !== undefined || !single.test(mention.text)) return mention;
    const [event, other] = events.filter(({ actors }) => actors.includes(id));
    if (!event || other) return mention;
    const text = blocks.find(({ block }) => block === mention.block)?.text ?? "";
    if (indefinite.test(text.slice(Math.max(0, mention.start - 12), mention.start))) return mention;
    const numberOf = numberSentences(text);
    const isSaid = (one: Mention) =>
      one.kind === "event" &&
      one.block === mention.block &&
      (overlaps(one, mention) || (one.records.includes(event.id) && numberOf(one.start) === numberOf(mention.start)));
    if (mentions.some(isSaid)) return mention;
    const name = nameOn(event, asOf) ?? { en: event.id, fr: event.id };
    return {
      ...mention,
      records: [event.id],
      kind: "event",
      why: {
        en: `So soon after ${writeDate(event.date, "en")}, “${mention.text}” means ${name.en}.`,
        fr: `Si peu après le ${writeDate(event.date, "fr")}, « ${mention.text} » désigne\u00a0: ${name.fr}.`,
      },
    };
  });
}
