/** A bare surname means the person whom the article has named in full. */
import { TITLE } from "../article/article.ts";
import type { ContextRecord } from "../record.ts";
import { countWhile } from "../text/cover.ts";
import { foldText } from "../text/fold.ts";
import type { Candidate } from "./candidates.ts";
import type { Choice } from "./choose.ts";
import { surnameOf } from "./surname.ts";

/**
 * @param bare surnames that stand alone
 * @param choices what the article says otherwise
 * @param strangers surnames that stand at the end of a name that we do not know: "Lassine Traoré"
 * @returns a choice for each surname that has exactly one possible owner at its place: the last one named in full
 *   before it, or, for a title, the only one named in full anywhere; none where a stranger was named since
 */
export function followSurnames(
  bare: readonly Candidate[],
  choices: readonly Choice[],
  strangers: readonly Candidate[],
): Choice[] {
  const full = new Map<ContextRecord, Candidate[]>();
  for (const { candidates } of choices) {
    for (const candidate of candidates) {
      if (candidates.length > 1 || !isFullName(candidate)) continue;
      const held = full.get(candidate.record);
      if (held) held.push(candidate);
      else full.set(candidate.record, [candidate]);
    }
  }
  const places = new Map<string, Candidate[]>();
  for (const candidate of bare) {
    const key = `${candidate.block} ${candidate.start}`;
    places.set(key, [...(places.get(key) ?? []), candidate]);
  }
  return [...places.values()].flatMap((readings) => {
    const reading = chooseOwner(readings, full, strangers);
    return reading ? [{ candidates: [reading] }] : [];
  });
}

function chooseOwner(
  readings: readonly Candidate[],
  full: ReadonlyMap<ContextRecord, readonly Candidate[]>,
  strangers: readonly Candidate[],
) {
  const alike = strangers.filter(({ record }) => readings.some((reading) => reading.record === record));
  const named = readings.filter(({ record }) => full.has(record));
  const last = named.flatMap((reading) => {
    const names = full.get(reading.record) ?? [];
    const name = names[countWhile(names, (one) => isBefore(one, reading)) - 1];
    return name ? [{ reading, name }] : [];
  });
  // Titles drop first names that the text then gives.
  if (last.length === 0) {
    return named.length === 1 && named[0]?.block === TITLE && alike.length === 0 ? named[0] : undefined;
  }
  const nearest = last.reduce((a, b) => (isBefore(a.name, b.name) ? b : a));
  // A paragraph that names two of the same surname does not say which it means.
  const rivals = last.filter(({ name, reading }) => reading !== nearest.reading && name.block === nearest.name.block);
  const isStrangers = alike.some((stranger) => isBefore(nearest.name, stranger) && isBefore(stranger, nearest.reading));
  return rivals.length > 0 || isStrangers ? undefined : nearest.reading;
}

function isFullName({ record, text }: Candidate): boolean {
  if (record.kind !== "person") return false;
  const words = foldText(text).split(/[\s'-]+/);
  return (
    words.length > 1 && record.names.some(({ fr }) => foldText(text).endsWith(foldText(surnameOf(fr) ?? "\u0000")))
  );
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}
