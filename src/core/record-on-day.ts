/** What of a record was there on a day. Everything that must not leak from the future passes through here. */
import { type Day, isInForce, latestDay } from "./dates.ts";
import type { Change, ContextRecord, EventRecord, Role, Statement, Text } from "./record.ts";

/**
 * Whether a reader of that day could have known the record: an event has become public, anything else has a name
 * and something to be said of it.
 */
export function existsOn(record: ContextRecord, day: Day): boolean {
  if (nameOn(record, day) === undefined) return false;
  if (record.kind === "event") return publicSince(record) <= day;
  if (record.kind === "claim") return record.positions.some((position) => latestDay(position.from) <= day);
  return record.statements.length === 0 || record.statements.some(({ from }) => latestDay(from) <= day);
}

/** The name in force; where spans overlap, the one that began last. `undefined` when it had none yet. */
export function nameOn(record: ContextRecord, day: Day): Text | undefined {
  const inForce = record.names.filter((name) => isInForce(name, day));
  const [latest] = inForce.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? 1 : -1));
  return latest && { en: latest.en, fr: latest.fr };
}

/** Statements in force, oldest first. */
export function statementsOn(record: ContextRecord, day: Day): Statement[] {
  return record.statements.filter((statement) => isInForce(statement, day)).sort(byBeginning);
}

/** Offices and standings held, oldest first. */
export function rolesOn(record: ContextRecord, day: Day): Role[] {
  return record.roles.filter((role) => isInForce(role, day)).sort(byBeginning);
}

/** Corrections that may be told to a reader of that day: not those of statements that were still to come. Latest first. */
export function changesOn(record: ContextRecord, day: Day): Change[] {
  return (record.changes ?? [])
    .filter(({ concerns }) => concerns === undefined || latestDay(concerns) <= day)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function byBeginning(a: { from: string }, b: { from: string }): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

/** The last day on which an event may have become public: from then on it can be told. */
export function publicSince(event: EventRecord): Day {
  return latestDay(event.known ?? event.date);
}
