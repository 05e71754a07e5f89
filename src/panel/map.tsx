import type { Day } from "../core/dates.ts";
import type { DossierMap } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { StatementLine } from "./card.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

/** Where the article's places lie, and in a table what was established of each on that day. */
export function PlacesMap({ map, asOf, actions }: { map: DossierMap | undefined; asOf: Day; actions: PanelActions }) {
  const { say, read, day, records } = useSpeech();
  if (!map) return null;
  const { width, height, land, borders, places, names } = map;
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">
        {say("map")} <small>{say("asOf", { day: day(asOf) })}</small>
      </h2>
      <svg class="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="country" d={land} />
        <path d={borders} />
        {names[records].countries.map(({ text, x, y }) => (
          <text class="country-name" key={text} x={x} y={y} text-anchor="middle">
            {text}
          </text>
        ))}
        {names[records].dots.map(({ x, y, name, label }) => (
          <g key={name}>
            <title>{name}</title>
            <circle cx={x} cy={y} r="9" />
            {label && (
              <text x={label.x} y={label.y} text-anchor={label.end ? "end" : "start"}>
                {name}
              </text>
            )}
          </g>
        ))}
      </svg>
      <table class="places-table">
        <caption class="unseen">{say("mapTable", { day: day(asOf, "long") })}</caption>
        <tbody>
          {places.map((place) => (
            <tr key={place.record}>
              <th scope="row">
                <button type="button" class="link" onClick={trusted(() => actions.openCard(place.record))}>
                  {read(place.name)}
                </button>
              </th>
              <td>
                {place.statements.map((statement) => (
                  <StatementLine key={statement.en} statement={statement} kind="place" />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
