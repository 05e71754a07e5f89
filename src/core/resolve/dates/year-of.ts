/**
 * Which year of the past a sentence tells of: "En 2014, le président malien". Offices there are those of that year,
 * and where the words leave the year open, those that are the same then and on the article's day.
 */
import type { Day } from "../../dates.ts";
import { countWhile } from "../../text/cover.ts";
import { findSentences } from "../../text/sentence-starts.ts";
import type { ArticleScan } from "../scan-article.ts";

/** A year before the last, and whether the sentence, or one shortly before it, opens with it. */
export interface PastYear {
  year: number;
  isFrame: boolean;
}

const months =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December";
/** "En 2014", "le 3 mars 2014", "in early 2014", "On 3 March 2014": at which something happened. */
const when = new RegExp(
  `(?<!\\p{L})(?:en|in|on|le|l[’']année|courant|fin|début|mi|late|early|by|at the end of|${months})[\\s-]+(?:(?:late|early|mid|fin|début)[\\s-]+)?(?:\\d{1,2}(?:er|st|nd|rd|th)?,?\\s+)?(?:(?:${months})\\.?,?\\s+)?(?:\\d{1,2},?\\s+)?(?<year>(?:19|20)\\d\\d)(?![\\d-])`,
  "giu",
);
const sinceBefore =
  /(?:depuis|since|dès|until|jusqu[’']en|after|après|avant|before|from|between|entre|(?<!\p{L})d[eu]|of|d[’'])\s+(?:le\s+|the\s+)?(?:\d{1,2}\s+)?$/iu;
/** How far into a sentence what opens it may begin: "But in 2014", "Déjà, en 2014". */
const opens = 12;
/** Says that the sentence is news, whatever year it names besides. */
const news =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd[’']hui|hier|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|this week|cette semaine|cette année|this year)(?!\p{L})/iu;
/** "En 2015, la région de l’actuel ministre": of then and of now, so of now. */
const present = /(?<!\p{L})(?:actuel\p{L}*|current\p{L}*|now|désormais)(?!\p{L})/iu;
/** After it, so many sentences more go on in that year where nothing says otherwise. */
const carries = 2;

/** "Il y a neuf ans", "Nine years ago": likewise. */
const numbers = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze".split(" ");
const enNumbers = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const yearsAgo =
  /(?<!\p{L})(?:il y a (?:(?:plus|près) de |environ |déjà |presque )?(?<fr>\d{1,2}|\p{L}+) ans|(?<en>\d{1,2}|\p{L}+) years (?:ago|earlier))(?!\p{L})/giu;

/** "More than eight years ago", behind what happened then. */
const isAgo = /\sago|il y a\s/iu;
const agoAfter = new RegExp(`^[^.;:!?]{0,48}?${yearsAgo.source}`, "iu");

/**
 * "The same barracks from which a coup was launched eight years ago": words that mean something of ours only since
 * later are not said of it there.
 * @param begins the day from which they mean it
 */
export function isOfEarlierYear(
  block: { text: string },
  { end, sentence }: { end: number; sentence: number },
  { begins }: { begins?: Day | undefined },
  asOf: Day,
): boolean {
  if (begins === undefined) return false;
  const first = Number(begins.slice(0, 4));
  const frame = pastYearOf(block, sentence, asOf);
  if (frame?.isFrame && frame.year < first) return true;
  const after = block.text.slice(end, end + 80);
  const { groups } = (isAgo.test(after) && agoAfter.exec(after)) || {};
  return groups !== undefined && Number(asOf.slice(0, 4)) - countOf(groups.fr ?? groups.en ?? "") < first;
}

const known = new WeakMap<object, Map<Day, (PastYear | undefined)[]>>();

/**
 * @param block the paragraph, by which what is found is kept
 * @param sentence its sentence, as hits count them
 */
export function pastYearOf(block: { text: string }, sentence: number, asOf: Day): PastYear | undefined {
  const held = known.get(block) ?? new Map<Day, (PastYear | undefined)[]>();
  known.set(block, held);
  const years = held.get(asOf) ?? listYears(block.text, asOf);
  held.set(asOf, years);
  return years[sentence];
}

function listYears(text: string, asOf: Day): (PastYear | undefined)[] {
  const latest = Number(asOf.slice(0, 4)) - 1;
  const dates = [
    ...[...text.matchAll(when)].map(({ index, groups }) => ({ index, year: Number(groups?.year) })),
    ...[...text.matchAll(yearsAgo)].map(({ index, groups }) => ({
      index,
      year: latest + 1 - countOf(groups?.fr ?? groups?.en ?? ""),
    })),
  ].filter(({ year }) => !Number.isNaN(year));
  if (dates.length === 0) return [];
  const starts = findSentences(text);
  const years: (PastYear | undefined)[] = [];
  const speaks = new Set<number>();
  for (const { index, year } of dates) {
    const sentence = Math.max(0, countWhile(starts, (start) => start <= index) - 1);
    speaks.add(sentence);
    if (year >= latest || sinceBefore.test(text.slice(Math.max(0, index - 24), index))) continue;
    const isFrame = index - (starts[sentence] ?? 0) <= opens;
    if (!years[sentence]?.isFrame) years[sentence] = { year, isFrame };
  }
  for (const [sentence, start] of starts.entries()) {
    const said = text.slice(start, starts[sentence + 1]);
    if (present.test(said) || (news.test(said) && !years[sentence]?.isFrame)) {
      delete years[sentence];
      speaks.add(sentence);
    }
  }
  for (const [sentence, found] of [...years.entries()]) {
    if (!found?.isFrame) continue;
    for (let next = sentence + 1; next <= sentence + carries && !speaks.has(next); next += 1) years[next] = found;
  }
  return years;
}

const ago =
  /(?<!\p{L})(?:il y a (?:\d+|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente) ans|(?:\d+|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente) ans (?:après|plus tard)|(?:\d+|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) years (?:ago|on|after|later))(?!\p{L})/iu;

/** Whether the title says that the article tells of years ago: then offices are not those of its day. */
export function looksBack({ blocks: [title] }: ArticleScan): boolean {
  return title !== undefined && ago.test(title.text);
}

function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const at = Math.max(numbers.indexOf(word.toLowerCase()), enNumbers.indexOf(word.toLowerCase()));
  return at < 0 ? Number.NaN : at + 1;
}

/** The days of a year, first and last. */
export function daysOf(year: number): [Day, Day] {
  return [`${year}-01-01`, `${year}-12-31`];
}
