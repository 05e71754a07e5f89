import type { TimelineEvent } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

/** One event of a list in the order of time. */
export function EventLine({ event, actions }: { event: TimelineEvent; actions: PanelActions }) {
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
