/** The words of which dates are made, and what a pattern of them is. */
import type { Day, PartialDate } from "../../dates.ts";
import type { DateManner } from "./dates-in-words.ts";
import type { Following } from "./following-dates.ts";

export interface ReadDate {
  date: PartialDate;
  until?: Day | undefined;
  /** From the date named before it; `date` is then still to be filled in. */
  follows?: Following;
}

export interface DatePattern {
  /** That it begins and ends with a word is for the caller to see: engines build and look for that slowly. */
  find: RegExp;
  manner: DateManner;
  /** Means nothing without the article's day. */
  needsDay: boolean;
  read(match: RegExpExecArray, day: Day): ReadDate | undefined;
}

export const monthNames = {
  en: "january february march april may june july august september october november december".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
} as const;
export const weekdayNames = {
  en: "sunday monday tuesday wednesday thursday friday saturday".split(" "),
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
} as const;
const numberWords = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  ),
  fr: "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(
    " ",
  ),
} as const;
/** English papers shorten these before a day. */
const shortMonths = "jan feb mar apr may jun jul aug sept oct nov dec".split(" ");

const space = "\\s+";
export const year = "(?<year>(?:19|20)\\d\\d)";
export const ordinal = "(?:er|st|nd|rd|th|ᵉʳ)?";

export function pattern(
  source: string,
  manner: DateManner,
  needsDay: boolean,
  read: (groups: Record<string, string | undefined>, day: Day) => ReadDate | undefined,
): DatePattern {
  return {
    find: new RegExp(source.replaceAll(" ", space), "gi"),
    manner,
    needsDay,
    read: ({ groups = {} }, day) => read(groups, day),
  };
}

export const frMonths = `(?<month>${monthNames.fr.join("|").replace(/é/g, "[ée]").replace("û", "[ûu]")})`;
export const frDays = `(?<weekday>${weekdayNames.fr.join("|")})`;
export const frCount = `(?<count>\\d{1,2}|une|${numberWords.fr.slice(1).join("|")})`;
export const enMonths = `(?<month>${monthNames.en.join("|")})`;
export const enAnyMonths = `(?<month>(?:${monthNames.en.join("|")})|(?:${shortMonths.join("|")})\\.?)`;
export const enDays = `(?<weekday>${weekdayNames.en.join("|")})`;
export const enCount = `(?<count>\\d{1,2}|an?|${numberWords.en.slice(1).join("|")})`;

/** @returns 1 to 12, or 0 */
export function monthOf(name = ""): number {
  const plain = name.toLowerCase().replace(".", "");
  const bare = plain.replace(/é/g, "e").replace("û", "u");
  const french = monthNames.fr.findIndex((month) => month.replace(/é/g, "e").replace("û", "u") === bare);
  if (french >= 0) return french + 1;
  const whole = monthNames.en.indexOf(plain);
  return (whole >= 0 ? whole : shortMonths.indexOf(plain)) + 1;
}

export function countOf(count = ""): number {
  if (/^\d/.test(count)) return Number(count);
  const word = count.toLowerCase();
  if (word === "a" || word === "an" || word === "une") return 1;
  return Math.max(numberWords.fr.indexOf(word), numberWords.en.indexOf(word));
}
