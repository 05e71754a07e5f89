/**
 * How wide careful readers mark one telling. They agree on what happened, not on how much of its clause tells it: some
 * mark the verb with its object, others its subject too, the date in front of it, or what it was for. Of the marks that
 * a wording could get, the one is chosen that shares half with those of most readers.
 */
import type { Span } from "../../text/cover.ts";
import { clauseEnd, stepsBetween } from "./clauses.ts";
import {
  endsAfter,
  type Ground,
  hasSubject,
  isArticle,
  isClauseOpening,
  isJoining,
  isOf,
  isOpening,
  isPast,
  isPhraseOpening,
  nextStep,
  reports,
  type Step,
  stops,
} from "./phrases.ts";

/** What a wording is, by which it depends where readers begin and end. */
export type Wording = "title" | "noun" | "passive" | "bare" | "verb";

/**
 * How many of a hundred readers begin with the words that name it, with the wording as it was widened, with its clause,
 * with the date in front of that; and how many end so, the last with the clause after it. From 1,022 tellings of the
 * annotated sets and 1,408 of short pieces, so that most of each are marked as there, then rounded.
 */
const readers: Record<Wording | "participle", { starts: readonly number[]; ends: readonly number[] }> = {
  title: { starts: [10, 33, 52, 5], ends: [14, 34, 37, 15] },
  noun: { starts: [9, 63, 22, 6], ends: [13, 40, 33, 14] },
  passive: { starts: [7, 31, 58, 4], ends: [14, 33, 34, 19] },
  participle: { starts: [7, 31, 58, 4], ends: [14, 33, 34, 19] },
  bare: { starts: [10, 30, 55, 5], ends: [9, 25, 56, 10] },
  verb: { starts: [11, 55, 29, 5], ends: [20, 31, 32, 17] },
};
/** Of a hundred readers, those who may be lost for not making a mark twice as long. */
const worthOfLength = 12;
const half = 0.5;
/** Characters that a date in front of a clause may take with what leads to it. */
const longestFront = 45;

/**
 * @param core the words that name the event; @param widened its wording so far, around them
 * @returns the mark that agrees with most readers; that wording where no other agrees with more
 */
export function agreeOnWidth(core: Span, widened: Span, wording: Wording, limits: Span, ground: Ground): Span {
  const span = { ...widened, end: endOfContent(widened, limits.end, ground) };
  const furtherEnds = endsAfter(span.end, limits.end, "verb", ground).filter(
    (end) => end > span.end && !isOpening(end, ground),
  );
  const noun = startOfNoun(span, limits.start, ground) ?? startOfSupport(span, limits.start, ground);
  const clause = {
    start: noun ?? startOfClause(span.start, limits.start, ground),
    end: furtherEnds.at(-1) ?? span.end,
  };
  const { starts, ends } = readers[noun === undefined ? wording : "participle"];
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
  const steps = stepsBetween(limit, to, ground);
  let start = to;
  for (const [index, step] of [...steps.entries()].reverse()) {
    if (stops.test(ground.text.slice(step.end, start)) || isClauseOpening(step, ground)) break;
    if (reports.test(step.word)) break;
    if (isJoining(step, ground) && !joinsNames.test(ground.text.slice(step.end, step.end + 12))) {
      const isSubject = start < to && isWithoutVerb(steps.slice(0, index), step.start, ground);
      if (!isSubject) break;
    }
    start = step.start;
  }
  return start;
}

/** "Gunmen of the north and soldiers | took": what stands before the joint, back to where its clause begins, does nothing. */
function isWithoutVerb(before: readonly Step[], to: number, ground: Ground): boolean {
  let start = to;
  for (const step of before.toReversed()) {
    if (stops.test(ground.text.slice(step.end, start)) || isClauseOpening(step, ground)) break;
    const isHappening = ground.happenings.some((one) => one.start < step.end && one.end > step.start);
    if (isHappening || hasSubject(step, ground) || isPast(step)) return false;
    start = step.start;
  }
  return start < to;
}

/** In English what looks like one may be a past tense with an object: only with what tells when or by whom after it. */
const participle = {
  en: /^(?:\p{L}{2,}ed|begun|held|shut|torn|built|taken)\s(?:up\s)?(?:in|on|by|last|at|under|earlier)\s/iu,
  fr: /^(?!(?:arm|entr|arriv|tourn|perc|mosqu|lev|mont)ées?(?!\p{L}))(?:\p{L}{2,}ée?s?|(?:re)?pris(?!e\s+d)e?s?|(?:pro|re)mise?s?|conclue?s?|rompue?s?|élue?s?|détruite?s?)(?!\p{L})/iu,
} as const;
/** Characters of a noun that is no longer than what is said of it. */
const longestNoun = 36;

