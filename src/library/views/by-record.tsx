import { useMemo, useState } from "preact/hooks";
import type { Catalogue } from "../../core/library/catalogue.ts";
import { recordOf } from "../../core/library/compare-outlets.ts";
import type { Kind, RecordId, Text } from "../../core/record.ts";
import { useSpeech } from "../speech.ts";
import { ClipLines } from "./clip-lines.tsx";
import { Fold } from "./fold.tsx";
import { useMore } from "./use-more.ts";
import type { ViewProps } from "./view-props.ts";

const step = 60;

const choices = {
  people: ["person"],
  groups: ["group", "force"],
  institutions: ["institution"],
  places: ["place"],
  terms: ["concept", "claim"],
} as const satisfies Record<string, readonly Kind[]>;
type Choice = keyof typeof choices;
const choiceWords = {
  people: "people",
  groups: "groupsAndForces",
  institutions: "institutions",
  places: "places",
  terms: "terms",
} as const satisfies Record<Choice, string>;

interface Group {
  record: RecordId;
  kind: Kind;
  name: Text;
  /** The latest published first. */
  entries: number[];
}

/** For each person, group or institution the clippings whose context names it. */
export function ByRecord(props: ViewProps) {
  const { catalogue, entries } = props;
  const { say, read, day, language } = useSpeech();
  const [choice, setChoice] = useState<Choice>("people");
  const groups = useMemo(() => groupsOf(catalogue, entries), [catalogue, entries]);
  const kinds: readonly Kind[] = choices[choice];
  const wanted = groups.filter(({ kind }) => kinds.includes(kind));
  const { shown, end } = useMore(step, `${choice} ${wanted.length}`);
  const number = new Intl.NumberFormat(language);
  return (
    <section class="by-record" aria-label={say("byRecord")}>
      <fieldset class="segment">
        <legend class="unseen">{say("whichRecords")}</legend>
        {(Object.keys(choices) as Choice[]).map((one) => (
          <button type="button" key={one} aria-pressed={one === choice} onClick={() => setChoice(one)}>
            {say(choiceWords[one])}
          </button>
        ))}
      </fieldset>
      {wanted.length === 0 && <p class="aside">{say("noRecords")}</p>}
      <ul class="folds">
        {wanted.slice(0, shown).map(({ record, kind, name, entries: held }) => {
          const latest = catalogue.publishedOn(held[0] ?? 0);
          return (
            <Fold
              key={record}
              class={`kind-${kind}`}
              title={
                <>
                  <b>{read(name)}</b> <small>{say(kind)}</small>
                </>
              }
              aside={
                <small>
                  <span aria-hidden="true">{number.format(held.length)}</span>
                  <span class="unseen">{say("count", { n: held.length })}</span>
                  {latest !== undefined && ` · ${say("latest", { day: day(latest) })}`}
                </small>
              }
            >
              {() => <ClipLines {...props} entries={held} />}
            </Fold>
          );
        })}
      </ul>
      {shown < wanted.length && <div class="end" ref={end} />}
    </section>
  );
}

function groupsOf(catalogue: Catalogue, entries: Uint32Array): Group[] {
  return catalogue.groupBy("record", entries).map((group) => ({
    ...recordOf(group.parts),
    entries: group.entries
      .map((entry) => ({ entry, day: catalogue.publishedOn(entry) ?? "" }))
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ entry }) => entry),
  }));
}
