/** "In June 2021, when Paris announced the end": a date in front of a clause dates what the clause tells. */
import type { Language } from "../../record.ts";
import type { Mention } from "../mention.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { isNoun } from "../width/noun-or-verb.ts";
import type { PlacedDate } from "./dated-events.ts";

/** Characters of a subject between the date and what it does. */
const longestSubject = 48;
/** Up to the subject no other clause, and nothing that had already been done by then. */
const subject = `(?!.*(?<!\\p{L})(?:had|avai(?:t|ent)|already|déjà|after|before|since|as|who|which|that|après|avant|depuis|alors|qui|que|dont|and|et|but|mais|de|du|des|of|a|ont|est|sont|was|were|is|are|has|have|sa(?:id|ys))(?!\\p{L}))[^,.;:!?()«»“”"–—]{0,${longestSubject}}$`;
const leadsToWhen = new RegExp(`^,?\\s(?:when\\s|quand\\s|où\\s|lorsque\\s|lorsqu[’'])${subject}`, "iu");
const leadsToClause = new RegExp(`^,\\s${subject}`, "iu");
/** A sentence begins, and nothing comes before the date. */
const opensSentence =
  /(?:^|[.;!?»”"]\s+)(?:(?:on|in|early|late|in early|in late|le|en|au|fin|début|au début de|à la fin de|d[èe]s)\s)?$/iu;
const lookedBack = 24;
const auxiliary = /\s(?:a|ont|has|have|est|sont|was|were)\s$/iu;

/**
 * @param dates of the whole article
 * @returns the date in front of the clause whose verb tells the event; nothing for a noun, which may be older than what
 * is said of it, nor where a date follows
 */
export function findLeadingDate(
  mention: Mention,
  dates: readonly PlacedDate[],
  { text }: ScannedBlock,
  language: Language,
): PlacedDate | undefined {
  const here = dates.filter(({ block }) => block === mention.block);
  const sentenceEnd = text.slice(mention.start).search(/[.!?;]/u);
  const until = sentenceEnd < 0 ? text.length : mention.start + sentenceEnd;
  const hasOwn = here.some(({ start }) => start >= mention.start && start < until);
  if (hasOwn || isNoun(mention, { text, language })) return undefined;
  return here.find(({ start, end }) => {
    if (end > mention.start) return false;
    const between = text.slice(end, mention.start).replace(auxiliary, " ");
    return (
      leadsToWhen.test(between) ||
      (leadsToClause.test(between) && opensSentence.test(text.slice(Math.max(0, start - lookedBack), start)))
    );
  });
}
