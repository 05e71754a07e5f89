import { useMemo, useState } from "preact/hooks";
import { tallyMonths } from "../../core/library/tally-months.ts";
import { useSpeech } from "../speech.ts";
import { StackedBars } from "./stacked-bars.tsx";
import type { ViewProps } from "./view-props.ts";

/** The collection over time and by outlet: drawn, and beside it in numbers. */
export function Picture({ catalogue, entries, narrow }: ViewProps) {
  const { say, day, language } = useSpeech();
  const [by, setBy] = useState<"published" | "saved">("published");
  const tally = useMemo(() => tallyMonths(catalogue, entries, by), [catalogue, entries, by]);
  const number = new Intl.NumberFormat(language);
  const nameOf = ({ domain, name }: { domain: string; name: string }) => (domain === "" ? say("otherOutlets") : name);
  const bars = tally.bars.filter(({ total }) => total > 0).reverse();
  return (
    <section class="picture-view" aria-label={say("picture")}>
      <fieldset class="segment">
        <legend class="unseen">{say("countBy")}</legend>
        {(["published", "saved"] as const).map((one) => (
          <button type="button" key={one} aria-pressed={one === by} onClick={() => setBy(one)}>
            {say(one === "published" ? "byPublished" : "bySaved")}
          </button>
        ))}
      </fieldset>
      {tally.bars.length > 0 && <StackedBars tally={tally} names={tally.outlets.map(nameOf)} />}
      {tally.undated > 0 && <p class="aside">{say("undatedClippings", { n: tally.undated })}</p>}
      {bars.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keys
        <section class="wide" tabIndex={0} aria-label={say("inNumbers")}>
          <table>
            <caption>{say(tally.unit === "month" ? "perMonth" : "perYear")}</caption>
            <thead>
              <tr>
                <th scope="col">{say(tally.unit)}</th>
                <th scope="col">{say("total")}</th>
                {tally.outlets.map((outlet) => (
                  <th scope="col" key={outlet.domain}>
                    {nameOf(outlet)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map(({ date, total, counts }) => (
                <tr key={date}>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => narrow(`${by}:${date}`)}>
                      {day(date)}
                    </button>
                  </th>
                  <td>
                    <b>{number.format(total)}</b>
                  </td>
                  {counts.map((count, at) => (
                    <td key={tally.outlets[at]?.domain}>{count > 0 ? number.format(count) : ""}</td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say("total")}</th>
                <td>{number.format(entries.length - tally.undated)}</td>
                {tally.outlets.map(({ domain, count }) => (
                  <td key={domain}>{number.format(count)}</td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </section>
  );
}
