/** What the curator's report says of the database: figures and lists, from the records alone. */
import { type Day, earliestDay, type PartialDate, precisionOf } from "../../../src/core/dates.ts";
import {
  type ClaimStatus,
  type Confidence,
  type ContextRecord,
  type Kind,
  kinds,
  type RecordId,
  type Text,
} from "../../../src/core/record.ts";
import { type DifferingSource, findDifferingSources } from "./differing-sources.ts";
import { countryOfPublisher, houseOf, originOf, unknownCountry } from "./publishers.ts";

export interface Report {
  records: number;
  statements: number;
  byKind: Tally<Kind>[];
  /** Statements, and records by the lowest confidence of their statements; `unstated` where nobody said. */
  byConfidence: { confidence: Confidence | "unstated"; statements: number; records: number }[];
  /** Records by how many publishers they rest on; the last group is "that many or more". */
  byPublishers: { publishers: number; records: number }[];
  months: Month[];
  singleSource: StatementLine[];
  /** Oldest first. */
  reviews: { day: Day; ids: RecordId[] }[];
  parity: ParityLine[];
  /** Length of the French as a multiple of the English, in the middle of all statements. */
  usualParity: number;
  countries: { country: string; sources: number; publishers: Tally<string>[] }[];
  claims: { id: RecordId; question: string; status: ClaimStatus | undefined; positions: number; publishers: number }[];
  differing: DifferingSource[];
  orphans: RecordId[];
  corrected: { id: RecordId; on: Day; what: string; withdrawn: boolean }[];
}

export interface Tally<Name> {
  name: Name;
  count: number;
}

export interface Month {
  /** YYYY-MM. */
  month: string;
  events: { id: RecordId; name: string; weight: number }[];
}

export interface StatementLine {
  id: RecordId;
  from: PartialDate;
  text: string;
  /** `one` only one source is named, `same` several that carry one and the same report. */
  why: "one" | "same";
  publishers: string[];
}

export interface ParityLine {
  id: RecordId;
  from: PartialDate;
  ratio: number;
  en: string;
  fr: string;
}

/** The months that the picture covers. */
export const firstYear = 2012;
export const lastYear = 2026;
/** A statement whose French is this much longer or shorter than usual is listed. */
export const parityTolerance = 0.25;
/** Records resting on so many publishers or more are one group. */
const manyPublishers = 5;

/** @param partyIds records that the pack itself names, which are therefore no orphans */
export function gatherReport(records: readonly ContextRecord[], partyIds: readonly RecordId[] = []): Report {
  const { parity, usualParity } = compareLengths(records);
  return {
    records: records.length,
    statements: records.reduce((sum, { statements }) => sum + statements.length, 0),
    byKind: kinds.map((name) => ({ name, count: records.filter(({ kind }) => kind === name).length })),
    byConfidence: countConfidence(records),
    byPublishers: countPublishers(records),
    months: coverMonths(records),
    singleSource: records.flatMap(listSingleSource).sort((a, b) => (a.id < b.id ? -1 : 1)),
    reviews: groupReviews(records),
    parity,
    usualParity,
    countries: groupCountries(records),
    claims: describeClaims(records),
    differing: findDifferingSources(records),
    orphans: findOrphans(records, partyIds),
    corrected: listCorrections(records),
  };
}

const levels = ["high", "medium", "low", "unstated"] as const;

function countConfidence(records: readonly ContextRecord[]): Report["byConfidence"] {
  const lowest = records.map(({ statements }) =>
    statements.map(({ confidence }) => levels.indexOf(confidence ?? "unstated")).reduce((a, b) => Math.max(a, b), -1),
  );
  return levels.map((confidence, level) => ({
    confidence,
    statements: records
      .flatMap(({ statements }) => statements)
      .filter((one) => (one.confidence ?? "unstated") === confidence).length,
    records: lowest.filter((one) => one === level).length,
  }));
}

function publishersOf({ sources }: ContextRecord): Set<string> {
  return new Set(Object.values(sources).map(({ publisher }) => houseOf(publisher)));
}

function countPublishers(records: readonly ContextRecord[]): Report["byPublishers"] {
  const counts = records.map((record) => Math.min(publishersOf(record).size, manyPublishers));
  return Array.from({ length: manyPublishers + 1 }, (_, publishers) => ({
    publishers,
    records: counts.filter((count) => count === publishers).length,
  }));
}

function coverMonths(records: readonly ContextRecord[]): Month[] {
  const months = new Map<string, Month["events"]>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) months.set(`${year}-${String(month).padStart(2, "0")}`, []);
  }
  for (const record of records) {
    // An event known only by its year belongs to no month.
    if (record.kind !== "event" || precisionOf(record.date) === "year") continue;
    months
      .get(earliestDay(record.date).slice(0, 7))
      ?.push({ id: record.id, name: record.names.at(-1)?.en ?? record.id, weight: record.weight });
  }
  return [...months].map(([month, events]) => ({ month, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)) }));
}

