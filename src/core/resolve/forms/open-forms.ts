/** Makes the tables of forms ready for reading: the matcher at once, what each form means when it is first met. */
import type { AliasMeaning, Cues, FormIndex, Meaning } from "../../context.ts";
import { latestDay } from "../../dates.ts";
import type { ContextRecord } from "../../record.ts";
import { openMatcher } from "../../text/matcher.ts";
import { surnameOf } from "../names/surname.ts";
import { type FormTables, meaningKinds, recordCue } from "./index-forms.ts";

/** @param records those that the tables were made from, in the same order */
export function openForms(tables: FormTables, records: readonly ContextRecord[]): FormIndex {
  const { meaningsAt, kinds, owners, parts, cues, signals, hasRecordCues } = tables;
  const met = new Array<readonly Meaning[] | undefined>(meaningsAt.length);
  let cueNumbers: Map<string, number> | undefined;

  function cuesOf(texts: readonly string[] | undefined): Cues | undefined {
    if (!texts) return undefined;
    cueNumbers ??= new Map(cues.map((text, cue) => [text, cue]));
    const numbers = cueNumbers;
    return {
      words: texts.flatMap((text) => numbers.get(text) ?? []),
      records: texts.filter((text) => text.startsWith(recordCue)).map((text) => text.slice(recordCue.length)),
    };
  }
  function readAlias(record: ContextRecord, part: number): AliasMeaning | undefined {
    const alias = record.aliases[part];
    return (
      alias && {
        as: "alias",
        record: record.id,
        alias,
        begins: alias.from && latestDay(alias.from),
        ends: alias.to && latestDay(alias.to),
        needs: cuesOf(alias.needs),
        near: cuesOf(alias.near),
        unless: cuesOf(alias.unless),
      }
    );
  }
  function readMeaning(entry: number): Meaning | undefined {
    const owner = owners[entry] ?? 0;
    const part = parts[entry] ?? 0;
    const kind = kinds[entry];
    if (kind === meaningKinds.cue) return { as: "cue", cue: owner };
    if (kind === meaningKinds.signal) return { as: "signal", signal: signals[owner] ?? "" };
    const record = records[owner];
    if (!record) return undefined;
    if (kind === meaningKinds.alias) return readAlias(record, part);
    if (kind === meaningKinds.not) {
      const not = record.not[part];
      return not && { as: "not", record: record.id, written: not.text, when: cuesOf(not.when) };
    }
    const written = surnameOf(record.names[part]?.fr ?? "");
    return written === undefined ? undefined : { as: "surname", record: record.id, written };
  }

  return {
    matcher: openMatcher(tables.matcher),
    meaningsOf(form) {
      const known = met[form];
      if (known) return known;
      const meanings: Meaning[] = [];
      for (let entry = meaningsAt[form] ?? 0; entry < (meaningsAt[form + 1] ?? 0); entry += 1) {
        const meaning = readMeaning(entry);
        if (meaning) meanings.push(meaning);
      }
      met[form] = meanings;
      return meanings;
    },
    cues,
    hasRecordCues,
  };
}
