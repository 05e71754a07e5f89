import type { PlacedClipping, Placing } from "../core/clipping/placed.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { Differences } from "./differences.tsx";
import { EditedSince } from "./edited-since.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions, PanelView } from "./view.ts";

const reasons = {
  gone: "clipGone",
  ambiguous: "clipAmbiguous",
  translated: "clipTranslated",
  unread: "clipUnread",
} as const;

/** What became of a clipping, as a key of the words. */
export function fateOf(placing: Placing) {
  if (placing.state === "as-saved") return "clipAsSaved";
  if (placing.state === "changed") return placing.of === "words" ? "clipChanged" : "clipRetyped";
  return placing.state === "not-found" ? reasons[placing.why] : "clipCard";
}

/** What the reader kept of this page, each where it stands now, and the button to keep more. */
export function Clippings({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { say } = useSpeech();
  const { clippings, edited, elsewhere, saveShortcut } = view;
  return (
    <section aria-labelledby="clippings-title">
      <h2 id="clippings-title">{say("clippings")}</h2>
      {edited && <EditedSince edited={edited} actions={actions} />}
      {clippings.length === 0 && <p class="aside">{say("noClippings", { keys: saveShortcut })}</p>}
      <ul class="clippings">
        {clippings.map((placed) => (
          <Kept key={placed.clipping.id} placed={placed} actions={actions} />
        ))}
      </ul>
      <button type="button" class="save-selection act" onClick={trusted(() => actions.saveSelection())}>
        <Icon name="plus" size={12} /> {say("saveSelection")}
      </button>{" "}
      <button type="button" class="act save-article" onClick={trusted(() => actions.saveArticle())}>
        <Icon name="plus" size={12} /> {say("saveArticle")}
      </button>
      {elsewhere.length > 0 && (
        <p class="elsewhere">
          {say("keptElsewhere")} {elsewhere.map(({ outlet, clippings: n }) => say("keptOf", { outlet, n })).join(" · ")}{" "}
          <button type="button" class="link" onClick={trusted(() => actions.openElsewhere())}>
            {say("openElsewhere")}
          </button>
        </p>
      )}
    </section>
  );
}

function Kept({ placed: { clipping, placing }, actions }: { placed: PlacedClipping; actions: PanelActions }) {
  const { say, day } = useSpeech();
  const fate = say(fateOf(placing));
  return (
    <li data-state={placing.state}>
      <blockquote lang={clipping.language}>
        {placing.state === "as-saved" ? (
          <button type="button" onClick={trusted(() => actions.goToClipping(clipping.id))}>
            {clipping.quote.exact}
          </button>
        ) : placing.state === "changed" && placing.of === "words" ? (
          <Differences parts={placing.difference} />
        ) : (
          clipping.quote.exact
        )}
      </blockquote>
      <p class="meta">
        <span class="fate">{fate}</span> · {day(clipping.savedAt.slice(0, 10))} ·{" "}
        {placing.state === "changed" && (
          <>
            <button type="button" class="link" onClick={trusted(() => actions.goToClipping(clipping.id))}>
              {say("showInArticle")}
            </button>{" "}
            ·{" "}
          </>
        )}
        <button type="button" class="link" onClick={trusted(() => actions.openLibrary(clipping.id))}>
          {say("openInLibrary")}
        </button>
      </p>
    </li>
  );
}
