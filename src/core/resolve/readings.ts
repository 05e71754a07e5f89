/**
 * How wide careful readers mark one telling. They agree on what happened, not on how much of its clause tells it: some
 * mark the verb with its object, others its subject too, the date in front of it, or what it was for. Of the marks that
 * a wording could get, the one is chosen that shares half with those of most readers.
 */
import type { Span } from "../text/cover.ts";
import { stepsBetween } from "./clauses.ts";
import { endsAfter, type Ground, isClauseOpening, isJoining, nextStep, reports, stops } from "./phrases.ts";

/** What a wording is, by which it depends where readers begin and end. */
export type Wording = "title" | "noun" | "passive" | "bare" | "verb";

/**
 * How many of a hundred readers begin with the words that name it, with the wording as it was widened, with its clause,
 * with the date in front of that; and how many end so, the last with the clause after it. From 1,022 tellings of the
 * annotated sets and 1,408 of short pieces, so that most of each are marked as there, then rounded.
 */
const readers: Record<Wording, { starts: readonly number[]; ends: readonly number[] }> = {
  title: { starts: [10, 33, 52, 5], ends: [14, 34, 37, 15] },
  noun: { starts: [9, 63, 22, 6], ends: [13, 40, 33, 14] },
  passive: { starts: [7, 31, 58, 4], ends: [14, 33, 34, 19] },
  bare: { starts: [10, 30, 55, 5], ends: [9, 25, 56, 10] },
  verb: { starts: [11, 55, 29, 5], ends: [20, 31, 32, 17] },
};
/** Of a hundred readers, those who may be lost for not making a mark twice as long. */
const worthOfLength = 12;
const half = 0.5;
/** Characters that a date in front of a clause may take with what leads to it. */
const longestFront = 45;

/**
 * @param core the words that name the event; @param span its wording as widened so far, around them
 * @returns the mark that agrees with most readers; the span itself where no other agrees with more
 */
export function agreeOnWidth(core: Span, span: Span, wording: Wording, limits: Span, ground: Ground): Span {
  const furtherEnds = endsAfter(span.end, limits.end, "verb", ground).filter((end) => end > span.end);
  const clause = {
    start: startOfClause(span.start, limits.start, ground),
    end: furtherEnds.at(-1) ?? span.end,
  };
  const { starts, ends } = readers[wording];
  const marks = [core.start, span.start, clause.start, startOfFront(clause.start, limits.start, ground)].flatMap(
    (start, first) =>
      [core.end, span.end, clause.end, endOfNext(clause.end, limits.end, ground)].map((end, second) => ({
        start,
        end,
        many: ((starts[first] ?? 0) * (ends[second] ?? 0)) / 100,
      })),
  );
  let best = span;
  let most = agreeing(span, marks);
  for (const start of new Set([span.start, clause.start]))
    for (const end of [span.end, ...furtherEnds]) {
      const growth = (end - start) / (span.end - span.start) - 1;
      const worth = agreeing({ start, end }, marks) - worthOfLength * growth;
      if (worth <= most) continue;
      most = worth;
      best = { start, end };
    }
  return best;
}

function agreeing(span: Span, marks: readonly (Span & { many: number })[]): number {
  return marks.reduce((sum, mark) => {
    const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start);
    return shared >= Math.max(span.end - span.start, mark.end - mark.start) * half ? sum + mark.many : sum;
  }, 0);
}

/** Where the subject begins, or whatever stands first. */
export function startOfClause(to: number, limit: number, ground: Ground): number {
  let start = to;
  for (const step of stepsBetween(limit, to, ground).reverse()) {
    if (stops.test(ground.text.slice(step.end, start)) || isClauseOpening(step, ground)) break;
    if (reports.test(step.word) || (isJoining(step, ground) && !joinsNames.test(ground.text.slice(step.end)))) break;
    start = step.start;
  }
  return start;
}

/** "The army and Wagner": of two names, not of two verbs. */
const joinsNames = /^\s*(?:(?:le|la|les|the)\s|l[’'])?\p{Lu}/u;

/** "On Monday, the army left": before its clause, where no more than a date stands there. */
function startOfFront(clause: number, limit: number, { text, dates }: Ground): number {
  const front = text.slice(limit, clause);
  const isDate = dates.some(({ start, end }) => start >= limit && end <= clause);
  return isDate && front.length <= longestFront && /,\s*$/u.test(front) ? limit + front.search(/[^\s,]/u) : clause;
}

/** With the clause after it: "told the Council | that France had armed them". */
function endOfNext(end: number, limit: number, ground: Ground): number {
  const next = nextStep(end, ground);
  if (!next || next.end > limit || !/^,?\s+$/u.test(ground.text.slice(end, next.start))) return end;
  return endsAfter(next.end, limit, "verb", ground).at(-1) ?? end;
}
