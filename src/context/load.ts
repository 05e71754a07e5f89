/** Makes a pack ready for reading articles. */
import type { Context } from "../core/context.ts";
import { earliestDay } from "../core/dates.ts";
import type { ClaimRecord, ContextRecord, EventRecord, Pack, RecordId } from "../core/record.ts";
import { openForms } from "../core/resolve/open-forms.ts";
import { tablesOf } from "./pack-index.ts";

export function loadPack(pack: Pack): Context {
  const { version, horizon, parties, records: list } = pack;
  const records = new Map<RecordId, ContextRecord>(list.map((record) => [record.id, record]));
  const events = list
    .filter((record) => record.kind === "event")
    .sort((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? -1 : 1));
  const consequences = new Map<RecordId, EventRecord[]>();
  for (const event of events) for (const cause of event.because) push(consequences, cause.event, event);
  const referrers = new Map<RecordId, RecordId[]>();
  const claimsAbout = new Map<RecordId, ClaimRecord[]>();
  for (const record of list) {
    for (const named of namedBy(record)) push(referrers, named, record.id);
    if (record.kind === "claim") for (const subject of record.about) push(claimsAbout, subject, record);
  }
  const tables = tablesOf(pack);
  const forms = openForms(tables.forms, list);
  const sides = new Map(list.map((record, place) => [record.id, tables.sides[place] ?? ([false, false] as const)]));
  return { version, horizon, parties, records, events, consequences, referrers, claimsAbout, sides, forms };
}

/** Every record that a record names outside its prose. */
export function namedBy(record: ContextRecord): Set<RecordId> {
  const named = new Set(record.related);
  if (record.kind === "event") {
    for (const id of [...record.actors, ...record.places, ...record.because.map(({ event }) => event)]) named.add(id);
  }
  if (record.kind === "claim") {
    for (const id of record.about) named.add(id);
    for (const { party } of record.positions) if (party) named.add(party);
  }
  return named;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
