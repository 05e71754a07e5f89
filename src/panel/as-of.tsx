import type { DatedBy, DateOrigin } from "../core/article/article.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { DateChoice } from "./date-choice.tsx";
import { Fold } from "./fold.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions, PanelView } from "./view.ts";

const basisWords = {
  published: "asOfPublished",
  modified: "asOfModified",
  told: "asOfTold",
  undated: "asOfUndated",
  chosen: "asOfChosen",
} as const satisfies Record<Dossier["asOfBasis"], string>;

const originWords = {
  "json-ld": "originData",
  meta: "originHead",
  time: "originText",
  address: "originAddress",
  text: "originText",
  given: "originGiven",
} as const satisfies Record<DateOrigin, string>;

interface Props {
  dossier: Dossier;
  view: Pick<PanelView, "source" | "today">;
  actions: PanelActions;
}

/** On which day everything below holds, why that day, and the way to another day and back; and what was read of the page. */
export function AsOf({ dossier, view, actions }: Props) {
  const { say, day } = useSpeech();
  const { asOf, asOfBasis, horizon } = dossier;
  const { published, modified, form, access, translated } = view.source;
  const own = published ?? modified;
  const isByHand = own?.origin === "given";
  const isToday = asOfBasis === "chosen" || asOfBasis === "undated";
  return (
    <div class="as-of">
      <p>
        <span class="stamp">{say("asOf", { day: day(asOf) })}</span>{" "}
        {say(isByHand && !isToday ? "asOfGiven" : basisWords[asOfBasis])}{" "}
        {own && (
          <button
            type="button"
            class="link"
            onClick={trusted(() => (asOfBasis === "chosen" ? actions.showThen() : actions.showToday()))}
          >
            {asOfBasis === "chosen" ? say("showThen", { day: day(own.day) }) : say("showToday")}
          </button>
        )}
      </p>
      {own && !isByHand ? (
        <Fold label={say("dates")}>
          <DateLine dated={published} word="datePublished" />
          <DateLine dated={modified} word="dateModified" />
        </Fold>
      ) : (
        <Fold label={say(isByHand ? "giveOtherDate" : "giveDate")} look="act">
          <DateChoice today={view.today} actions={actions} />
        </Fold>
      )}
      {translated && <p class="aside">{say("translated")}</p>}
      {access === "paid" && <p class="aside">{say("paid")}</p>}
      {form === "live" && <p class="aside">{say("live")}</p>}
      {asOf > horizon.partly ? (
        <p class="warning">{say(isToday ? "horizonPassed" : "beyondHorizon", { day: day(horizon.partly, "long") })}</p>
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

function DateLine({ dated, word }: { dated: DatedBy | undefined; word: "datePublished" | "dateModified" }) {
  const { say, day } = useSpeech();
  return dated ? <p>{say(word, { day: day(dated.day, "long"), origin: say(originWords[dated.origin]) })}</p> : null;
}
