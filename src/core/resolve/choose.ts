/** From possible readings to one a place: cues decide, several are offered on purpose, or the place is left alone. */
import type { RecordId } from "../record.ts";
import type { Candidate } from "./candidates.ts";

/** Readings of one span that stand: one, or several between which nothing decides. */
export interface Choice {
  candidates: Candidate[];
  /** What decided between several. */
  because?: "cue" | "sentence" | "elsewhere" | "office" | undefined;
}

/** Cues in the paragraph say more than cues anywhere, and these more than none. */
const weights = { near: 2, needs: 1, none: 0 } as const;

/**
 * @param candidates all of the article, surnames left out
 * @returns a choice for every span that has one
 */
export function chooseReadings(candidates: readonly Candidate[]): Choice[] {
  const spans = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.block} ${candidate.start} ${candidate.end}`;
    const held = spans.get(key);
    if (!held) spans.set(key, [candidate]);
    else if (held.every(({ record }) => record !== candidate.record)) held.push(candidate);
  }
  const choices: Choice[] = [];
  const unsure: Candidate[][] = [];
  for (const readings of spans.values()) {
    if (readings.length === 1) choices.push({ candidates: readings });
    else unsure.push(readings);
  }
  const sure = nameSure(choices);
  for (const readings of unsure) {
    const choice = decide(readings, sure);
    if (choice) choices.push(choice);
  }
  return choices;
}

/** What is named without doubt, by record. */
type Sure = ReadonlyMap<RecordId, ReadonlyMap<string, readonly Candidate[]>>;

const sentenceOf = ({ block, sentence }: Candidate) => `${block} ${sentence}`;

function nameSure(choices: readonly Choice[]): Sure {
  const sure = new Map<RecordId, Map<string, Candidate[]>>();
  for (const { candidates } of choices) {
    for (const candidate of candidates) {
      const sentences = sure.get(candidate.record.id) ?? new Map<string, Candidate[]>();
      sure.set(candidate.record.id, sentences);
      const held = sentences.get(sentenceOf(candidate));
      if (held) held.push(candidate);
      else sentences.set(sentenceOf(candidate), [candidate]);
    }
  }
  return sure;
}

function decide(readings: Candidate[], sure: Sure): Choice | undefined {
  const most = Math.max(...readings.map(weigh));
  const best = readings.filter((reading) => weigh(reading) === most);
  if (best.length === 1) return { candidates: best, because: "cue" };
  const inSentence = best.filter((reading) => isNamedBeside(reading, sure));
  if (best.every(({ by }) => "shared" in by && by.shared)) return { candidates: dropRivals(best, inSentence) };
  if (inSentence.length === 1) return { candidates: inSentence, because: "sentence" };
  const elsewhere = best.filter(({ record }) => sure.has(record.id));
  return elsewhere.length === 1 ? { candidates: elsewhere, because: "elsewhere" } : undefined;
}

/** The same record, named by other words of the same sentence. */
function isNamedBeside(reading: Candidate, sure: Sure): boolean {
  const named = sure.get(reading.record.id)?.get(sentenceOf(reading)) ?? [];
  return named.some(({ start, end }) => end <= reading.start || start >= reading.end);
}

/** "Russian mercenaries of Africa Corps": what the sentence names goes before others of its kind. */
function dropRivals(offered: Candidate[], named: readonly Candidate[]): Candidate[] {
  return offered.filter(
    (reading) => named.includes(reading) || named.every(({ record }) => record.kind !== reading.record.kind),
  );
}

function weigh({ by }: Candidate): number {
  if ("surname" in by) return weights.none;
  return by.near !== undefined ? weights.near : by.needs !== undefined ? weights.needs : weights.none;
}

/**
 * Leftmost-longest, in two layers: what names an event or leaves a gap is a phrase, and the things named inside a
 * phrase keep their own mention.
 * @returns in reading order, the outer one first
 */
export function dropOverlaps(choices: readonly Choice[]): Choice[] {
  const ordered = [...choices].sort(byPlace);
  const phrases = takeLeftmostLongest(ordered.filter(isPhrase));
  const named = ordered.filter((choice) => !isPhrase(choice));
  const longest = takeLeftmostLongest(named);
  const within = named.filter((choice) => isOfOffice(choice, longest) || isLeaderOfForce(choice, longest));
  const things = [...longest, ...takeLeftmostLongest(within)];
  const kept: Choice[] = [];
  let open: Choice[] = [];
  for (const choice of [...phrases, ...things].sort(byPlace)) {
    open = open.filter((before) => overlap(before, choice));
    if (open.some((before) => saysAgain(before, choice))) continue;
    kept.push(choice);
    open.push(choice);
  }
  return kept;
}

/** "Le chef d’Ansar Dine", "the French ambassador in Bamako": the group and the place are named too. */
function isOfOffice({ candidates: [group] }: Choice, taken: readonly Choice[]): boolean {
  const isPart = group?.record.kind === "group" || group?.record.kind === "place" || isMission(group);
  if (!group || !isPart) return false;
  return taken.some(({ candidates: [leader] }) => {
    if (!leader || !("office" in leader.by) || !leader.by.office || leader.block !== group.block) return false;
    return leader.start < group.start && leader.end >= group.end;
  });
}

/** "An agent of the French embassy": an institution to which people are posted. */
function isMission(one: Candidate | undefined): boolean {
  return one?.record.kind === "institution" && one.record.offices?.some((office) => /ambassador/.test(office)) === true;
}

/** "Les hommes de Prigojine": the man is named too. */
function isLeaderOfForce({ candidates: [leader] }: Choice, taken: readonly Choice[]): boolean {
  if (leader?.record.kind !== "person" || ("office" in leader.by && leader.by.office)) return false;
  return taken.some(({ candidates: [force] }) => {
    if (force?.record.kind !== "force" || force.block !== leader.block) return false;
    return (
      force.start <= leader.start && force.end >= leader.end && force.end - force.start > leader.end - leader.start
    );
  });
}

function takeLeftmostLongest(ordered: readonly Choice[]): Choice[] {
  const taken: Choice[] = [];
  let [block, end] = [Number.NEGATIVE_INFINITY, 0];
  for (const choice of ordered) {
    const [first] = choice.candidates;
    if (!first || (first.block === block && first.start < end)) continue;
    taken.push(choice);
    [block, end] = [first.block, first.end];
  }
  return taken;
}

function isPhrase({ candidates: [first] }: Choice): boolean {
  if (!first) return false;
  return first.record.kind === "event" || first.record.kind === "claim" || ("gap" in first.by && first.by.gap);
}

function byPlace({ candidates: [a] }: Choice, { candidates: [b] }: Choice): number {
  if (!a || !b) return 0;
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/** @param before begins no later than `choice` */
function overlap({ candidates: [before] }: Choice, { candidates: [choice] }: Choice): boolean {
  return before !== undefined && choice !== undefined && before.block === choice.block && choice.start < before.end;
}

/** Words that overlap and mean the same record are one mention. */
function saysAgain(before: Choice, choice: Choice): boolean {
  return choice.candidates.every(({ record }) => before.candidates.some((other) => other.record === record));
}
