import type { Gap } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

/** Background strongly tied to what the article says that the article does not say, with the tie. */
export function Gaps({ gaps, actions }: { gaps: readonly Gap[]; actions: PanelActions }) {
  const { say, read, day } = useSpeech();
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title">{say("notMentioned")}</h2>
      <ul class="gaps">
        {gaps.map(({ event, tie }) => (
          <li key={event.record}>
            <button type="button" onClick={trusted(() => actions.openCard(event.record))}>
              {read(event.name)}
            </button>{" "}
            <small>{day(event.date)}</small>
            <span class="meta">{say("tie", { name: read(tie.name) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
