import { useState } from "preact/hooks";
import type { Comparison } from "../../core/library/compare-outlets.ts";
import { useSpeech } from "../speech.ts";

/** Rows shown before the rest is asked for. */
const most = 15;

/** Outlets and records: which outlet's clippings name what. It speaks of the clippings, not of all an outlet wrote. */
export function HasAndHasNot({ comparison: { outlets, facts } }: { comparison: Comparison }) {
  const { say, read, language } = useSpeech();
  const [everything, setEverything] = useState(false);
  const [all, setAll] = useState(false);
  if (facts.length === 0) return <p class="aside">{say("noFacts")}</p>;
  const happenings = facts.filter(({ kind }) => kind === "event" || kind === "claim");
  const wanted = everything || happenings.length === 0 ? facts : happenings;
  const shown = all ? wanted : wanted.slice(0, most);
  const number = new Intl.NumberFormat(language);
  return (
    <section class="has">
      <h2>{say("hasAndHasNot")}</h2>
      <p class="aside">{say("hasExplained")}</p>
      {happenings.length > 0 && happenings.length < facts.length && (
        <label>
          <input
            type="checkbox"
            checked={everything}
            onChange={(event) => setEverything(event.currentTarget.checked)}
          />{" "}
          {say("alsoOthers")}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keys */}
      <section class="wide" tabIndex={0} aria-label={say("hasAndHasNot")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("named")}</th>
              {outlets.map(({ domain, name, count }) => (
                <th scope="col" key={domain}>
                  {name} <small>{say("count", { n: count })}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ record, kind, name, counts }) => (
              <tr key={record}>
                <th scope="row" class={`kind-${kind}`}>
                  {read(name)} <small>{say(kind)}</small>
                </th>
                {counts.map((count, at) => (
                  <td key={outlets[at]?.domain} class={count > 0 ? "yes" : "no"}>
                    <span aria-hidden="true">{count > 0 ? `✓ ${number.format(count)}` : "–"}</span>
                    <span class="unseen">{count > 0 ? say("count", { n: count }) : say("hasNot")}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {wanted.length > shown.length && (
        <button type="button" class="act" onClick={() => setAll(true)}>
          {say("showMore", { n: wanted.length - shown.length })}
        </button>
      )}
    </section>
  );
}
