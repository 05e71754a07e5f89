import { useState } from "preact/hooks";
import { earliestDay } from "../core/dates.ts";
import type { Dossier, Period } from "../core/dossier/dossier.ts";
import { Icon } from "../ui/icon.tsx";
import { spanOf, type Zoom, zooms } from "../ui/timeline/scale.ts";
import { trusted } from "../ui/trusted.ts";
import { Choice } from "./choice.tsx";
import { EventLine } from "./event-line.tsx";
import { Fold } from "./fold.tsx";
import { useSpeech } from "./speech.ts";
import { TimelinePicture } from "./timeline-picture.tsx";
import type { PanelActions } from "./view.ts";

const zoomWords = {
  all: "zoomAll",
  decade: "zoomDecade",
  year: "zoomYear",
  near: "zoomNear",
} as const satisfies Record<Zoom, string>;

interface Props {
  dossier: Dossier;
  /** Whether the reader asked for what came after. */
  withLater: boolean;
  actions: PanelActions;
}

/** The picture of the story, how much of it is shown, and the same as a list. */
export function TimelineZoom({ dossier, withLater, actions }: Props) {
  const { say, day } = useSpeech();
  const [zoom, setZoom] = useState<Zoom>("decade");
  const [moves, setMoves] = useState(0);
  const all = withLater ? [...dossier.story, ...dossier.since] : dossier.story;
  const last = withLater ? dossier.since.at(-1) : undefined;
  const until = last && earliestDay(last.date) > dossier.asOf ? earliestDay(last.date) : dossier.asOf;
  const span = spanOf(zoom, all, dossier.asOf, until, moves);
  const first = earliestDay(all[0]?.date ?? until);
  const events = all.filter(({ date }) => earliestDay(date) >= span.from && earliestDay(date) <= span.to);
  const periods = dossier.periods.filter(
    ({ from, to = dossier.asOf }) => earliestDay(from) <= span.to && earliestDay(to) >= span.from,
  );
  return (
    <div class="zoom">
      <div class="zoom-bar">
        <Choice
          legend={say("zoom")}
          options={zooms.map((value) => ({ value, label: say(zoomWords[value]) }))}
          chosen={zoom}
          choose={(value) => {
            setZoom(value);
            setMoves(0);
          }}
        />
        {([-1, 1] as const).map((move) => {
          const label = say(move < 0 ? "earlier" : "later");
          const isPossible = move < 0 ? first < span.from : span.to < until;
          return (
            <button
              type="button"
              key={label}
              class={`icon-button${move > 0 ? " turned" : ""}`}
              aria-label={label}
              title={label}
              aria-disabled={!isPossible}
              onClick={trusted(() => isPossible && setMoves(moves + move))}
            >
              <Icon name="back" />
            </button>
          );
        })}
      </div>
      <TimelinePicture events={events} periods={periods} span={span} dossier={dossier} actions={actions} />
      <p class="meta" role="status">
        {day(span.from)} – {day([span.to, until].sort()[0] ?? until)} · {say("events", { n: events.length })}
      </p>
      <Fold label={say("pictureAsList")}>
        <ol class="timeline">
          {events.map((event) => (
            <EventLine key={event.record} event={event} actions={actions} />
          ))}
        </ol>
        <ul class="periods">
          {periods.map((period) => (
            <PeriodLine key={period.record + period.from} period={period} actions={actions} />
          ))}
        </ul>
      </Fold>
    </div>
  );
}

function PeriodLine({ period, actions }: { period: Period; actions: PanelActions }) {
  const { read, day, since } = useSpeech();
  return (
    <li>
      <small>{read(period.caption)}</small>{" "}
      <button type="button" class="link" onClick={trusted(() => actions.openCard(period.record))}>
        {read(period.name)}
      </button>
      , {period.to === undefined ? since(period.from) : `${day(period.from)} – ${day(period.to)}`}
    </li>
  );
}
