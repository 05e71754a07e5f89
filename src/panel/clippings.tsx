import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { ClippingState, PageClipping, PanelActions } from "./view.ts";

const stateWords = {
  "as-saved": "clipAsSaved",
  changed: "clipChanged",
  "not-found": "clipNotFound",
  card: "clipCard",
} as const satisfies Record<ClippingState, string>;

/** What the reader kept of this page, each where it stands now, and the button to keep more. */
export function Clippings({
  clippings,
  shortcut,
  actions,
}: {
  clippings: readonly PageClipping[];
  shortcut: string;
  actions: PanelActions;
}) {
  const { say, day } = useSpeech();
  return (
    <section aria-labelledby="clippings-title">
      <h2 id="clippings-title">{say("clippings")}</h2>
      {clippings.length === 0 && <p class="aside">{say("noClippings", { keys: shortcut })}</p>}
      <ul class="clippings">
        {clippings.map(({ clipping, state }) => (
          <li key={clipping.id}>
            <blockquote lang={clipping.language}>
              {state === "as-saved" ? (
                <button type="button" onClick={trusted(() => actions.goToClipping(clipping.id))}>
                  {clipping.quote.exact}
                </button>
              ) : (
                clipping.quote.exact
              )}
            </blockquote>
            <p class="meta">
              {say(stateWords[state])} · {day(clipping.savedAt.slice(0, 10))} ·{" "}
              <button type="button" class="link" onClick={trusted(() => actions.openLibrary(clipping.id))}>
                {say("openInLibrary")}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class="save-selection act" onClick={trusted(() => actions.saveSelection())}>
        <Icon name="plus" size={12} /> {say("saveSelection")}
      </button>{" "}
      <button type="button" class="act save-article" onClick={trusted(() => actions.saveArticle())}>
        <Icon name="plus" size={12} /> {say("saveArticle")}
      </button>
    </section>
  );
}
