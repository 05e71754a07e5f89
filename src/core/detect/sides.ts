/** On whose side a record stands, read off what it says it is ("Malian officer", "French military operation in Mali"). */
import type { FormIndex } from "../context.ts";
import type { ContextRecord } from "../record.ts";
import { notPartySignals, partySignals } from "./lexicon.ts";
import { isTongue } from "./tongue.ts";

export function sidesOf(record: ContextRecord, forms: FormIndex): [boolean, boolean] {
  const described = record.what?.en ?? record.names.at(-1)?.en ?? "";
  const named = new Set(
    forms.matcher
      .scan(described)
      .filter((hit) => !isTongue(described, hit))
      .flatMap(({ form }) =>
        forms.meaningsOf(form).flatMap((meaning) => (meaning.as === "signal" ? [meaning.signal] : [])),
      ),
  );
  const has = (party: 0 | 1) => named.has(partySignals[party]) && !named.has(notPartySignals[party]);
  return [has(0), has(1)];
}
