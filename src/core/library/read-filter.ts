/** What stands after the colon of a filter. */
import { addDays, earliestDay, latestDay, precisionOf } from "../dates.ts";
import { foldText } from "../text/fold.ts";
import type { Query } from "./query.ts";
import { colourNames, type FieldName, holdingNames, meant, stateNames } from "./query-names.ts";

type Read = { ok: true; query: Query } | { ok: false; code: "no-date" | "unknown-value"; possible?: readonly string[] };

/** @param value not blank */
export function readFilter(name: FieldName, value: string): Read {
  switch (name) {
    case "has":
      return named(holdingNames, value, (found) => ({ is: "has", value: found }));
    case "state":
      return named(stateNames, value, (found) => ({ is: "state", value: found }));
    case "colour":
      return named(colourNames, value, (found) => ({ is: "colour", value: found }));
    case "published":
    case "saved":
      return readDays(name, value);
    case "before":
      return isDate(value) ? { ok: true, query: { is: "published", to: addDays(earliestDay(value), -1) } } : noDate;
    case "after":
      return isDate(value) ? { ok: true, query: { is: "published", from: addDays(latestDay(value), 1) } } : noDate;
    default:
      return { ok: true, query: { is: name, value } };
  }
}

const noDate: Read = { ok: false, code: "no-date" };

function named<T extends string>(
  names: Parameters<typeof meant<T>>[0],
  value: string,
  make: (found: T) => Query,
): Read {
  const found = meant(names, value, foldText);
  if (found !== undefined) return { ok: true, query: make(found) };
  return { ok: false, code: "unknown-value", possible: names.map(({ name }) => name) };
}

/** `2022`, `2022-02`, `2022-02-17`, `2022-02..2022-06`, `..2022`, `2022..`: first and last day are in. */
function readDays(is: "published" | "saved", value: string): Read {
  const [first = "", last = first, ...rest] = value.split("..");
  if (rest.length > 0 || (first === "" && last === "")) return noDate;
  if ((first !== "" && !isDate(first)) || (last !== "" && !isDate(last))) return noDate;
  return {
    ok: true,
    query: {
      is,
      ...(first === "" ? {} : { from: earliestDay(first) }),
      ...(last === "" ? {} : { to: latestDay(last) }),
    },
  };
}

/** A date whose neighbours have four digits as well. */
function isDate(value: string): boolean {
  return precisionOf(value) !== undefined && value >= "1000" && value < "9999";
}
