import { useId, useMemo, useState } from "preact/hooks";
import { type Day, earliestDay, precisionOf } from "../../core/dates.ts";
import { byYear, hangClippings } from "../../core/library/hang-clippings.ts";
import { Icon } from "../../ui/icon.tsx";
import { spanOf } from "../../ui/timeline/scale.ts";
import { wordsIn } from "../../ui/words/languages.ts";
import { useSpeech } from "../speech.ts";
import { StoryLists } from "./story-lists.tsx";
import { StoryPicture } from "./story-picture.tsx";
import { useStory } from "./use-story.ts";
import type { ViewProps } from "./view-props.ts";

const zooms = ["all", "decade", "year"] as const;
type Zoom = (typeof zooms)[number];
const zoomWords = { all: "wholeStory", decade: "tenYears", year: "oneYear" } as const satisfies Record<Zoom, string>;

/** What was found, hung on the events of the crisis as they were known on a day. */
export function OnTimeline(props: ViewProps) {
  const { catalogue, entries } = props;
  const { say, language } = useSpeech();
  const [asked, setAsked] = useState<Day>();
  const [zoom, setZoom] = useState<Zoom>("all");
  const [moves, setMoves] = useState(0);
  const [withBare, setWithBare] = useState(false);
  const dayId = useId();
  const { story, failure } = useStory(asked);
  const hung = useMemo(() => story && hangClippings(catalogue, entries, story.events), [catalogue, entries, story]);
  if (!story || !hung) {
    return <p class="aside">{failure ? wordsIn(language).failures[failure.code] : say("loading")}</p>;
  }
  const { asOf } = story;
  const held = hung.events.filter((one) => one.entries.length > 0);
  // Of what has nothing hung on it, the turning points: without them one does not know where one is.
  const shown = withBare
    ? hung.events
    : hung.events.filter(({ entries: on, event }) => on.length > 0 || event.weight === 3);
  const days = [...hung.byDay.keys()].sort();
  // The whole story begins where the collection does, or its oldest event.
  const told = shown.map(({ event }) => event);
  const oldest = [held[0]?.event.date, days[0]].filter((date) => date !== undefined).sort()[0];
  const inView = zoom === "all" && oldest !== undefined ? told.filter(({ date }) => date >= oldest) : told;
  const until = [asOf, days.at(-1) ?? asOf].sort().at(-1) ?? asOf;
  const span = spanOf(zoom, inView, asOf, until, zoom === "all" ? 0 : moves);
  const inSpan = (date: string) => earliestDay(date) >= span.from && earliestDay(date) <= span.to;
  const events = shown.filter(({ event }) => inSpan(event.date));
  const byDay = new Map([...hung.byDay].filter(([day]) => inSpan(day)));
  const first = told[0] ? earliestDay(told[0].date) : span.from;
  return (
    <section class="on-timeline" aria-label={say("onTimeline")}>
      <div class="view-bar">
        <fieldset class="segment">
          <legend class="unseen">{say("span")}</legend>
          {zooms.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={one === zoom}
              onClick={() => {
                setZoom(one);
                setMoves(0);
              }}
            >
              {say(zoomWords[one])}
            </button>
          ))}
        </fieldset>
        {zoom !== "all" &&
          ([-1, 1] as const).map((move) => (
            <button
              type="button"
              key={move}
              class={`icon-button${move > 0 ? " forward" : ""}`}
              aria-label={say(move < 0 ? "earlier" : "later")}
              disabled={move < 0 ? span.from <= first : span.to >= until}
              onClick={() => setMoves(moves + move)}
            >
              <Icon name="back" />
            </button>
          ))}
        <label for={dayId}>{say("knownOn")}</label>
        <input
          id={dayId}
          type="date"
          value={asOf}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setAsked(precisionOf(value) === "day" ? value : undefined);
          }}
        />
        <label>
          <input type="checkbox" checked={withBare} onChange={(event) => setWithBare(event.currentTarget.checked)} />{" "}
          {say("alsoBare")}
        </label>
      </div>
      <StoryPicture events={events} byDay={byDay} span={span} asOf={asOf} />
      <StoryLists {...props} years={byYear(events, byDay)} untold={hung.untold} unhung={hung.unhung} asOf={asOf} />
    </section>
  );
}
