import { useId, useState } from "preact/hooks";
import type { Dossier, TimelineEvent } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

function EventLine({ event, actions }: { event: TimelineEvent; actions: PanelActions }) {
  const { read, day } = useSpeech();
  return (
    <li class={event.mentioned ? "mentioned" : ""}>
      <time dateTime={event.date}>{day(event.date)}</time>
      <i />
      <button type="button" onClick={trusted(() => actions.openCard(event.record))}>
        {read(event.name)}
      </button>
    </li>
  );
}

/** Where the article stands in the story; what came after is folded away until asked for. */
export function Timeline({ dossier, actions }: { dossier: Dossier; actions: PanelActions }) {
  const { say, day } = useSpeech();
  const [open, setOpen] = useState(false);
  const sinceId = useId();
  if (dossier.timeline.length === 0 && dossier.since.length === 0) return null;
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say("timeline")}</h2>
      <ol class="timeline">
        {dossier.timeline.map((event) => (
          <EventLine key={event.record} event={event} actions={actions} />
        ))}
      </ol>
      <p class="here">{say("youAreHere", { day: day(dossier.asOf) })}</p>
      {dossier.since.length > 0 && (
        <>
          <p class="since">
            <span>{say("since", { n: dossier.since.length })}</span>
            <button
              type="button"
              class="act"
              aria-expanded={open}
              aria-controls={sinceId}
              onClick={trusted(() => setOpen(!open))}
            >
              {open ? say("hideSince") : say("showSince")}
            </button>
          </p>
          <ol class="timeline later" id={sinceId} hidden={!open}>
            {open && dossier.since.map((event) => <EventLine key={event.record} event={event} actions={actions} />)}
          </ol>
        </>
      )}
    </section>
  );
}
