/** Whether one clipping answers a query: for a single one that changed, and the yardstick of the index. */
import { holdsPhrase } from "./cut-words.ts";
import type { Entry } from "./entry.ts";
import { facetRules, type Named } from "./facet-rule.ts";
import type { Query } from "./query.ts";

export function matchesQuery(query: Query, entry: Entry, named: Named): boolean {
  switch (query.is) {
    case "all":
      return true;
    case "and":
      return query.of.every((part) => matchesQuery(part, entry, named));
    case "or":
      return query.of.some((part) => matchesQuery(part, entry, named));
    case "not":
      return !matchesQuery(query.of, entry, named);
    case "words":
      return entry.words.split("\n").some((field) => holdsPhrase(field.split(" "), query.words, query.prefix));
    case "published":
      return entry.published !== undefined && isBetween(entry.published * 86_400_000, query.from, query.to);
    case "saved":
      return isBetween(entry.saved, query.from, query.to);
    default:
      return facetRules(query, named).some(({ begins, test }) =>
        entry.facets.some((facet) => facet.startsWith(begins) && (test?.(facet) ?? true)),
      );
  }
}

function isBetween(instant: number, from: string | undefined, to: string | undefined): boolean {
  const day = new Date(instant).toISOString().slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
