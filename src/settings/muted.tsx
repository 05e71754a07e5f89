import { useEffect, useState } from "preact/hooks";
import type { RecordId } from "../core/record.ts";
import type { NamedRecord } from "../core/requests.ts";
import { ask } from "../platform/ask.ts";
import { Section } from "./controls.tsx";
import type { PartProps } from "./settings-page.tsx";
import { useSpeech } from "./speech.ts";

/** What the reader said to know, by name, the last first. */
export function Muted({ settings: { muted }, change, showAgain }: PartProps & { showAgain(record: RecordId): void }) {
  const { say, read } = useSpeech();
  const [names, setNames] = useState<ReadonlyMap<string, NamedRecord>>(new Map());
  useEffect(() => {
    const unnamed = muted.filter((record) => !names.has(record));
    if (unnamed.length === 0) return;
    void ask("records.name", { records: unnamed }).then((answer) => {
      if (answer.ok) setNames((known) => new Map([...known, ...answer.value.map((one) => [one.record, one] as const)]));
    });
  }, [muted]);
  // A record that a later edition of the database has no more is still the reader's to forget.
  const nameOf = (record: string) => {
    const named = names.get(record);
    return named ? read(named.name) : record;
  };
  return (
    <Section id="known" title={say("known")}>
      {muted.length === 0 ? (
        <p class="hint">{say("noneKnown")}</p>
      ) : (
        <>
          <p class="hint">{say("knownHint")}</p>
          <ul class="rows">
            {muted.toReversed().map((record) => (
              <li key={record}>
                <span class={`kind-${names.get(record)?.kind ?? "concept"}`}>{nameOf(record)}</span>
                <button
                  type="button"
                  class="act"
                  aria-label={say("showAgainOf", { name: nameOf(record) })}
                  onClick={() => showAgain(record)}
                >
                  {say("showAgain")}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => change({ muted: [] })}>
            {say("showAllAgain")}
          </button>
        </>
      )}
    </Section>
  );
}