function listSingleSource(record: ContextRecord): StatementLine[] {
  return record.statements.flatMap(({ from, en, sources }) => {
    const publishers = sources.map((key) => record.sources[key]?.publisher ?? key);
    const origins = new Set(publishers.map(originOf));
    if (origins.size > 1) return [];
    const why = new Set(sources).size > 1 ? ("same" as const) : ("one" as const);
    return [{ id: record.id, from, text: en, why, publishers }];
  });
}

function groupReviews(records: readonly ContextRecord[]): Report["reviews"] {
  const days = new Map<Day, RecordId[]>();
  for (const { reviewed, id } of records) days.set(reviewed, [...(days.get(reviewed) ?? []), id]);
  return [...days].map(([day, ids]) => ({ day, ids: ids.sort() })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function compareLengths(records: readonly ContextRecord[]): Pick<Report, "parity" | "usualParity"> {
  const all = records.flatMap((record) => {
    const said: (Text & { from: PartialDate })[] = [
      ...record.statements,
      ...(record.kind === "claim" ? record.positions : []),
    ];
    return said.map(({ from, en, fr }) => ({ id: record.id, from, en, fr, ratio: fr.length / en.length }));
  });
  const ratios = all.map(({ ratio }) => ratio).sort((a, b) => a - b);
  const usual = ratios[ratios.length >> 1] ?? 1;
  const distance = ({ ratio }: ParityLine) => Math.abs(Math.log(ratio / usual));
  return {
    usualParity: usual,
    parity: all
      .filter(({ ratio }) => Math.max(ratio / usual, usual / ratio) > 1 + parityTolerance)
      .sort((a, b) => distance(b) - distance(a)),
  };
}

function groupCountries(records: readonly ContextRecord[]): Report["countries"] {
  const countries = new Map<string, Map<string, number>>();
  for (const { sources } of records) {
    for (const { publisher } of Object.values(sources)) {
      const country = countryOfPublisher(publisher);
      const houses = countries.get(country) ?? new Map<string, number>();
      const house = houseOf(publisher);
      countries.set(country, houses.set(house, (houses.get(house) ?? 0) + 1));
    }
  }
  return [...countries]
    .map(([country, houses]) => ({
      country,
      sources: [...houses.values()].reduce((a, b) => a + b, 0),
      publishers: [...houses].map(([name, count]) => ({ name, count })).sort(byCount),
    }))
    .sort(
      (a, b) => Number(a.country === unknownCountry) - Number(b.country === unknownCountry) || b.sources - a.sources,
    );
}

function byCount(a: Tally<string>, b: Tally<string>): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}

function describeClaims(records: readonly ContextRecord[]): Report["claims"] {
  return records
    .filter((record) => record.kind === "claim")
    .map((claim) => ({
      id: claim.id,
      question: claim.names.at(-1)?.en ?? claim.id,
      status: [...claim.status].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.value,
      positions: claim.positions.length,
      publishers: publishersOf(claim).size,
    }));
}

/** Every id that a record names: links, actors, places, causes, subjects, parties, cues. */
function referencesOf(record: ContextRecord): RecordId[] {
  const cues = record.aliases.flatMap(({ needs = [], near = [], unless = [] }) => [...needs, ...near, ...unless]);
  return [
    ...record.related,
    ...cues.filter((cue) => cue.startsWith("@")).map((cue) => cue.slice(1)),
    ...(record.kind === "event"
      ? [...record.actors, ...record.places, ...record.because.map(({ event }) => event)]
      : []),
    ...(record.kind === "claim" ? [...record.about, ...record.positions.flatMap(({ party }) => party ?? [])] : []),
  ];
}

function findOrphans(records: readonly ContextRecord[], partyIds: readonly RecordId[]): RecordId[] {
  const ids = new Set(records.map(({ id }) => id));
  const tied = new Set(partyIds);
  for (const record of records) {
    for (const other of referencesOf(record)) {
      // A link to a record that is not there ties nothing.
      if (!ids.has(other) || other === record.id) continue;
      tied.add(other);
      tied.add(record.id);
    }
  }
  return [...ids].filter((id) => !tied.has(id)).sort();
}

function listCorrections(records: readonly ContextRecord[]): Report["corrected"] {
  return records
    .flatMap(({ id, changes = [], withdrawn }) => [
      ...changes.map(({ on, en }) => ({ id, on, what: en, withdrawn: false })),
      ...(withdrawn ? [{ id, on: withdrawn.on, what: withdrawn.en, withdrawn: true }] : []),
    ])
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
