import { useMemo } from "preact/hooks";
import type { Lit } from "../core/library/lit.ts";
import type { Kept } from "../platform/store/list.ts";
import { FoundText } from "./found-text.tsx";
import { useSpeech } from "./speech.ts";

/** Names of records on one row; the rest is in the details. */
const mostNames = 6;

/** What a row shows of a clipping; also while it is still being read. Drawn again only when something of it changed. */
export function RowCard({ kept, lit }: { kept: Kept | undefined; lit: readonly Lit[] }) {
  const speech = useSpeech();
  return useMemo(
    () => (kept ? <Card kept={kept} lit={lit} /> : <p class="waits">{speech.say("rowWaits")}</p>),
    [kept, lit, speech],
  );
}

function Card({ kept: { clipping, found }, lit }: { kept: Kept; lit: readonly Lit[] }) {
  const { say, day } = useSpeech();
  const { source, quote, note } = clipping;
  return (
    <>
      <blockquote lang={clipping.language}>
        <FoundText text={quote.exact} lit={lit} />
      </blockquote>
      <p class="from">
        <b>
          <FoundText text={source.outlet.name} lit={lit} />
        </b>{" "}
        · <FoundText text={source.title} lit={lit} />
        <small>
          {" · "}
          {source.published ? say("published", { day: day(source.published.day) }) : say("undated")} ·{" "}
          {say("read", { day: day(clipping.readAt.slice(0, 10)) })}
        </small>
      </p>
      {note.trim() !== "" && (
        <p class="note-line">
          <FoundText text={note} lit={lit} />
        </p>
      )}
      <Labels kept={{ clipping, found }} lit={lit} />
    </>
  );
}

function Labels({ kept: { clipping, found }, lit }: { kept: Kept; lit: readonly Lit[] }) {
  const { say, read } = useSpeech();
  const { kind, context, tags } = clipping;
  const changed = found?.state === "changed";
  const lost = found?.state === "not-found";
  if (kind !== "card" && context.cards.length === 0 && tags.length === 0 && !changed && !lost) return null;
  return (
    <p class="labels">
      {kind === "card" && <span class="record">{say("card")}</span>}
      {context.cards.slice(0, mostNames).map((card) => (
        <span class="record" key={card.record}>
          <FoundText text={read(card.name)} lit={lit} />
        </span>
      ))}
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <FoundText text={tag} lit={lit} />
        </span>
      ))}
      {changed && <span class="changed">{say("stateChanged")}</span>}
      {lost && <span class="changed">{say("stateLost")}</span>}
    </p>
  );
}
