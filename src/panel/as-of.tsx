import type { Dossier } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const basisWords = {
  published: "asOfPublished",
  modified: "asOfModified",
  undated: "asOfUndated",
  chosen: "asOfChosen",
} as const satisfies Record<Dossier["asOfBasis"], string>;

/** On which day everything below holds, why that day, and the way to today and back. */
export function AsOf({ dossier, actions }: { dossier: Dossier; actions: PanelActions }) {
  const { say, day } = useSpeech();
  const { asOf, asOfBasis, horizon } = dossier;
  return (
    <div class="as-of">
      <p>
        <span class="stamp">{say("asOf", { day: day(asOf) })}</span> {say(basisWords[asOfBasis])}{" "}
        {asOfBasis === "chosen" ? (
          <button type="button" class="link" onClick={trusted(() => actions.showThen())}>
            {say("showThen")}
          </button>
        ) : (
          asOfBasis !== "undated" && (
            <button type="button" class="link" onClick={trusted(() => actions.showToday())}>
              {say("showToday")}
            </button>
          )
        )}
      </p>
      {asOf > horizon.partly ? (
        <p class="warning">{say("beyondHorizon", { day: day(horizon.partly, "long") })}</p>
      ) : (
        asOf > horizon.full && (
          <p class="warning">
            {say("partlyKnown", { full: day(horizon.full, "long"), partly: day(horizon.partly, "long") })}
          </p>
        )
      )}
    </div>
  );
}
