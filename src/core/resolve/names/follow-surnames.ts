/** A surname that stands without a first name means the person whom the article has named in full. */
import { TITLE } from "../../article/article.ts";
import type { ContextRecord } from "../../record.ts";
import { countWhile } from "../../text/cover.ts";
import { foldText } from "../../text/fold.ts";
import type { Candidate } from "../candidates.ts";
import { type Choice, chooseReadings } from "../choose.ts";
import type { KnownBySurname } from "./known-by-surname.ts";
import { surnameOf } from "./surname.ts";

/**
 * @param bare surnames that stand alone or with a rank, as such and as aliases
 * @param choices what the article says otherwise
 * @param strangers surnames that are somebody else's: "Lassine Traoré", "Mme Traoré, commerçante"
 * @param by by what else a surname can mean somebody whom the article nowhere names in full
 * @returns a choice for each surname that has exactly one possible owner at its place: the last one named in full
 *   before it, or, for a title, the only one named in full anywhere; where none is, whom the aliases mean. None where
 *   a stranger was named since
 */
export function followSurnames(
  bare: readonly Candidate[],
  choices: readonly Choice[],
  strangers: readonly Candidate[],
  by: KnownBySurname,
): Choice[] {
  const full = new Map<ContextRecord, Candidate[]>();
  const known = new Map<ContextRecord, Candidate>();
  for (const { candidates } of choices) {
    for (const candidate of candidates) {
      if (candidates.length > 1) continue;
      if (!known.has(candidate.record) && candidate.block !== TITLE) known.set(candidate.record, candidate);
      if (!isFullName(candidate)) continue;
      const held = full.get(candidate.record);
      if (held) held.push(candidate);
      else full.set(candidate.record, [candidate]);
    }
  }
  // "Le ministre de la Défense, M. Royer" says as much as his first name would.
  const introduced = new Set(bare.filter((one) => by.isIntroduced(one)));
  for (const candidate of introduced) {
    const names = [...(full.get(candidate.record) ?? []), candidate];
    full.set(
      candidate.record,
      names.sort((a, b) => (isBefore(a, b) ? -1 : 1)),
    );
  }
  const places = new Map<string, Candidate[]>();
  for (const candidate of bare) {
    const key = `${candidate.block} ${candidate.end}`;
    places.set(key, [...(places.get(key) ?? []), candidate]);
  }
  return [...places.values()].flatMap((readings) => {
    // "Le colonel Maïga" is more than "Maïga": whom the rank does not fit is not meant.
    const longest = Math.min(...readings.map(({ start }) => start));
    const held = readings.filter(({ start }) => start === longest);
    const met = oneEach(held.filter((one) => introduced.has(one)));
    if (met.length === 1) return [{ candidates: met, because: "office" }];
    const owner = chooseOwner(held, full, strangers);
    if (owner === "nobody") return [];
    if (owner) return [{ candidates: [owner] }];
    const meant = fallBack(held, known, strangers);
    return meant.length > 0 ? meant : byOffice(oneEach(held), strangers, by.isKnown);
  });
}

/** @returns nothing where none of them is named in full before */
function chooseOwner(
  readings: readonly Candidate[],
  full: ReadonlyMap<ContextRecord, readonly Candidate[]>,
  strangers: readonly Candidate[],
): Candidate | "nobody" | undefined {
  const alike = strangers.filter(({ record }) => readings.some((reading) => reading.record === record));
  const named = oneEach(readings).filter(({ record }) => full.has(record));
  const last = named.flatMap((reading) => {
    const names = full.get(reading.record) ?? [];
    const name = names[countWhile(names, (one) => isBefore(one, reading)) - 1];
    return name ? [{ reading, name }] : [];
  });
  // Titles drop first names that the text then gives.
  if (last.length === 0) {
    const [only] = named;
    const isFree = only && !isPreceded((full.get(only.record) ?? [])[0], alike);
    return named.length === 1 && isFree && only.block === TITLE ? only : undefined;
  }
  const nearest = last.reduce((a, b) => (isBefore(a.name, b.name) ? b : a));
  // A paragraph that names two of the same surname does not say which it means.
  const rivals = last.filter(({ name, reading }) => reading !== nearest.reading && name.block === nearest.name.block);
  const isStrangers = alike.some((stranger) => isBefore(nearest.name, stranger) && isBefore(stranger, nearest.reading));
  return rivals.length > 0 || (isStrangers && !isUnconditional(nearest.reading)) ? "nobody" : nearest.reading;
}

/** What the aliases mean, where no namesake was named before: the article introduces the person by an office. */
function fallBack(
  readings: readonly Candidate[],
  known: ReadonlyMap<ContextRecord, Candidate>,
  strangers: readonly Candidate[],
): Choice[] {
  const aliases = readings.filter(({ by }) => !("surname" in by));
  return chooseReadings(aliases).filter(({ candidates: [first] }) => {
    if (!first || (isUnconditional(first) && known.has(first.record))) return first !== undefined;
    const alike = strangers.filter(({ record }) => record === first.record);
    return !isPreceded(first.block === TITLE ? known.get(first.record) : first, alike);
  });
}

/** Whom his office makes known by his surname alone, where nobody else of that name is there. */
function byOffice(
  readings: readonly Candidate[],
  strangers: readonly Candidate[],
  isKnown: (candidate: Candidate) => boolean,
): Choice[] {
  const [only] = readings;
  if (!only || readings.length > 1 || strangers.some(({ record }) => record === only.record)) return [];
  return isKnown(only) ? [{ candidates: [only], because: "office" }] : [];
}

/** Whether a stranger comes before somebody, or is the only one there. */
function isPreceded(one: Candidate | undefined, strangers: readonly Candidate[]): boolean {
  return strangers.some((stranger) => !one || isBefore(stranger, one));
}

/** One reading a record, the alias before the mere surname. */
function oneEach(readings: readonly Candidate[]): Candidate[] {
  const each = new Map<ContextRecord, Candidate>();
  for (const reading of readings) {
    const held = each.get(reading.record);
    if (!held || "surname" in held.by) each.set(reading.record, reading);
  }
  return [...each.values()];
}

/** Nobody else of that surname is known to the curator. */
function isUnconditional({ by }: Candidate): boolean {
  return !("surname" in by) && by.near === undefined && by.needs === undefined && !by.shared;
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
