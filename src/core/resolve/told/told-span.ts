/** Which words tell the event: from the first to the last of what speaks for it, as far as they hang together. */
import type { Span } from "../../text/cover.ts";
import type { Anchor, Reader } from "./read-told.ts";
import type { Weighed } from "./weigh-told.ts";

/** Between what belongs to an event's wording no clause ends, and none begins before it; no further verb follows. */
export const breaks =
  /[.;:!?()«»“”"–—]|\s(?:a(?= (?:été|\p{L}+[éiu]e?s?) )|ont|avait|avaient|est|sont|était|étaient|ne|n[’']\p{L}+|has|have|had|was|were|is|are|will|would)\s/iu;
const breaksBefore =
  /[,.;:!?()«»“”"–—]|\s(?:since|after|before|when|where|who|which|whose|that|while|as|and|but|depuis|après|avant|quand|où|qui|que|qu[’']|dont|et|mais|puis)(?:\s|$)/iu;
/** Telling words between what belongs to the wording. */
const mostGap = { after: 2, date: 1, before: 1 } as const;
const auxiliary =
  /(?:^|\s)((?:(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|s[’']est|se sont|s[’']étaient|has|have|had|was|were|is|are|been|being|will|to be)\s+(?:(?:été|been|being|be|also|aussi|déjà|already|now|tous|all)\s+)?))$/iu;

/** From the first to the last of the words that speak for it, as far as they hang together. */
export function spanOf(anchor: Anchor, { parts, date }: Weighed, { block: { text }, words }: Reader): Span {
  let { start, end } = anchor;
  const gapOf = (from: number, to: number) => words.filter((word) => word.start >= from && word.end <= to).length;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start < end) continue;
    const between = text.slice(end, part.start);
    if (breaks.test(between) || (part !== date && /,|\s(?:et|and|but|mais)\s/iu.test(between))) break;
    if (gapOf(end, part.start) > (part === date ? mostGap.date : mostGap.after)) break;
    end = part.end;
  }
  for (const part of [...parts].sort((a, b) => b.end - a.end)) {
    if (part.end > start) continue;
    const between = text.slice(part.end, start);
    if (gapOf(part.end, start) > mostGap.before || breaksBefore.test(between)) break;
    if (part === date && (end > anchor.end || gapOf(part.end, start) > 0)) break;
    start = part.start;
  }
  if (start === anchor.start) start -= auxiliary.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.length ?? 0;
  return { start, end };
}
