/** Makes a pack ready for reading articles. */
import type { Context, EventClass } from "../core/context.ts";
import { earliestDay } from "../core/dates.ts";
import { endOf } from "../core/dossier/near-events.ts";
import type { ClaimRecord, ContextRecord, EventRecord, Pack, RecordId } from "../core/record.ts";
import { publicSince } from "../core/record-on-day.ts";
import { openForms } from "../core/resolve/forms/open-forms.ts";
import { tablesOf } from "./pack-index.ts";

export function loadPack(pack: Pack): Context {
  const { version, horizon, parties, scene, map, records: list } = pack;
  const records = new Map<RecordId, ContextRecord>(list.map((record) => [record.id, record]));
  const events = list
    .filter((record) => record.kind === "event")
    .sort((a, b) =>
      earliestDay(a.date) < earliestDay(b.date) ? -1 : earliestDay(a.date) > earliestDay(b.date) ? 1 : 0,
    );
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
  return {
    version,
    horizon,
    parties,
    scene,
    map,
    records,
    events,
    places: new Map(events.map(({ id }, place) => [id, place])),
    classes: classify(events, (id) => sides.get(id)?.every(Boolean) === true),
    byEnd: [...events].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0)),
    consequences,
    referrers,
    claimsAbout,
    sides,
    forms,
  };
}

function classify(events: readonly EventRecord[], isBetween: (id: RecordId) => boolean): EventClass[] {
  const classes = new Map<string, { weight: EventRecord["weight"]; between: boolean; events: EventRecord[] }>();
  for (const event of events) {
    const { weight } = event;
    const between = isBetween(event.id);
    const key = `${weight} ${between}`;
    const held = classes.get(key);
    if (held) held.events.push(event);
    else classes.set(key, { weight, between, events: [event] });
  }
  for (const one of classes.values())
    one.events.sort((a, b) => (publicSince(a) < publicSince(b) ? -1 : publicSince(a) > publicSince(b) ? 1 : 0));
  return [...classes.values()];
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
