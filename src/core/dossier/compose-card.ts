/** A record as it stood on a day. */
import type { Context } from "../context.ts";
import { type Day, isInForce, latestDay } from "../dates.ts";
import type { ContextRecord, EventRecord, RecordId, Text } from "../record.ts";
import { changesOn, existsOn, nameOn, rolesOn, statementsOn } from "../record-on-day.ts";
import { latestDateIn } from "../text/dates-in-prose.ts";
import type { Card, RelatedRecord, ShownHolder, ShownStatement } from "./dossier.ts";
import { holdingsOf } from "./offices.ts";
import { claimsAboutOn, showClaim } from "./show-claim.ts";
import { sourcesOf } from "./sources-of.ts";
import { usageOn } from "./usage-on.ts";

/** Related records beyond these are one click further. */
const mostRelated = 12;

/**
 * @returns the card of a record on a day: what was said of it, what it was called, who held what and what had
 *   happened by then; `undefined` when there is no such record or nobody could have known of it yet
 */
export function composeCard(context: Context, id: RecordId, asOf: Day): Card | undefined {
  const record = context.records.get(id);
  const name = record && nameOn(record, asOf);
  if (!record || !name || !existsOn(record, asOf)) return undefined;
  return {
    record: id,
    kind: record.kind,
    name,
    what: record.what,
    ...(record.kind === "event" ? datesOf(record, asOf) : {}),
    roles: rolesOn(record, asOf).map(({ en, fr, from }) => ({ en, fr, from })),
    ...headedOn(record, context, asOf),
    statements: statementsOn(record, asOf).map((statement) => showStatement(record, statement)),
    not: record.not.filter((not) => tellsNothingAfter(not, asOf)).map(({ en, fr }) => ({ en, fr })),
    claims: record.kind === "claim" ? [showClaim(record, asOf) ?? []].flat() : claimsAboutOn(context, id, asOf),
    usage: usageOn(record, asOf),
    changes: changesOn(record, asOf).map(({ on, en, fr }) => ({ on, en, fr })),
    withdrawn: record.withdrawn,
    because:
      record.kind === "event"
        ? relate(
            context,
            record.because.map(({ event }) => event),
            asOf,
          )
        : [],
    ledTo: relate(context, consequencesOf(context, id), asOf),
    ...(record.kind === "place" && record.at ? { at: record.at } : {}),
    related: relate(context, relatedOf(record, context), asOf, mostRelated),
    reviewed: record.reviewed,
  };
}

/** Its offices' holders whom a reader of that day could have known of. */
function headedOn(record: ContextRecord, context: Context, asOf: Day): { holders?: ShownHolder[] } {
  const offices = "offices" in record ? (record.offices ?? []) : [];
  const holders = offices.flatMap((office) =>
    holdingsOf(context, office).flatMap(({ record: holder, role }) => {
      const name = nameOn(holder, asOf);
      if (!name || !isInForce(role, asOf) || !existsOn(holder, asOf)) return [];
      const { en, fr, from, sources } = role;
      return [{ record: holder.id, kind: holder.kind, name, en, fr, from, sources: sourcesOf(holder, sources) }];
    }),
  );
  return holders.length > 0 ? { holders } : {};
}

export function showStatement(
  record: ContextRecord,
  { en, fr, from, confidence, sources }: ContextRecord["statements"][number],
): ShownStatement {
  return { en, fr, from, confidence, sources: sourcesOf(record, sources) };
}

/** @returns those that existed on the day, up to `most`, in the order given */
export function relate(
  context: Context,
  ids: Iterable<RecordId>,
  asOf: Day,
  most = Number.POSITIVE_INFINITY,
): RelatedRecord[] {
  const related: RelatedRecord[] = [];
  for (const id of ids) {
    if (related.length >= most) break;
    const record = context.records.get(id);
    const name = record && nameOn(record, asOf);
    if (!record || !name || !existsOn(record, asOf)) continue;
    related.push({ record: id, kind: record.kind, name, ...(record.kind === "event" ? { date: record.date } : {}) });
  }
  return related;
}

/** What the record names, then what names it: a curator writes a link once, and it leads both ways. */
function* relatedOf(record: ContextRecord, context: Context): Generator<RecordId> {
  const causes = record.kind === "event" ? record.because.map(({ event }) => event) : [];
  const named =
    record.kind === "event"
      ? [...record.related, ...record.actors, ...record.places]
      : record.kind === "claim"
        ? [...record.about, ...record.related]
        : record.related;
  const given = new Set([record.id, ...causes, ...consequencesOf(context, record.id)]);
  for (const ids of [named, context.referrers.get(record.id) ?? []]) {
    for (const id of ids) {
      const isNaming = ids !== named && context.records.get(id)?.kind === "claim";
      if (given.has(id) || isNaming) continue;
      given.add(id);
      yield id;
    }
  }
}

function consequencesOf({ consequences }: Context, id: RecordId): RecordId[] {
  return (consequences.get(id) ?? []).map((event) => event.id);
}

function datesOf({ date, end }: EventRecord, asOf: Day) {
  return { date, ...(end !== undefined && latestDay(end) <= asOf ? { end } : {}) };
}

/** What a thing is not bears no date of its own: it is held back when it speaks of later days. */
function tellsNothingAfter({ en, fr }: Text, asOf: Day): boolean {
  return [en, fr].every((text) => {
    const latest = latestDateIn(text);
    return latest === undefined || latestDay(latest) <= asOf;
  });
}
