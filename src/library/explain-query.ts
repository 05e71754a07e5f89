/** Says in words what a query asks for, and what is wrong with one. */

import type { FoundState } from "../core/clipping/clipping.ts";
import { facetKey } from "../core/library/entry.ts";
import type { Named } from "../core/library/facet-rule.ts";
import type { QueryProblem, QueryProblemCode } from "../core/library/parse-query.ts";
import type { Holding, Query } from "../core/library/query.ts";
import { colourNames, holdingNames, stateNames, written } from "../core/library/query-names.ts";
import { localeOf } from "../ui/dates.ts";
import type { Speech } from "./speech.ts";

const holdingWords = {
  note: "holdsNote",
  tag: "holdsTag",
  colour: "holdsColour",
  dossier: "holdsDossier",
  date: "holdsDate",
  context: "holdsContext",
} as const satisfies Record<Holding, string>;

const stateWords = {
  "as-saved": "stateAsSaved",
  changed: "stateChanged",
  "not-found": "stateNotFound",
} as const satisfies Record<FoundState, string>;

const problemWords = {
  "too-long": "tooLong",
  "too-deep": "tooDeep",
  "not-closed": "notClosed",
  "not-opened": "notOpened",
  "nothing-inside": "nothingInside",
  "nothing-before": "nothingBefore",
  "nothing-after": "nothingAfter",
  "unknown-filter": "unknownFilter",
  "no-value": "noValue",
  "no-date": "noDate",
  "unknown-value": "unknownValue",
} as const satisfies Record<QueryProblemCode, string>;

const valueWords = {
  tag: "tagged",
  outlet: "from",
  lang: "inLanguage",
  about: "about",
  event: "event",
  dossier: "inDossier",
} as const;

/** @returns a sentence, or nothing for the query that asks for nothing; and one more if it names a dossier that is not there */
export function explainQuery(query: Query, speech: Speech, dossiers: Named["dossiers"]): string {
  if (query.is === "all") return "";
  const asked = speech.sayQuery("looksFor", { what: explain(query, speech, false) });
  const missing = dossiersIn(query).find((name) => !dossiers.some((one) => facetKey(one.name) === facetKey(name)));
  return missing === undefined ? asked : `${asked} ${speech.sayQuery("noDossier", { name: missing })}`;
}

function dossiersIn(query: Query): string[] {
  if (query.is === "and" || query.is === "or") return query.of.flatMap(dossiersIn);
  if (query.is === "not") return dossiersIn(query.of);
  return query.is === "dossier" ? [query.value] : [];
}

function explain(query: Query, speech: Speech, inside: boolean): string {
  const { sayQuery, language, records } = speech;
  switch (query.is) {
    case "all":
      return "";
    case "and":
    case "or": {
      const type = query.is === "and" ? "conjunction" : "disjunction";
      const list = new Intl.ListFormat(localeOf(language), { type }).format(
        query.of.map((part) => explain(part, speech, true)),
      );
      return inside ? `(${list})` : list;
    }
    case "not":
      return sayQuery("not", { what: explain(query.of, speech, true) });
    case "words":
      return explainWords(query.words, query.prefix, speech);
    case "colour":
      return sayQuery("coloured", { value: written(colourNames, query.value, records) });
    case "has":
      return sayQuery(holdingWords[query.value]);
    case "state":
      return sayQuery(stateWords[query.value]);
    case "published":
    case "saved":
      return explainDays(query, speech);
    default:
      return sayQuery(valueWords[query.is], { value: query.value });
  }
}

function explainWords(words: readonly string[], prefix: boolean, { sayQuery }: Speech): string {
  const text = words.join(" ");
  if (words.length > 1) return sayQuery(prefix ? "togetherBegun" : "together", { text });
  return sayQuery(prefix ? "begun" : "exact", { text });
}

const dayWords = {
  published: { on: "publishedOn", between: "publishedBetween", from: "publishedFrom", to: "publishedTo" },
  saved: { on: "savedOn", between: "savedBetween", from: "savedFrom", to: "savedTo" },
} as const;

function explainDays(query: Extract<Query, { is: "published" | "saved" }>, { sayQuery, day }: Speech): string {
  const words = dayWords[query.is];
  const from = query.from === undefined ? "" : day(query.from);
  const to = query.to === undefined ? "" : day(query.to);
  if (query.to === undefined) return sayQuery(words.from, { from });
  if (query.from === undefined) return sayQuery(words.to, { to });
  return query.from === query.to ? sayQuery(words.on, { from }) : sayQuery(words.between, { from, to });
}

/** What is wrong and what to do about it. */
export function explainProblem({ code, text, possible = [] }: QueryProblem, { sayQuery, records }: Speech): string {
  const names = [...holdingNames, ...stateNames, ...colourNames];
  const said = possible.map((name) => names.find((one) => one.name === name)?.[records] ?? name);
  return sayQuery(problemWords[code], { text, possible: [...new Set(said)].join(", ") });
}
