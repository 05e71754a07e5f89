/** Cardinal numbers that running text gives, in figures or in English or French words, up to a hundred and beyond. */
import type { Span } from "./cover.ts";
import { foldText } from "./fold.ts";

export interface NumberInWords extends Span {
  value: number;
}

const units: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};

/** Compounds are written with hyphens ("quarante-neuf", "forty-nine"). */
const word = `(?:${[...Object.keys(units), ...Object.keys(tens)].join("|")})s?`;
const written = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:\\d{1,3}(?:[\\s\\u00a0\\u202f,.]\\d{3})*(?![\\d\\p{L}]|\\s?%)|${word}(?:-(?:et-|and-)?(?:${word}|une?|one))*(?![\\p{L}-]))`,
  "giu",
);

/**
 * @returns in order of place; years and what is no whole number are left to the caller, who knows which digits are
 *   dates
 */
export function findNumbers(text: string): NumberInWords[] {
  const found: NumberInWords[] = [];
  for (const match of text.matchAll(written)) {
    const value = readNumber(match[0]);
    if (value !== undefined) found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function readNumber(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words.replace(/\D/g, ""));
  let sum = 0;
  for (const part of foldText(words).split("-")) {
    if (part === "et" || part === "and") continue;
    if (part === "un" || part === "une" || part === "one") {
      sum += 1;
      continue;
    }
    const unit = units[part];
    const ten = tens[part.replace(/s$/, "")];
    // "Quatre-vingts" multiplies.
    if (ten !== undefined) sum = sum === 4 && ten === 20 ? 80 : sum + ten;
    else if (unit !== undefined) sum += unit;
    else return undefined;
  }
  return sum > 0 ? sum : undefined;
}
