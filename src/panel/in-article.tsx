import { useState } from "preact/hooks";
import type { Card, Dossier } from "../core/dossier/dossier.ts";
import { type Kind, kinds } from "../core/record.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { CardView, countPlaces, kindWords } from "./card.tsx";
import { Choice } from "./choice.tsx";
import { Fold } from "./fold.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions, PanelView } from "./view.ts";

/** Cards shown before the reader asks for all: what is contested is not to stand below forty of them. */
const firstCards = 8;

interface Props {
  dossier: Dossier;
  view: Pick<PanelView, "focused" | "visited" | "muted">;
  actions: PanelActions;
}

/** What the article names, weightiest first: of every kind or of one, with the way through its mentions in turn. */
export function InArticle({ dossier, view, actions }: Props) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<Kind>();
  const [isAll, setAll] = useState(false);
  const { cards: all, mentions, forLevel } = dossier;
  if (all.length === 0) return null;
  // What the reader knows is folded away, unless the reader is led to it from the text.
  const cards = all.filter(({ record }) => !view.muted.includes(record) || record === view.focused);
  const known = all.filter((card) => !cards.includes(card));
  const present = kinds.filter((kind) => cards.some((card) => card.kind === kind));
  // The card to which a mark leads is shown whatever was chosen before.
  const focused = cards.find(({ record }) => record === view.focused);
  const only = chosen && present.includes(chosen) && (!focused || focused.kind === chosen) ? chosen : undefined;
  const ofKind = cards.filter(({ kind }) => only === undefined || kind === only);
  const shown = isAll || only ? ofKind : ofKind.filter((card, index) => index < firstCards || card === focused);
  // Who asks for all goes on reading, and with the keyboard too, at the first that was not there.
  const next = isAll && !only ? ofKind[firstCards] : undefined;
  const counts = countPlaces(mentions);
  return (
    <section aria-labelledby="cards-title">
      <h2 id="cards-title">
        {say("inArticle")} <small>{say("mentions", { n: mentions.length })}</small>
      </h2>
      <Steps mentions={mentions} actions={actions} />
      {present.length > 1 && (
        <Choice<Kind | undefined>
          look="chips"
          legend={say("filter")}
          chosen={only}
          choose={setChosen}
          options={[undefined, ...present].map((kind) => ({
            value: kind,
            look: `kind-${kind}`,
            label: [
              kind ? say(kindWords[kind]) : say("everyKind"),
              " ",
              <span key="count">{cards.filter((card) => !kind || card.kind === kind).length}</span>,
            ],
          }))}
        />
      )}
      {shown.map((card) => (
        <CardView
          key={card.record}
          card={card}
          actions={actions}
          digest={forLevel.statements}
          known={view.muted.includes(card.record)}
          focused={card === (focused ?? next)}
          places={{ total: counts.get(card.record) ?? 0, visited: view.visited.get(card.record) }}
        />
      ))}
      {shown.length < ofKind.length && (
        <button type="button" class="act all-cards" onClick={trusted(() => setAll(true))}>
          {say("allCards", { n: ofKind.length })}
        </button>
      )}
      <Known cards={known} actions={actions} />
    </section>
  );
}

function Known({ cards, actions }: { cards: readonly Card[]; actions: PanelActions }) {
  const { say, read } = useSpeech();
  if (cards.length === 0) return null;
  return (
    <div class="known">
      <Fold label={say("known", { n: cards.length })} look="link small">
        <ul>
          {cards.map(({ record, kind, name }) => (
            <li key={record}>
              <button type="button" class={`link kind-${kind}`} onClick={trusted(() => actions.openCard(record))}>
                {read(name)}
              </button>{" "}
              <button
                type="button"
                class="act"
                aria-label={say("showAgainOf", { name: read(name) })}
                onClick={trusted(() => actions.know(record, false))}
              >
                {say("showAgain")}
              </button>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

/** From mention to mention in reading order, each said aloud as it is shown in the page. */
function Steps({ mentions, actions }: Pick<Dossier, "mentions"> & Pick<Props, "actions">) {
  const { say } = useSpeech();
  const [at, setAt] = useState<number>();
  if (mentions.length === 0) return null;
  const now = at === undefined ? undefined : mentions[at];
  const go = (index: number) => {
    const next = (index + mentions.length) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    setAt(next);
    actions.showMention(mention);
  };
  return (
    <p class="steps">
      <button type="button" class="act" onClick={trusted(() => go((at ?? 0) - 1))}>
        <Icon name="back" size={12} /> {say("previousMention")}
      </button>
      <button type="button" class="act turned" onClick={trusted(() => go((at ?? -1) + 1))}>
        {say("nextMention")} <Icon name="back" size={12} />
      </button>
      <span class="meta" role="status">
        {now && at !== undefined && say("mentionOf", { n: at + 1, total: mentions.length, text: now.text })}
      </span>
    </p>
  );
}
