/** Which facets a filter asks for: all that begin so, or those of that beginning that pass a test. */
import { foldText } from "../text/fold.ts";
import { cutWords, holdsPhrase } from "./cut-words.ts";
import { facet, facetKey, facetSeparator, languageKey } from "./entry.ts";
import type { Query } from "./query.ts";

export interface FacetRule {
  begins: string;
  test?: (facet: string) => boolean;
}

/** What a query may name that no clipping says: the reader's dossiers. */
export interface Named {
  dossiers: readonly { id: string; name: string }[];
}

type Filter = Extract<Query, { value: string }>;

/** The facets asked for; a dossier may be several of one name, or none. */
export function facetRules(filter: Filter, named: Named): FacetRule[] {
  const { is, value } = filter;
  switch (is) {
    case "tag":
      return [tagRule(value)];
    case "lang":
      return [{ begins: facet("lang", languageKey(value)), test: isExactly(facet("lang", languageKey(value))) }];
    case "outlet":
      return [{ begins: "#outlet:", test: saysInAny(value, (parts) => [parts[0] ?? "", parts[1] ?? ""]) }];
    case "about":
      return [recordRule(value)];
    case "event":
      return [recordRule(value, "event")];
    case "dossier":
      return named.dossiers
        .filter(({ name }) => facetKey(name) === facetKey(value))
        .map(({ id }) => ({ begins: facet("dossier", id), test: isExactly(facet("dossier", id)) }));
    default:
      return [{ begins: facet(is, value), test: isExactly(facet(is, value)) }];
  }
}

/** `tag:sorties`, or `tag:sor*`. */
function tagRule(value: string): FacetRule {
  if (value.endsWith("*")) return { begins: facet("tag", facetKey(value.slice(0, -1))) };
  return { begins: `${facet("tag", facetKey(value))}${facetSeparator}` };
}

const recordId = /^[a-z]-[a-z0-9-]{1,80}$/;

/** By id, or by the words of its name in either language. */
function recordRule(value: string, kind?: string): FacetRule {
  const isKind = (parts: readonly string[]) => kind === undefined || parts[1] === kind;
  const id = foldText(value);
  if (recordId.test(id)) {
    return { begins: `${facet("record", id)}${facetSeparator}`, test: (one) => isKind(partsOf(one)) };
  }
  const says = saysInAny(value, (parts) => [parts[2] ?? "", parts[3] ?? ""]);
  return { begins: "#record:", test: (one) => isKind(partsOf(one)) && says(one) };
}

/** Whether the value's words stand in one of the texts, the last at least begun. */
function saysInAny(value: string, texts: (parts: string[]) => string[]): (facet: string) => boolean {
  const words = cutWords(value);
  return (one) => words.length > 0 && texts(partsOf(one)).some((text) => holdsPhrase(cutWords(text), words, true));
}

function isExactly(wanted: string): (facet: string) => boolean {
  return (one) => one === wanted;
}

/** The key of a facet and what is shown of it. */
export function partsOf(one: string): string[] {
  return one.slice(one.indexOf(":") + 1).split(facetSeparator);
}
