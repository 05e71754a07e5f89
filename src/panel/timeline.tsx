import { useId, useState } from "preact/hooks";
import type { Dossier } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { EventLine } from "./event-line.tsx";
import { useSpeech } from "./speech.ts";
import { TimelineZoom } from "./timeline-zoom.tsx";
import type { PanelActions } from "./view.ts";

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
      {dossier.story.length > 1 && <TimelineZoom dossier={dossier} withLater={open} actions={actions} />}
    </section>
  );
}
