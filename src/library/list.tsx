import { useEffect, useRef, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { saveShortcut } from "../ui/shortcuts.ts";
import { FoundText } from "./found-text.tsx";
import { splitQuery } from "./search.ts";
import { useSpeech } from "./speech.ts";

/** Rows drawn at first and added at each step down: a thousand at once takes 80 ms to lay out. */
const step = 60;

interface Props {
  clippings: readonly Clipping[];
  chosen: string | undefined;
  choose: (id: string) => void;
  query: string;
  nothing: "empty" | "emptyTrash" | "noneFound";
}

export function List({ clippings, chosen, choose, query, nothing }: Props) {
  const { say, day } = useSpeech();
  const [shown, setShown] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(step), [query]);
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setShown((n) => n + step);
    });
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [clippings]);
  if (clippings.length === 0) {
    return (
      <div class="nothing">
        {nothing === "empty" && <h2>{say("emptyTitle")}</h2>}
        <p>{say(nothing, { keys: saveShortcut })}</p>
      </div>
    );
  }
  const words = splitQuery(query);
  const visible = clippings.slice(0, shown);
  return (
    <>
      <ul class="list">
        {visible.map((clipping, index) => {
          const saved = clipping.savedAt.slice(0, 10);
          const newDay = saved !== visible[index - 1]?.savedAt.slice(0, 10);
          return (
            <li key={clipping.id}>
              {newDay && <h2>{say("savedOn", { day: day(saved) })}</h2>}
              <Row clipping={clipping} chosen={clipping.id === chosen} choose={choose} words={words} />
            </li>
          );
        })}
      </ul>
      <div ref={end} />
    </>
  );
}

function Row({
  clipping,
  chosen,
  choose,
  words,
}: {
  clipping: Clipping;
  chosen: boolean;
  choose: (id: string) => void;
  words: readonly string[];
}) {
  const { say, day, read } = useSpeech();
  const { source, quote, context, tags, note } = clipping;
  return (
    <article class={`clip${chosen ? " chosen" : ""}`}>
      <button
        type="button"
        aria-label={say("open")}
        aria-pressed={chosen}
        class="cover"
        onClick={() => choose(clipping.id)}
      />
      <blockquote lang={clipping.language}>
        <FoundText text={quote.exact} words={words} />
      </blockquote>
      <p class="from">
        <b>{source.outlet.name}</b> · <FoundText text={source.title} words={words} />
        <small>
          {" · "}
          {source.published ? say("published", { day: day(source.published.day) }) : say("undated")} ·{" "}
          {say("read", { day: day(clipping.readAt.slice(0, 10)) })}
        </small>
      </p>
      {note.trim() !== "" && (
        <p class="note-line">
          <FoundText text={note} words={words} />
        </p>
      )}
      {(clipping.kind === "card" || context.cards.length > 0 || tags.length > 0) && (
        <p class="labels">
          {clipping.kind === "card" && <span class="record">{say("card")}</span>}
          {context.cards.slice(0, 6).map((card) => (
            <span class="record" key={card.record}>
              {read(card.name)}
            </span>
          ))}
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
