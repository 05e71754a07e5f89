/** The clause in which a date stands, and the lists of names that commas do not end. */
import type { Span } from "../../text/cover.ts";
import { type Ground, isClauseOpening, isJoining, nextStep, type Step, stops } from "./phrases.ts";

/** Words that only lead to a date. */
const leadIn =
  /(?:(?:on|in|this|last|since|by|le|la|en|ce|cet|cette|au|du|de|depuis|dès|fin|début|mi)[\s-]+|d[’'])+$/iu;

/** A longer clause tells more than one thing. */
const longest = 100;

/**
 * @param date a date, which may stand between commas or before the comma that ends what leads in
 * @returns the clause around it; nothing where that is too long to be one
 */
export function clauseAround(date: Span, limits: Span, ground: Ground): Span | undefined {
  const { text } = ground;
  const from = date.start - (leadIn.exec(text.slice(limits.start, date.start))?.[0].length ?? 0);
  const comma = /,\s*$/u.exec(text.slice(limits.start, from))?.[0].length ?? 0;
  const start = clauseStart(from - comma, limits.start, ground);
  // The comma after the date does not end what the date leads in.
  const to = date.end + (/^,\s*/u.exec(text.slice(date.end, limits.end))?.[0].length ?? 0);
  const ending = clauseEnd(to, limits.end, ground);
  const end = ending === to ? date.end : ending;
  const isOfMore = end - start > longest;
  return isOfMore || (start === from && end === date.end)
    ? undefined
    : { start: start === from - comma ? from : start, end };
}

export function clauseStart(to: number, limit: number, ground: Ground): number {
  let start = to;
  for (const step of stepsBetween(limit, to, ground).reverse()) {
    if (stops.test(ground.text.slice(step.end, start)) || isClauseOpening(step, ground) || isJoining(step, ground))
      break;
    start = step.start;
  }
  return start;
}

export function clauseEnd(from: number, limit: number, ground: Ground): number {
  let end = from;
  for (;;) {
    const step = nextStep(end, ground);
    if (!step || step.end > limit || isClauseOpening(step, ground) || isJoining(step, ground)) return end;
    if (stops.test(ground.text.slice(end, step.start))) return end;
    end = step.end;
  }
}

export function stepsBetween(from: number, to: number, ground: Ground): Step[] {
  const steps: Step[] = [];
  for (let step = nextStep(from, ground); step && step.start < to; step = nextStep(step.end, ground)) steps.push(step);
  return steps;
}