/** "The campaign | launched in January", "l’accord, | signé en mai": that of which a participle is said. */
function startOfNoun({ start: to, end }: Span, limit: number, ground: Ground): number | undefined {
  const { text, language } = ground;
  if (!participle[language].test(text.slice(to, end))) return undefined;
  const steps = stepsBetween(limit, to, ground);
  let start = to;
  for (const [index, step] of [...steps.entries()].reverse()) {
    const between = text.slice(step.end, start);
    if (stops.test(between) && !(start === to && /^,\s$/u.test(between))) break;
    if (hasSubject(step, ground) || isClauseOpening(step, ground) || isJoining(step, ground)) break;
    const isLink = isOf(step, ground);
    if ((isPast(step) && !step.isCapital) || (isPhraseOpening(step, ground) && !isLink)) break;
    start = step.start;
    const before = steps[index - 1];
    if (isArticle(step, ground) && !(before && isOf(before, ground))) break;
  }
  return start === to || to - start > longestNoun ? undefined : start;
}

const supports =
  /(?<!\p{L})(?:impos(?:es?|ed)|stag(?:es?|ed)|led|adopt(?:s|ed)|sign(?:s|ed)|announc(?:es?|ed)|proclaim(?:s|ed)|launch(?:es|ed)|propos(?:es?|ed)|publish(?:es|ed)|unseal(?:s|ed)|surviv(?:es?|ed)|lift(?:s|ed)|order(?:s|ed)|carried out|met at|agreed at|fell in|(?:impos|adopt|sign|annonc|proclam|décrét|lanc|propos|publi|ordonn|instaur|men|officialis|lev)é|conclu|fait|pris|signe|annonce|lance|impose|lève|décrète|proclame|décide)\s(?:(?:a|an|the|its|their|his|new|un|une|la|le|les|des|son|sa|ses|leur|leurs|d[’']un|d[’']une)\s)?(?:[\p{L}-]+\s){0,2}(?:l[’']|d[’'])?$/iu;

/** Characters within which the verb stands before its noun. */
const farthestSupport = 60;
/** A noun that is told at length says by itself what happened. */
const leastOfSupport = 0.7;

/** "Staged a | second coup": a noun says what happened together with the verb of which it is the object. */
function startOfSupport({ start: to, end }: Span, limit: number, ground: Ground): number | undefined {
  const verb = supports.exec(ground.text.slice(Math.max(limit, to - farthestSupport), to))?.[0];
  if (verb === undefined) return undefined;
  const start = startOfClause(to, limit, ground);
  // Where its subject ends with a comma, the verb stands without it.
  const isWhole = !/^(?:(?:a|ont|avait|avaient|has|have|had)\s)?$/u.test(ground.text.slice(start, to - verb.length));
  return isWhole && to - start >= (end - to) * leastOfSupport ? start : undefined;
}

/** "The army and Wagner": of two names, not of two verbs. */
const joinsNames = /^\s*(?:(?:le|la|les|the)\s|l[’'])?\p{Lu}/u;

/** "On Monday, the army left": before its clause, where no more than a date stands there. */
function startOfFront(clause: number, limit: number, { text, dates }: Ground): number {
  const front = text.slice(limit, clause);
  const isDate = dates.some(({ start, end }) => start >= limit && end <= clause);
  return isDate && front.length <= longestFront && /,\s*$/u.test(front) ? limit + front.search(/[^\s,]/u) : clause;
}

const says =
  /(?<!\p{L})(?:t(?:ells?|old)|announc(?:es?|ed)|agreed?s?|vot(?:es?|ed)|decid(?:es?|ed)|decision|order(?:s|ed)?|advis(?:es?|ed)|declar(?:es?|ed)|threaten(?:s|ed)?|promis(?:es?|ed)|annonc(?:é|e|ent|ait|aient|er)|décid(?:é|e|ent|ait)|décision|demand(?:é|e|ent|ait)|écri(?:t|vait)|menac(?:é|e|ait)|conseill(?:é|e|ait)|révél(?:é|e)|déclar(?:é|e))(?!\p{L})/iu;
const leadsToContent =
  /^\s(?:that(?!\s(?:would|will|ha[sd]|have|is|are|was|were|could)\s)|to|que|qu[’']|d[e’'](?=\s?\p{Ll}+(?:er|ir|re)(?!\p{L})))/iu;

/** "Told the Council | that France had armed them", "decided | to leave": what is said or decided is what happened. */
function endOfContent(span: Span, limit: number, ground: Ground): number {
  const { text } = ground;
  if (!says.test(text.slice(span.start, span.end)) || !leadsToContent.test(text.slice(span.end, limit)))
    return span.end;
  const end = endOfNext(span.end, limit, ground);
  return isOpening(end, ground) ? span.end : end;
}

/** With the clause after it: "told the Council | that France had armed them". */
function endOfNext(end: number, limit: number, ground: Ground): number {
  const next = nextStep(end, ground);
  if (!next || next.end > limit || !/^,?\s+$/u.test(ground.text.slice(end, next.start))) return end;
  // After "that" a subject comes, with a verb of its own.
  if (isClauseOpening(next, ground) || /^(?:that|que|qu[’'])$/iu.test(next.word))
    return clauseEnd(next.end, limit, ground);
  return endsAfter(next.end, limit, "verb", ground).at(-1) ?? end;
}
