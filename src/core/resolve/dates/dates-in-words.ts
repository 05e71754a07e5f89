/**
 * Days, months and years that running text names, resolved against the day of the article: "le 18 septembre",
 * "samedi dernier", "five days later", "last August". News dates most things by weekday or by day and month alone.
 */
import type { Day, PartialDate } from "../../dates.ts";
import type { Language } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { patternsOf } from "./date-patterns.ts";
import { monthNames } from "./date-words.ts";
import { countFrom, type Following } from "./following-dates.ts";

/** How the words name the date: in full or by day and month, by its distance from the article or another date. */
export type DateManner = "named" | "relative";

export interface DateInWords {
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number;
  end: number;
  /** As exact as the words are. */
  date: PartialDate;
  /** Last day, for spans such as "du 14 au 19 septembre". */
  until?: Day | undefined;
  manner: DateManner;
  /** The same day or month of the year that the text spoke of last, where no year is written: "en 2020 … en août". */
  or?: PartialDate | undefined;
}

/**
 * @param day the article's own day; without one only dates with their year are read
 * @param before the last date named before this text, for "five days later"
 * @returns in the order of the text, never overlapping
 */
export function findDatesInWords(
  text: string,
  language: Language,
  day: Day | undefined,
  before?: PartialDate,
): DateInWords[] {
  const found: Found[] = [];
  // What a pattern takes, the less exact ones leave, even where no such day exists.
  const taken: Span[] = [];
  for (const pattern of patternsOf(language)) {
    if (pattern.needsDay && day === undefined) continue;
    for (const match of text.matchAll(pattern.find)) {
      const span = spanOf(match);
      if (insideWord.test(text.charAt(match.index - 1)) || insideWord.test(text.charAt(span.end))) continue;
      if (taken.some((other) => span.end > other.start && span.start < other.end)) continue;
      taken.push(span);
      const read = pattern.read(match, day ?? "");
      if (read) found.push({ ...span, manner: pattern.manner, ...read });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return inYearSpokenOf(resolveFollowing(found, before), text);
}

const insideWord = /[\p{L}\p{N}]/u;

/** What only leads in, "en" or "since", is matched to be sure and is not part of the date. */
function spanOf(match: RegExpExecArray): Span {
  const lead = match.groups?.lead?.length ?? 0;
  return { start: match.index + lead, end: match.index + match[0].length };
}

type Found = DateInWords & { follows?: Following };

/** "Two days later" counts from the last date that the text named before. */
function resolveFollowing(found: readonly Found[], before: PartialDate | undefined): DateInWords[] {
  let last = before;
  return found.flatMap(({ follows, ...one }) => {
    const counted = follows && last !== undefined ? countFrom(last, follows) : undefined;
    if (follows && !counted) return [];
    const read = { ...one, ...counted };
    last = read.date;
    return [read];
  });
}

function inYearSpokenOf(dates: readonly DateInWords[], text: string): DateInWords[] {
  let year: string | undefined;
  return dates.map((one) => {
    const words = text.slice(one.start, one.end);
    const written = /(?:19|20)\d\d/.exec(words)?.[0];
    if (written !== undefined) year = written;
    const isOpen = written === undefined && one.until === undefined && one.date.length > 4 && monthly.test(words);
    if (!isOpen || year === undefined || one.date.startsWith(year) || one.date.endsWith("02-29")) return one;
    return { ...one, or: `${year}${one.date.slice(4)}` };
  });
}

/** A month by its name, not "last" or "next". */
const monthly = new RegExp(
  `^(?!last|next)(?:\\d{1,2}\\S* )?(?:${[...monthNames.fr, ...monthNames.en].join("|")})(?! (?:dernier|prochain))`,
  "iu",
);
