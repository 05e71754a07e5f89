import type { ReadFirst as Item } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { collectSources, FoldedSources } from "./sources.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const whyWords = { rules: "firstRules", cause: "firstCause", term: "firstTerm" } as const satisfies Record<
  Item["why"],
  string
>;

/** The two or three things to know before the rest, in order. */
export function ReadFirst({ items, actions }: { items: readonly Item[]; actions: PanelActions }) {
  const { say, read, day, since } = useSpeech();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="first-title">
      <h2 id="first-title">{say("readFirst")}</h2>
      <ol class="first">
        {items.map((item) => (
          <li key={item.record}>
            <small>{say(whyWords[item.why])}</small>
            <p>
              <button type="button" class="act" onClick={trusted(() => actions.openCard(item.record))}>
                {read(item.name)}
              </button>
              <small>
                {" "}
                {item.role && `${read(item.role)}, ${since(item.role.from)}`}
                {item.date && day(item.date)}
              </small>
            </p>
            <p>
              {read(item)}
              {item.sources.length === 1 && <small> {say("singleSource")}</small>}
            </p>
          </li>
        ))}
      </ol>
      <FoldedSources sources={collectSources(items.map(({ sources }) => sources))} label={say("readFirst")} />
    </section>
  );
}
