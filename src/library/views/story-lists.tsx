import type { Day } from "../../core/dates.ts";
import type { byYear, Hung, HungEvent } from "../../core/library/hang-clippings.ts";
import { useSpeech } from "../speech.ts";
import { ClipLines } from "./clip-lines.tsx";
import { Fold } from "./fold.tsx";
import type { ViewProps } from "./view-props.ts";

interface Props extends ViewProps {
  years: ReturnType<typeof byYear>;
  untold: Hung["untold"];
  unhung: Hung["unhung"];
  asOf: Day;
}

/** The same as the picture, year by year: each event opens on the clippings that hang on it. */
export function StoryLists({ years, untold, unhung, asOf, ...props }: Props) {
  const { say, read, day } = useSpeech();
  return (
    <>
      {years.map(({ year, events, published }) => (
        <section class="year" key={year}>
          <h2>
            {year}
            {published > 0 && (
              <button type="button" class="link" onClick={() => props.narrow(`published:${year}`)}>
                {say("publishedIn", { n: published })}
              </button>
            )}
          </h2>
          {events.length > 0 && (
            <ol class="folds">
              {events.map((one) => (
                <EventFold key={one.event.record} hung={one} {...props} />
              ))}
            </ol>
          )}
        </section>
      ))}
      {untold.length > 0 && (
        <section class="year">
          <h2>{say("untold", { day: day(asOf) })}</h2>
          <ul class="folds">
            {untold.map(({ record, name, entries }) => (
              <Fold
                key={record}
                class="kind-event"
                title={<b>{read(name)}</b>}
                aside={<small>{say("count", { n: entries.length })}</small>}
              >
                {() => <ClipLines {...props} entries={entries} />}
              </Fold>
            ))}
          </ul>
        </section>
      )}
      {unhung.length > 0 && (
        <ul class="folds year">
          <Fold title={<b>{say("unhung")}</b>} aside={<small>{say("count", { n: unhung.length })}</small>}>
            {() => <ClipLines {...props} entries={unhung} />}
          </Fold>
        </ul>
      )}
    </>
  );
}

function EventFold({ hung: { event, entries }, ...props }: ViewProps & { hung: HungEvent }) {
  const { say, read, day } = useSpeech();
  const title = (
    <>
      <small class="date">{day(event.date)}</small> {entries.length > 0 ? <b>{read(event.name)}</b> : read(event.name)}
    </>
  );
  if (entries.length === 0) return <li class="bare">{title}</li>;
  return (
    <Fold class="kind-event" title={title} aside={<small>{say("count", { n: entries.length })}</small>}>
      {() => <ClipLines {...props} entries={entries} />}
    </Fold>
  );
}
