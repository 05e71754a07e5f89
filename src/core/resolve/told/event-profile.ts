/** What the words of an event's names, aliases and statements are, for recognising it in other words. */
import type { Context } from "../../context.ts";
import { partySignals } from "../../detect/lexicon.ts";
import type { EventRecord, Language } from "../../record.ts";
import { forSubject, type Subject } from "../../subject.ts";
import { foldText } from "../../text/fold.ts";
import { findNumbers, type NumberInWords } from "../../text/numbers-in-words.ts";
import { commonWords } from "../forms/common-words.ts";
import { happeningSignal } from "./happenings.ts";
import { thingSignal } from "./things.ts";

export interface EventProfile {
  /** Sorts of happening, as signals, with what each is worth by where it stands. */
  sorts: ReadonlyMap<string, number>;
  /** Sorts of things, likewise. */
  things: ReadonlyMap<string, number>;
  /** Beginnings of its telling words, likewise. */
  stems: ReadonlyMap<string, number>;
  /** How many: of the killed, the arrested, the days of a deadline. */
  numbers: ReadonlySet<number>;
  /** The parties in the order in which its name has them: who does it, to whom. */
  order: readonly (0 | 1)[];
}

/** A word of the event's name says more than one of an alias or of its first statements. */
export const sortWeights = { name: 1, alias: 0.75, statement: 0.5 } as const;
/** Statements that say what happened; later ones say what came of it. */
const firstStatements = 2;

const known = { en: new WeakMap<EventRecord, EventProfile>(), fr: new WeakMap<EventRecord, EventProfile>() } as const;

export function profileOf(event: EventRecord, language: Language, context: Context): EventProfile {
  const before = known[language].get(event);
  if (before) return before;
  const profile = makeProfile(event, language, context);
  known[language].set(event, profile);
  return profile;
}

function makeProfile(event: EventRecord, language: Language, context: Context): EventProfile {
  const signalsIn = (text: string) =>
    context.forms.matcher
      .scan(text)
      .flatMap(({ form }) =>
        context.forms.meaningsOf(form).flatMap((meaning) => (meaning.as === "signal" ? [meaning.signal] : [])),
      );
  const names = event.names.flatMap(({ en, fr }) => [en, fr]);
  const aliases = event.aliases.map(({ text, lang }) => ({
    text: text.replaceAll("*", "").replaceAll("…", " "),
    isOwn: lang === undefined || lang === language,
  }));
  const statements = event.statements.slice(0, firstStatements);
  const sorts = new Map<string, number>();
  const things = new Map<string, number>();
  // Each word of the aliases once, for they repeat each other.
  const aliasWords = new Set(aliases.flatMap(({ text }) => text.split(/\s+/)));
  for (const [text, weight] of [
    ...names.map((one) => [one, sortWeights.name] as const),
    [aliases.map(({ text }) => text).join(" ; "), sortWeights.alias] as const,
    ...[...aliasWords].map((one) => [one, sortWeights.alias] as const),
    ...statements.flatMap(({ en, fr }) => [en, fr].map((one) => [one, sortWeights.statement] as const)),
  ]) {
    for (const signal of signalsIn(text)) {
      const into = signal.startsWith(happeningSignal) ? sorts : signal.startsWith(thingSignal) ? things : undefined;
      into?.set(signal, Math.max(into.get(signal) ?? 0, weight));
    }
  }
  const stems = new Map<string, number>();
  for (const [text, weight] of [
    ...event.names.map((one) => [one[language], sortWeights.name] as const),
    ...aliases.filter(({ isOwn }) => isOwn).map((one) => [one.text, sortWeights.alias] as const),
    ...statements.map((one) => [one[language], sortWeights.statement] as const),
  ]) {
    for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
      const stem = isOfParties(word, context) ? undefined : stemOf(word);
      if (stem) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
    }
  }
  const order: (0 | 1)[] = [];
  for (const signal of signalsIn(event.names.at(-1)?.[language] ?? "")) {
    if (signal === partySignals[0]) order.push(0);
    else if (signal === partySignals[1]) order.push(1);
  }
  const told = [...names, ...aliases.map(({ text }) => text), ...statements.flatMap(({ en, fr }) => [en, fr])];
  const numbers = new Set(told.flatMap(findTellingNumbers));
  return { sorts, things, stems, numbers, order };
}

/** Two or three of anything is in every other sentence, and what is no count is a year or a day of the month. */
const leastTelling = 4;
const ofDate =
  /^\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)/iu;
const monthBefore = /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+$/iu;

/** @returns the numbers of a text that tell one thing from another */
function findTellingNumbers(text: string): number[] {
  return placeTellingNumbers(text).map(({ value }) => value);
}

export function placeTellingNumbers(text: string): NumberInWords[] {
  return findNumbers(text).filter(
    ({ value, start, end }) =>
      value >= leastTelling &&
      !(value >= 1900 && value < 2100) &&
      !ofDate.test(text.slice(end, end + 12)) &&
      !monthBefore.test(text.slice(Math.max(0, start - 12), start)),
  );
}

/** Words that tell nothing. */
const empty = new Set(
  (
    "le la les un une des de du au aux et en dans par pour sur avec sans qui que est sont ont ete son ses sa leur leurs ce cette ces plus apres avant depuis entre contre pres fait dit deux trois quatre cinq " +
    "the a an of in on at by for from with to and or as is are was were has have had its his her their this that after before since between near two three four five not first last new more than who which " +
    "into onto over out off up down about then also such any all most some other just only very own while where when there here they them he she it we our you would could should will can may might been being does did nor too until during against under without within along among via says said say told tell call called " +
    "ils elles nous vous avait etait etaient sera pas aussi tout tous toute toutes meme autre autres comme quand alors encore deja tres sous vers chez dont lui elle dernier derniere derniers dernieres premier premiere " +
    "jour jours mois annee day days month year years " +
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december " +
    "recent recemment recently tension tensions relations crise crisis lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday pays country nord north etat state president ministre minister chef head general colonel"
  ).split(" "),
);
const stemLength = 6;

const ofParties = forSubject(
  ({ parties }) =>
    new Set(
      parties
        .flatMap(({ land, capital, people: { en, fr } }) => [
          ...land,
          ...capital,
          en.own,
          `${en.own}s`,
          ...Object.values(fr),
        ])
        .map(foldText),
    ),
);

/** Whether a word is one by which running text names one of the two: it tells nothing of an event between them. */
export function isOfParties(word: string, subject: Subject): boolean {
  return ofParties(subject).has(foldText(word));
}

/** "Ambassador" and "ambassade", "troops" and "troop" begin alike. @returns nothing for a word that tells nothing */
export function stemOf(word: string): string | undefined {
  const folded = foldText(word);
  if (folded.length < 3 || empty.has(folded) || commonWords.has(folded) || /^\d/.test(folded)) return undefined;
  return folded.replace(/(?:[sx]|es|ed|ing|ees?)$/, "").slice(0, stemLength);
}
