/**
 * The query language of the library.
 *
 *     retrait bamako            both words, or words that begin so, in any order, accents and capitals aside
 *     "retrait de la force"     these words, in this order; "retrait de la for*" where the last only begins so
 *     tag:sorties outlet:rfi lang:fr about:f-barkhane event:e-2022-08-15 colour:yellow dossier:"End of Barkhane"
 *     published:2022 published:2022-02..2022-06 before:2022-08-15 after:2021 saved:2026-01
 *     has:note state:changed
 *     not x, -x                 all but those
 *     x or y, x y, x and y      `not` binds before `and`, `and` before `or`; parentheses change that
 *
 * Names, values and operators may be English or French (`étiquette:`, `média:`, `avant:`, `ou`, `sauf`): see
 * `query-names.ts`. A colon makes no filter of what stands in quotes.
 */
import type { Colour, FoundState } from "../clipping/clipping.ts";
import type { Day } from "../dates.ts";

export const holdings = ["note", "tag", "colour", "dossier", "date", "context"] as const;
export type Holding = (typeof holdings)[number];

/** Filters whose value is free text. */
export const textFilters = ["tag", "outlet", "lang", "about", "event", "dossier"] as const;
export type TextFilter = (typeof textFilters)[number];

export type Query =
  | { is: "all" }
  | { is: "and"; of: Query[] }
  | { is: "or"; of: Query[] }
  | { is: "not"; of: Query }
  /** Folded words that stand together, the last as the beginning of a word if `prefix`. */
  | { is: "words"; words: string[]; prefix: boolean }
  | { is: TextFilter; value: string }
  | { is: "colour"; value: Colour }
  | { is: "has"; value: Holding }
  | { is: "state"; value: FoundState }
  /** Both days are in; an open end is absent. */
  | { is: "published" | "saved"; from?: Day | undefined; to?: Day | undefined };

export const everything: Query = { is: "all" };

/** Both, without needless nesting. */
export function bothOf(a: Query, b: Query): Query {
  if (a.is === "all") return b;
  return b.is === "all" ? a : { is: "and", of: [a, b] };
}

/** A query as text that reads back as the same query. */
export function printQuery(query: Query): string {
  if (query.is === "all") return "";
  if (query.is === "and" || query.is === "or") {
    const parts = query.of.map((part) => printIn(part, ["or", "and"]));
    return parts.join(query.is === "or" ? " or " : " ");
  }
  if (query.is === "not") return `-${printIn(query.of, ["or", "and", "not"])}`;
  if (query.is === "words") return printWords(query.words, query.prefix);
  return `${query.is}:${"value" in query ? printValue(query.value) : printDays(query)}`;
}

function printIn(part: Query, bracketed: readonly Query["is"][]): string {
  return bracketed.includes(part.is) ? `(${printQuery(part)})` : printQuery(part);
}

const mayBeOperator = /^(and|or|not|et|ou|sauf)$/;

function printWords(words: readonly string[], prefix: boolean): string {
  const said = words.join(" ");
  if (prefix && words.length === 1 && !mayBeOperator.test(said)) return said;
  return `"${said}${prefix ? "*" : ""}"`;
}

function printDays({ from, to }: { from?: Day | undefined; to?: Day | undefined }): string {
  return from !== undefined && from === to ? from : `${from ?? ""}..${to ?? ""}`;
}

/** A value as it is written after the colon, in quotes when it needs them. */
export function printValue(value: string): string {
  return /^[^\s()"«»“”\\]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}
