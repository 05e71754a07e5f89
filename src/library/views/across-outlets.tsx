import { useMemo } from "preact/hooks";
import type { Catalogue } from "../../core/library/catalogue.ts";
import { type ComparedFact, compareOutlets } from "../../core/library/compare-outlets.ts";
import { useSpeech } from "../speech.ts";
import { ClipLines } from "./clip-lines.tsx";
import { HasAndHasNot } from "./has-and-has-not.tsx";
import { useMore } from "./use-more.ts";
import type { ViewProps } from "./view-props.ts";

const step = 8;

/** One event across outlets, French and English side by side, and what each outlet's clippings have and have not. */
export function AcrossOutlets(props: ViewProps) {
  const { catalogue, entries } = props;
  const { say, read } = useSpeech();
  const comparison = useMemo(() => compareOutlets(catalogue, entries), [catalogue, entries]);
  const languages = useMemo(() => languagesOf(catalogue, entries), [catalogue, entries]);
  const events = comparison.facts.filter(({ kind }) => kind === "event");
  const inEvents = new Set(events.flatMap((event) => event.entries));
  const others = [...entries].filter((entry) => !inEvents.has(entry));
  const { shown, end } = useMore(step, `${entries.length}`);
  return (
    <section class="across" aria-label={say("acrossOutlets")}>
      <HasAndHasNot comparison={comparison} />
      {events.slice(0, shown).map((event) => (
        <section key={event.record} class="kind-event across-event">
          <h2>{read(event.name)}</h2>
          <SideBySide {...props} held={event.entries} outlets={outletsWith(event)} languages={languages} />
        </section>
      ))}
      {shown < events.length && <div class="end" ref={end} />}
      {others.length > 0 && shown >= events.length && (
        <section class="across-event">
          <h2>{say("noEventNamed")}</h2>
          <SideBySide {...props} held={others} languages={languages} />
        </section>
      )}
    </section>
  );
}

interface SideBySideProps extends ViewProps {
  held: readonly number[];
  outlets?: number;
  languages: ReadonlyMap<number, string>;
}

function SideBySide({ held, outlets, languages, ...props }: SideBySideProps) {
  const { say, language } = useSpeech();
  const names = new Intl.DisplayNames(language, { type: "language" });
  const codes = [...new Set(["fr", "en", ...held.map((entry) => languages.get(entry) ?? "")])];
  const columns = codes.map((code) => ({ code, of: held.filter((entry) => (languages.get(entry) ?? "") === code) }));
  return (
    <>
      {outlets !== undefined && (
        <p class="aside">{`${say("count", { n: held.length })} · ${say("ofOutlets", { n: outlets })}`}</p>
      )}
      <div class="columns">
        {columns.map(
          ({ code, of }) =>
            (of.length > 0 || code === "fr" || code === "en") && (
              <section key={code} class="column">
                <h3>
                  {code === "" ? say("otherLanguage") : names.of(code)} <small>{say("count", { n: of.length })}</small>
                </h3>
                {of.length === 0 ? (
                  <p class="aside">{say("noneInLanguage")}</p>
                ) : (
                  <ClipLines {...props} entries={of} most={6} />
                )}
              </section>
            ),
        )}
      </div>
    </>
  );
}

function languagesOf(catalogue: Catalogue, entries: Uint32Array): Map<number, string> {
  const languages = new Map<number, string>();
  for (const group of catalogue.groupBy("lang", entries)) {
    const [code = ""] = group.parts;
    for (const entry of group.entries) languages.set(entry, /^[a-z]{2,3}$/.test(code) ? code : "");
  }
  return languages;
}

function outletsWith({ counts }: ComparedFact): number {
  return counts.filter((count) => count > 0).length;
}
