/** A bare surname means the person whom the article has named in full. */
import type { ContextRecord } from "../record.ts";
import { foldText } from "../text/fold.ts";
import type { Candidate } from "./candidates.ts";
import type { Choice } from "./choose.ts";
import { surnameOf } from "./surname.ts";

/**
 * @param bare surnames that stand alone
 * @param choices what the article says otherwise
 * @returns a choice for each surname that has exactly one possible owner at its place: the last one named in full
 *   before it, or, for a title, the only one named in full anywhere
 */
export function followSurnames(bare: readonly Candidate[], choices: readonly Choice[]): Choice[] {
  const full = choices.flatMap(({ candidates }) => (candidates.length === 1 ? candidates.filter(isFullName) : []));
  const places = new Map<string, Candidate[]>();
  for (const candidate of bare) {
    const key = `${candidate.block} ${candidate.start}`;
    places.set(key, [...(places.get(key) ?? []), candidate]);
  }
  return [...places.values()].flatMap((readings) => {
    const [place] = readings;
    if (!place) return [];
    const owners = new Set(readings.map(({ record }) => record));
    const named = full.filter(({ record }) => owners.has(record));
    const before = named.filter((name) => isBefore(name, place));
    const owner = before.length > 0 ? lastNamed(before) : onlyOne(named, place);
    const reading = readings.find(({ record }) => record === owner);
    return reading ? [{ candidates: [reading] }] : [];
  });
}

function isFullName({ record, text }: Candidate): boolean {
  if (record.kind !== "person") return false;
  const words = foldText(text).split(/[\s'-]+/);
  return (
    words.length > 1 && record.names.some(({ fr }) => foldText(text).endsWith(foldText(surnameOf(fr) ?? "\u0000")))
  );
}

/** The last one named; nobody when that paragraph names two of the same surname. */
function lastNamed(before: readonly Candidate[]): ContextRecord | undefined {
  const last = before.reduce((a, b) => (isBefore(a, b) ? b : a));
  const rivals = before.filter(({ block, record }) => block === last.block && record !== last.record);
  return rivals.length > 0 ? undefined : last.record;
}

/** Titles drop first names that the text then gives. */
function onlyOne(named: readonly Candidate[], place: Candidate): ContextRecord | undefined {
  const records = new Set(named.map(({ record }) => record));
  return place.block < 0 && records.size === 1 ? named[0]?.record : undefined;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}
