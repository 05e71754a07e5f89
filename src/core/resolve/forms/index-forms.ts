/** Gathers every written form of the database (aliases, confusables, surnames, cues, signals) into plain tables. */
import type { ContextRecord } from "../../record.ts";
import { type MatcherTables, tabulateMatcher } from "../../text/matcher.ts";
import { surnameOf } from "../names/surname.ts";

/** Begins a cue that is a record rather than a word. */
export const recordCue = "@";

/** What a form may be. The numbers are written into packs. */
export const meaningKinds = { alias: 0, not: 1, surname: 2, cue: 3, signal: 4 } as const;

/** All that is known of the forms, in lists of numbers and texts: built once, kept, shipped; see `openForms`. */
export interface FormTables {
  matcher: MatcherTables;
  /** Meanings of form `n`: entries `[meaningsAt[n], meaningsAt[n + 1])` of the next three. */
  meaningsAt: Int32Array;
  /** One of `meaningKinds`. */
  kinds: Int32Array;
  /** The number of the record, of the cue or of the signal. */
  owners: Int32Array;
  /** Which alias, confusable or name of the record; 0 otherwise. */
  parts: Int32Array;
  /** Words that are cues, as written. */
  cues: string[];
  signals: string[];
  hasRecordCues: boolean;
}

type Entry = readonly [kind: number, owner: number, part: number];

/**
 * @param records the database; its records go by their place in it
 * @param signals forms by signal, for the detector, found in the same pass over the article
 */
export function tabulateForms(
  records: readonly ContextRecord[],
  signals: ReadonlyMap<string, readonly string[]>,
): FormTables {
  const meanings = new Map<string, Entry[]>();
  const cues = new Map<string, number>();
  let hasRecordCues = false;

  function add(form: string, entry: Entry): void {
    const held = meanings.get(form);
    if (held) held.push(entry);
    else meanings.set(form, [entry]);
  }
  function addCues(texts: readonly string[] = []): void {
    for (const text of texts) {
      if (text.startsWith(recordCue)) hasRecordCues = true;
      else if (!cues.has(text)) {
        add(text, [meaningKinds.cue, cues.size, 0]);
        cues.set(text, cues.size);
      }
    }
  }

  records.forEach((record, owner) => {
    record.aliases.forEach((alias, part) => {
      for (const texts of [alias.needs, alias.near, alias.unless]) addCues(texts);
      add(alias.text, [meaningKinds.alias, owner, part]);
    });
    record.not.forEach(({ text, when }, part) => {
      addCues(when);
      add(text, [meaningKinds.not, owner, part]);
    });
    if (record.kind !== "person") return;
    const seen = new Set<string>();
    record.names.forEach(({ fr }, part) => {
      const surname = surnameOf(fr);
      if (surname === undefined || seen.has(surname)) return;
      seen.add(surname);
      add(surname, [meaningKinds.surname, owner, part]);
    });
  });
  [...signals.values()].forEach((forms, signal) => {
    for (const form of forms) add(form, [meaningKinds.signal, signal, 0]);
  });
  return {
    matcher: tabulateMatcher([...meanings.keys()]),
    ...listEntries([...meanings.values()]),
    cues: [...cues.keys()],
    signals: [...signals.keys()],
    hasRecordCues,
  };
}

function listEntries(byForm: readonly Entry[][]) {
  const meaningsAt = new Int32Array(byForm.length + 1);
  byForm.forEach((entries, form) => {
    meaningsAt[form + 1] = (meaningsAt[form] ?? 0) + entries.length;
  });
  const entries = byForm.flat();
  const column = (place: 0 | 1 | 2) => Int32Array.from(entries, (entry) => entry[place]);
  return { meaningsAt, kinds: column(0), owners: column(1), parts: column(2) };
}
