/** The numbers of a text, read as its language writes them. */
import type { Language } from "../../core/record.ts";
import { foldText } from "../../core/text/fold.ts";

/** Words by value; a place in the list is a value, a bar parts several words of one value. */
const list = (text: string, from: number, step = 1): [string, number][] =>
  text
    .split(" ")
    .flatMap((words, place) => words.split("|").map((word): [string, number] => [word, from + place * step]));

const words: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([
    ...list("one|first|once two|both|twice|second three|third four|fourth five|fifth six|sixth seven|seventh", 1),
    ...list("eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth|dozen thirteen fourteen fifteen", 8),
    ...list("sixteen seventeen eighteen nineteen", 16),
    ...list("twenty|twentieth thirty forty fifty sixty seventy eighty ninety hundred|hundreds", 20, 10),
    ["thousand", 1000],
  ]),
  fr: new Map([
    ...list("un|une|premier|premiere deux|deuxieme|second|seconde trois|troisieme quatre|quatrieme cinq|cinquieme", 1),
    ...list("six|sixieme sept|septieme huit|huitieme neuf|neuvieme dix|dixieme onze|onzieme douze|douzaine treize", 6),
    ...list("quatorze quinze seize", 14),
    ...list("vingt|vingts|vingtieme trente quarante cinquante soixante", 20, 10),
    ["cent", 100],
    ["cents", 100],
    ["mille", 1000],
  ]),
};

/** Good enough to answer a number of the other language; nothing need answer them. */
const rough: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([
    ["decade", 10],
    ["fortnight", 15],
    ["score", 20],
    ["half", 50],
    ["century", 100],
    ["thousands", 1000],
  ]),
  fr: new Map([
    ["dizaine", 10],
    ["decennie", 10],
    ["quinzaine", 15],
    ["vingtaine", 20],
    ["trentaine", 30],
    ["quarantaine", 40],
    ["cinquantaine", 50],
    ["soixantaine", 60],
    ["centaine", 100],
    ["centaines", 100],
    ["siecle", 100],
    ["millier", 1000],
    ["milliers", 1000],
  ]),
};

/** Digits that are part of a name ("G5", "M5-RFP", "S/RES/2100") are not numbers; "5th" and "5e" are. */
const digits = /(?<![\p{L}\d/.])\d+(?:[.,:' ]\d+)*(?=(?:st|nd|rd|th|er|re|e|eme|es|%)?(?![\p{L}\d/]))/gu;
const grouped: Record<Language, RegExp> = { en: /,(?=\d{3}(?!\d))/g, fr: /[ '](?=\d{3}(?!\d))/g };
/** "18h30", "18 h". */
const clock = /(?<!\p{L})(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\d])/gu;
/** Two weeks are fifteen days in French. */
const fortnight = /\b(?:quinze|15) jours\b/g;

/**
 * Spelled numbers below are too common in idioms ("les deux", "at one"), those above in names ("Mille Collines") and
 * loose talk: they answer a number of the other language and need no answer.
 */
const compared = { from: 3, to: 99 } as const;

export interface Numbers {
  /** What the other language must have too. As digits: "5,000", "5 000" and "5000" are "5000", "1,5" is "1.5". */
  stated: string[];
  /** Everything that may answer a number of the other language. */
  all: ReadonlySet<string>;
}

/** @param text prose without its dates */
export function findNumbers(text: string, language: Language): Numbers {
  const folded = foldText(text)
    .replace(clock, (_, hour, minute) => (minute ? `${hour}:${minute}` : hour))
    .replace(fortnight, "fortnight");
  const written = [...folded.matchAll(digits)].flatMap(([number]) => split(number, language));
  const spelled = readWords(folded, language);
  const parts = folded.split(/[^a-z]+/);
  const loose = parts.flatMap((word) => rough[language].get(word) ?? words[language].get(word) ?? []);
  const stated = spelled.filter((number) => number >= compared.from && number <= compared.to);
  return {
    stated: [...written, ...stated.map(String)],
    all: new Set([...written, ...[...spelled, ...loose].map(String)]),
  };
}

/** Spelled numbers, those joined by hyphens made one: "dix-neuf" is 19, "quatre-vingt-dix" 90, "twenty-one" 21. */
function readWords(folded: string, language: Language): number[] {
  return folded.split(/[^a-z-]+/).flatMap((word) => {
    const values = word
      .split("-")
      .filter((part) => part !== "et")
      .map((part) => words[language].get(part));
    if (values.some((value) => value === undefined)) return values.filter((value) => value !== undefined);
    const scores = values[0] === 4 && values[1] === 20 ? [80, ...values.slice(2)] : values;
    return [scores.reduce<number>((sum, value) => sum + (value ?? 0), 0)];
  });
}

/** "5 000" is one number in French; "in 2012 12 people" cannot be told from it and is rare. */
function split(number: string, language: Language): string[] {
  const joined = number.replace(grouped[language], "");
  const decimal = language === "fr" ? joined.replace(/,(?=\d)/g, ".") : joined;
  return decimal.split(/[ ',]+/).map((part) => part.replace(/^0+(?=\d)/, ""));
}
