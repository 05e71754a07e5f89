/**
 * "Read first": what one must know before the rest, in this order: who rules, what led to the main event, the term
 * on which everything hangs. Reviewed statements, none of which the brief already says.
 */
import type { Context } from "../context.ts";
import { type Day, isInForce } from "../dates.ts";
import type { ContextRecord, EventRecord, RecordId, Statement } from "../record.ts";
import { existsOn, nameOn, publicSince } from "../record-on-day.ts";
import type { BriefSentence, ReadFirst } from "./dossier.ts";
import { holdingsOf, rulingOffice } from "./offices.ts";
import { sourcesOf } from "./sources-of.ts";

/** How many steps back from the event a cause is sought that the brief does not tell. */
const furthest = 4;

interface Reading {
  context: Context;
  main: EventRecord | undefined;
  /** Events that the article names, oldest first; taken where none is the main one. */
  events: readonly EventRecord[];
  /** Records of the article, weightiest first. */
  ordered: readonly RecordId[];
  brief: readonly BriefSentence[];
  asOf: Day;
}

export function composeReadFirst(reading: Reading): ReadFirst[] {
  return [findRuler(reading) ?? [], findCause(reading) ?? [], findTerm(reading) ?? []].flat();
}

function findRuler({ context, brief, asOf }: Reading): ReadFirst | undefined {
  const holding = holdingsOf(context, rulingOffice(context)).findLast(({ role }) => isInForce(role, asOf));
  const shown = holding && show(holding.record, "rules", brief, asOf);
  if (!holding || !shown) return undefined;
  const { en, fr, from } = holding.role;
  return { ...shown, role: { en, fr, from } };
}

/** The nearest cause that the brief does not tell: first of the event itself, then of its causes. */
function findCause({ context, main, events, brief, asOf }: Reading): ReadFirst | undefined {
  let step = main ? [main] : events.slice(-1);
  const seen = new Set(step.map(({ id }) => id));
  for (let steps = 0; steps < furthest && step.length > 0; steps++) {
    const causes = step
      .flatMap(({ because }) => because)
      .flatMap(({ event }) => {
        const cause = context.records.get(event);
        return cause?.kind === "event" && publicSince(cause) <= asOf && !seen.has(event) ? [cause] : [];
      });
    for (const cause of causes) {
      seen.add(cause.id);
      if (brief.some(({ record }) => record === cause.id)) continue;
      const shown = show(cause, "cause", brief, asOf);
      if (shown) return { ...shown, date: cause.date };
    }
    step = causes;
  }
  return undefined;
}

/** The weightiest term of the article, one tied to the main event if there is one. */
function findTerm({ context, main, ordered, brief, asOf }: Reading): ReadFirst | undefined {
  const terms = ordered.flatMap((id) => {
    const record = context.records.get(id);
    return record?.kind === "concept" && existsOn(record, asOf) ? [record] : [];
  });
  const isTied = (term: ContextRecord) =>
    main !== undefined && (term.related.includes(main.id) || [...main.related, ...main.actors].includes(term.id));
  for (const term of [...terms.filter(isTied), ...terms]) {
    const shown = show(term, "term", brief, asOf);
    if (shown) return shown;
  }
  return undefined;
}

function show(
  record: ContextRecord,
  why: ReadFirst["why"],
  brief: readonly BriefSentence[],
  asOf: Day,
): ReadFirst | undefined {
  const name = nameOn(record, asOf);
  const statement = firstSaid(record, asOf);
  if (!name || !statement || brief.some(({ en }) => en === statement.en)) return undefined;
  const { en, fr, from, sources } = statement;
  return { en, fr, why, record: record.id, kind: record.kind, name, from, sources: sourcesOf(record, sources) };
}

/** The first in force as the curator ordered them: what the thing is stands before what became of it. */
function firstSaid(record: ContextRecord, asOf: Day): Statement | undefined {
  return record.statements.find((statement) => isInForce(statement, asOf));
}
