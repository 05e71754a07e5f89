/** Two records may own one form only if dates, language or cues tell them apart, or if both say that they share it. */
import { latestDay } from "../../core/dates.ts";
import type { Alias, ContextRecord, RecordId } from "../../core/record.ts";
import { hasCapitalsOf } from "../../core/text/capitals.ts";
import { parseForm } from "../../core/text/form.ts";
import type { Problem } from "./problem.ts";

interface Owned {
  record: RecordId;
  index: number;
  alias: Alias;
}

/** A stem shorter than this stands for half the dictionary. */
const shortestStem = 3;

export function checkAliases(records: readonly ContextRecord[]): Problem[] {
  const byForm = new Map<string, Owned[]>();
  const problems: Problem[] = [];
  for (const record of records) {
    record.aliases.forEach((alias, index) => {
      const form = parseForm(alias.text);
      const path = `aliases.${index}.text`;
      if (form.length === 0) {
        problems.push({ record: record.id, path, rule: "alias-empty", message: "has no letter: delete it" });
        return;
      }
      if (form.flat().some(({ letters, open }) => open && letters.length < shortestStem)) {
        const message = `has a stem of fewer than ${shortestStem} letters before *: write the word out`;
        problems.push({ record: record.id, path, rule: "stem-too-short", message });
      }
      const key = form
        .map((run) => run.map(({ letters, open }) => (open ? `${letters}*` : letters)).join(" "))
        .join(" … ");
      byForm.set(key, [...(byForm.get(key) ?? []), { record: record.id, index, alias }]);
    });
  }
  for (const owners of byForm.values()) {
    owners.forEach((one, at) => {
      for (const other of owners.slice(at + 1)) {
        if (overlap(one.alias, other.alias)) problems.push(...compare(one, other));
      }
    });
  }
  return problems;
}

function compare(one: Owned, other: Owned): Problem[] {
  const path = `aliases.${other.index}.text`;
  const { text } = other.alias;
  if (differInCapitals(one.alias, other.alias)) return [];
  if (one.record === other.record) {
    if (cuesOf(one.alias) !== cuesOf(other.alias)) return [];
    const message = `"${text}" is written twice (aliases.${one.index} covers it, case and accents aside): delete one`;
    return [{ record: other.record, path, rule: "alias-twice", message }];
  }
  if (one.alias.shared && other.alias.shared) return [];
  if (!one.alias.shared !== !other.alias.shared) {
    const message = `"${text}" is shared here or in ${one.record} but not in both: put shared: true in both, or in neither`;
    return [{ record: other.record, path, rule: "alias-half-shared", message }];
  }
  if (cuesOf(one.alias) !== cuesOf(other.alias)) return [];
  const message = `"${text}" is also ${one.record}’s on the same days: give one of the two dates (from, to) or cues (needs, near, unless) that tell them apart, or put shared: true in both`;
  return [{ record: other.record, path, rule: "alias-collision", message }];
}

/** "Jnim" and "JNIM" are two forms where capitals must be as written. */
function differInCapitals(a: Alias, b: Alias): boolean {
  return a.case === "exact" && b.case === "exact" && !hasCapitalsOf(a.text, b.text);
}

function overlap(a: Alias, b: Alias): boolean {
  if (a.lang && b.lang && a.lang !== b.lang) return false;
  return begins(a) < ends(b) && begins(b) < ends(a);
}

function begins({ from }: Alias): string {
  return from === undefined ? "0000" : latestDay(from);
}

function ends({ to }: Alias): string {
  return to === undefined ? "9999" : latestDay(to);
}

function cuesOf({ needs, near, unless }: Alias): string {
  return JSON.stringify([needs, near, unless].map((cues) => [...(cues ?? [])].sort()));
}
