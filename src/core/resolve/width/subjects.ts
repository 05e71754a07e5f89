/** Who did it, or to whom it was done, where that stands before its verb. */
import type { Span } from "../../text/cover.ts";
import { stepsBetween } from "./clauses.ts";
import { type Ground, hasSubject, isClauseOpening, isPhraseOpening, nextStep, reports, stops } from "./phrases.ts";

const auxiliary = {
  en: /(?:^|\s)((?:has|have|had|was|were|is|are|has been|have been|had been)\s+(?:(?:been|also|already|now|then|all|\p{L}+ly)\s+)*)$/iu,
  fr: /(?:^|[\s’'])((?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|fut|furent|s[’']en est|s[’']en sont)\s+(?:(?:été|eu|aussi|déjà|alors|tous|toutes|\p{L}+ment)\s+)*)$/iu,
} as const;
const auxiliaryFirst = {
  en: /^(?:has|have|had|was|were|is|are)\s/iu,
  fr: /^(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|s[’']en)\s/iu,
} as const;

/** Who did it stays outside where that would be longer than what was done, and where it would add little. */
const mostGrowth = 1.9;
const enough = 0.7;
const mostOfList = 3;
/** Characters of what stands between commas after a subject. */
const longestAside = 60;

/** With its auxiliary, and with the subject of that: "les soldats ont quitté". */
export function withSubject(span: Span, limits: Span, ground: Ground): Span {
  const { text, language } = ground;
  const before = auxiliary[language].exec(text.slice(limits.start, span.start))?.[1] ?? "";
  if (before === "" && !auxiliaryFirst[language].test(text.slice(span.start, span.end))) return span;
  const start = span.start - before.length;
  const whole = { start: startOfSubject(start, limits.start, ground) ?? start, end: span.end };
  const [most, least] = [(span.end - span.start) * mostGrowth, (span.end - whole.start) * enough];
  return span.end - start < least && span.end - whole.start <= most ? whole : { ...whole, start };
}

const listBefore =
  /(?<![\p{L}’'-])(?:(?:(?:le|la|les|the)\s|l[’'])?\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*,?\s)+(?:et|and)\s(?:(?:le|la|les|the)\s|l[’'])?$/u;

/** "Mali, Burkina Faso and Niger leave": of a list of names, not the last alone. */
export function withList(span: Span, limits: Span, { text, dates }: Ground): Span {
  if (!/^\p{Lu}/u.test(text.slice(span.start))) return span;
  // "Hier, le Mali": a date in front is none of them.
  const dated = dates.findLast(({ start, end }) => start >= limits.start && end <= span.start)?.end ?? limits.start;
  const from = dated + (/^,?\s*/u.exec(text.slice(dated))?.[0].length ?? 0);
  const list = listBefore.exec(text.slice(Math.min(from, span.start), span.start))?.[0] ?? "";
  const whole = { ...span, start: span.start - list.length };
  return whole.end - whole.start <= (span.end - span.start) * mostOfList ? whole : span;
}

/** @returns where the subject begins of a verb that stands at `to`, where it can be told */
function startOfSubject(to: number, limit: number, ground: Ground): number | undefined {
  const steps = stepsBetween(limit, to, ground);
  let start = to;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (!step) break;
    if (stops.test(ground.text.slice(step.end, start))) {
      const opening = start === to ? openingOfAside(step.end, to, limit, ground) : undefined;
      if (opening === undefined) break;
      while ((steps[index]?.start ?? -1) > opening) index -= 1;
      start = opening;
      index += 1;
      continue;
    }
    if (isClauseOpening(step, ground) || reports.test(step.word)) break;
    if (hasSubject(step, ground)) return undefined;
    start = step.start;
  }
  return start === to ? undefined : withoutDate(start, to, ground);
}

/** "The regulator, the HAC, has suspended": what stands between commas is passed over. */
function openingOfAside(end: number, to: number, limit: number, { text }: Ground): number | undefined {
  if (!/^,\s*$/u.test(text.slice(end, to))) return undefined;
  const opening = text.lastIndexOf(",", end - 1);
  const isAside = opening >= limit && opening >= end - longestAside && !stops.test(text.slice(opening + 1, end));
  return isAside ? opening : undefined;
}

const leadsToDate = /^(?:(?:in|on|last|this|en|le|au|du|à|ce|mois|fin|début)\s*|d[’'])*$/iu;

/** "Last month the group overran": the date before the subject is not who did it. */
function withoutDate(from: number, to: number, ground: Ground): number | undefined {
  const date = ground.dates.find(
    (one) => one.start >= from && one.end <= to && leadsToDate.test(ground.text.slice(from, one.start)),
  );
  const first = nextStep(date?.end ?? from, ground);
  return !first || first.start >= to || isPhraseOpening(first, ground) ? undefined : first.start;
}
