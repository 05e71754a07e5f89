/**
 * "Seized power in 2020 and 2021", "un premier coup d’État en 2020 puis un second en 2021": the same happened again on
 * the next date of the list. Where one event of ours is of that sort, that date and those people, it is meant.
 */
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import { earliestDay, latestDay } from "../../dates.ts";
import type { EventRecord, Language } from "../../record.ts";
import { nameOn, publicSince } from "../../record-on-day.ts";
import type { Mention } from "../mention.ts";
import { overlaps } from "../overlaps.ts";
import type { ArticleScan } from "../scan-article.ts";
import { profileOf, sortWeights } from "../told/event-profile.ts";
import { indexEvents } from "../told/index-events.ts";
import type { PlacedDate } from "./dated-events.ts";

const toOwnDate = /^,?\s+(?:(?:on|in|of|the|le|la|en|de|du|dès|late|early|mid|fin|début)\s+)*$/iu;
const linked = /^[,;]?\s*(?:(?:and|et|then|puis|followed by|suivie?s? (?:de|d[’']))\s*)+/iu;
/** Said of the next: "again in 2021", "d’un second en 2021", "celui de 2021". */
const once =
  /^(?:(?:an?|the|une?|le|la|l[’']|second|deuxième|other|another|autre|one|celui|latter|again|once more|de nouveau|à nouveau|encore|in|on|en|de|du|d[’']|of|late|early|mid|fin|début)(?:[\s,]+|(?<=[’'])))*$/iu;
/** "The president in 2020 and [his successor in] 2021": the same done to another. */
const toAnother =
  /^(?:the|its|his|their|le|la|les|son|sa|ses|leurs?)\s(?:\p{Ll}[\p{L}’'-]*\s){1,4}(?:in|en|on)?\s*$|^l[’']\p{Ll}+\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}(?:in|en|on)?\s*$/u;
/** "And in November the army took Kidal": the next clause begins. */
const goesOn = /^,?\s+(?:an?|the|its|his|their|une?|le|la|les|des|son|sa|ses|l[’']\p{L}+|\p{Lu}\p{L}+)(?!\p{L})/u;
const another = /second|deuxième|other|autre|one|celui|latter/iu;

/** @returns the mentions and, unsorted, those of the events on the next dates */
export function followDates(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  { blocks }: ArticleScan,
  language: Language,
  context: Context,
  asOf: Day,
): Mention[] {
  const found = [...mentions];
  for (const mention of mentions) {
    const event = mention.records.length === 1 ? context.records.get(mention.records[0] ?? "") : undefined;
    if (event?.kind !== "event") continue;
    const text = blocks.find(({ block }) => block === mention.block)?.text ?? "";
    const first = firstWithin(mention, event, dates, text);
    const before = first && siblingOn(first, event, language, context, asOf);
    if (before) {
      // "Pris le pouvoir en 2020 et 2021", found as that of 2021.
      const { end } = first;
      const [link = ""] = linked.exec(text.slice(end)) ?? [];
      const start = end + link.length;
      found.splice(found.indexOf(mention), 1, mentionOf(before, { ...mention, end }, text, asOf), {
        ...mention,
        start,
        text: text.slice(start, mention.end),
      });
      continue;
    }
    const here = dates.filter(({ block, start }) => block === mention.block && start >= mention.end);
    const own = here.find(({ start }) => toOwnDate.test(text.slice(mention.end, start)));
    const from = own?.end ?? mention.end;
    const next = here.find(({ start }) => start >= from);
    const between = next && text.slice(from, next.start);
    const [link] = linked.exec(between ?? "") ?? [];
    if (!next || link === undefined) continue;
    const rest = text.slice(from + link.length, next.start);
    const isAnother = another.test(rest) || toAnother.test(rest);
    if (!(once.test(rest) || toAnother.test(rest)) || (!isAnother && goesOn.test(text.slice(next.end)))) continue;
    const span = { start: isAnother ? from + link.length : next.start, end: next.end };
    if (found.some((one) => one.kind === "event" && one.block === mention.block && overlaps(one, span))) continue;
    const again = siblingOn(next, event, language, context, asOf);
    if (!again) continue;
    found.push(mentionOf(again, { block: mention.block, ...span }, text, asOf));
  }
  return found;
}

/** A date in the wording of an event that is not its own, with its own behind it. */
function firstWithin(
  { block, start, end }: Mention,
  event: EventRecord,
  dates: readonly PlacedDate[],
  text: string,
): PlacedDate | undefined {
  const inside = dates.filter((one) => one.block === block && one.start >= start && one.end <= end);
  const [first, second] = inside;
  if (!first || !second || inside.length > 2 || isOn(event, first) || !isOn(event, second)) return undefined;
  const between = text.slice(first.end, second.start);
  const [link] = linked.exec(between) ?? [];
  return link !== undefined && once.test(between.slice(link.length)) ? first : undefined;
}

function isOn({ date, end }: EventRecord, named: PlacedDate): boolean {
  return (
    earliestDay(date) <= (named.until ?? latestDay(named.date)) && latestDay(end ?? date) >= earliestDay(named.date)
  );
}

function mentionOf(
  event: EventRecord,
  { block, start, end }: Pick<Mention, "block" | "start" | "end">,
  text: string,
  asOf: Day,
): Mention {
  const name = nameOn(event, asOf) ?? { en: event.id, fr: event.id };
  return {
    block,
    start,
    end,
    text: text.slice(start, end),
    records: [event.id],
    kind: "event",
    why: {
      en: `The sentence says the same of two dates; this one fits ${name.en}.`,
      fr: `La phrase dit la même chose de deux dates ; celle-ci convient à\u00a0: ${name.fr}.`,
    },
  };
}

/** The one event that is of its sort by name, on that date, with some of the same who took part. */
function siblingOn(
  date: PlacedDate,
  event: EventRecord,
  language: Language,
  context: Context,
  asOf: Day,
): EventRecord | undefined {
  const { bySort } = indexEvents(language, context);
  const sorts = [...profileOf(event, language, context).sorts].flatMap(([sort, worth]) =>
    worth === sortWeights.name ? [sort] : [],
  );
  const parties = context.parties.map(({ record }) => record as string);
  const fits = new Set(
    sorts
      .flatMap((sort) =>
        (bySort.get(sort) ?? []).filter(
          (other) => profileOf(other, language, context).sorts.get(sort) === sortWeights.name,
        ),
      )
      .filter(
        (other) =>
          other !== event &&
          publicSince(other) <= asOf &&
          isOn(other, date) &&
          other.actors.some((id) => event.actors.includes(id) && !parties.includes(id)),
      ),
  );
  return fits.size === 1 ? [...fits][0] : undefined;
}
