import type { TimelineEvent } from "../core/dossier/dossier.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

/** One event of a list in the order of time. */
export function EventLine({ event, actions }: { event: TimelineEvent; actions: PanelActions }) {
  const { say, read, day } = useSpeech();
  const name = read(event.name);
  return (
    <li class={event.mentioned ? "mentioned" : ""}>
      <time dateTime={event.date}>{day(event.date)}</time>
      <i />
      <button type="button" onClick={trusted(() => actions.openCard(event.record))}>
        {name}
      </button>
      <button
        type="button"
        class="icon-button keep"
        aria-label={say("saveNamed", { name })}
        title={say("save")}
        onClick={trusted(() => actions.saveRecord(event.record))}
      >
        <Icon name="plus" size={12} />
      </button>
    </li>
  );
}
