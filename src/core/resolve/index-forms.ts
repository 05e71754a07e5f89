/** Gathers every written form of the database (aliases, confusables, surnames, cues) into one matcher. */
import type { AliasMeaning, Cues, FormIndex, Meaning } from "../context.ts";
import { latestDay } from "../dates.ts";
import type { ContextRecord } from "../record.ts";
import { compileMatcher } from "../text/matcher.ts";
import { surnameOf } from "./surname.ts";

/** Begins a cue that is a record rather than a word. */
export const recordCue = "@";

/**
 * @param records the database
 * @param signals forms by signal, for the detector, found in the same pass over the article
 */
export function indexForms(
  records: Iterable<ContextRecord>,
  signals: ReadonlyMap<string, readonly string[]>,
): FormIndex {
  const meanings = new Map<string, Meaning[]>();
  const cues = new Map<string, number>();
  let hasRecordCues = false;

  function add(form: string, meaning: Meaning): void {
    const held = meanings.get(form);
    if (held) held.push(meaning);
    else meanings.set(form, [meaning]);
  }
  function cuesOf(texts: readonly string[] | undefined): Cues | undefined {
    if (!texts) return undefined;
    const words = texts
      .filter((text) => !text.startsWith(recordCue))
      .map((text) => {
        const cue = cues.get(text) ?? cues.size;
        if (!cues.has(text)) {
          cues.set(text, cue);
          add(text, { as: "cue", cue });
        }
        return cue;
      });
    const named = texts.filter((text) => text.startsWith(recordCue)).map((text) => text.slice(recordCue.length));
    if (named.length > 0) hasRecordCues = true;
    return { words, records: named };
  }

  for (const record of records) {
    for (const alias of record.aliases) {
      const meaning: AliasMeaning = {
        as: "alias",
        record: record.id,
        alias,
        begins: alias.from && latestDay(alias.from),
        ends: alias.to && latestDay(alias.to),
        needs: cuesOf(alias.needs),
        near: cuesOf(alias.near),
        unless: cuesOf(alias.unless),
      };
      add(alias.text, meaning);
    }
    for (const { text, when } of record.not) add(text, { as: "not", record: record.id, when: cuesOf(when) });
    if (record.kind !== "person") continue;
    for (const surname of new Set(record.names.map(({ fr }) => surnameOf(fr)))) {
      if (surname) add(surname, { as: "surname", record: record.id, written: surname });
    }
  }
  for (const [signal, forms] of signals) for (const form of forms) add(form, { as: "signal", signal });

  return {
    matcher: compileMatcher([...meanings.keys()]),
    meanings: [...meanings.values()],
    cues: [...cues.keys()],
    hasRecordCues,
  };
}
