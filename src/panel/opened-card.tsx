import { useLayoutEffect, useRef } from "preact/hooks";
import type { Dossier, ShownHolder } from "../core/dossier/dossier.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { CardView, countPlaces } from "./card.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions, PanelView, Trail } from "./view.ts";

interface Props {
  dossier: Dossier;
  trail: Trail;
  view: Pick<PanelView, "visited" | "muted">;
  actions: PanelActions;
}

/** The same person in the same office, told in the same words. */
const isSameAs = (one: ShownHolder) => (other: ShownHolder) => one.record === other.record && one.en === other.en;

/** The card that was opened last, with the way back and forward again; nothing at the beginning of the way. */
export function OpenedCard({ dossier, trail, view, actions }: Props) {
  const { say, read, day } = useSpeech();
  const back = useRef<HTMLButtonElement>(null);
  const shown = trail.cards[trail.at];
  const before = trail.cards[trail.at - 1];
  useLayoutEffect(() => back.current?.focus(), [trail.at]);
  if (!shown) return null;
  const { card, asOf } = shown;
  const name = read(card.name);
  const then = [...trail.cards, ...dossier.cards.map((each) => ({ card: each, asOf: dossier.asOf }))].find(
    (other) => other.card.record === card.record && other.asOf === dossier.asOf,
  );
  const nameThen = then && read(then.card.name);
  const heldThen = (then?.card.holders ?? []).filter((holder) => !card.holders?.some(isSameAs(holder)));
  return (
    <section>
      <p class="way-back">
        <button type="button" class="link" ref={back} onClick={trusted(() => actions.back())}>
          <Icon name="back" size={12} /> {before ? say("backTo", { name: read(before.card.name) }) : say("back")}
        </button>
        {trail.at < trail.cards.length - 1 && (
          <button type="button" class="link turned" onClick={trusted(() => actions.forward())}>
            {say("forward")} <Icon name="back" size={12} />
          </button>
        )}
      </p>
      {asOf !== dossier.asOf && (
        <p class="as-of-card">
          <span class="stamp">{say("asOf", { day: day(asOf) })}</span>{" "}
          {nameThen !== undefined &&
            say(nameThen === name ? "sameNameThen" : "nameThen", { day: day(dossier.asOf), name: nameThen })}
          {heldThen.map((holder) => (
            <span class="held-then" key={holder.record + holder.en}>
              {" "}
              {say("heldThen", { day: day(dossier.asOf), name: read(holder.name), role: read(holder) })}
            </span>
          ))}
        </p>
      )}
      <CardView
        key={asOf}
        card={card}
        actions={actions}
        known={view.muted.includes(card.record)}
        asOf={asOf}
        places={{ total: countPlaces(dossier.mentions).get(card.record) ?? 0, visited: view.visited.get(card.record) }}
      />
    </section>
  );
}
