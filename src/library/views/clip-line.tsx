import type { Clipping } from "../../core/clipping/clipping.ts";
import { useSpeech } from "../speech.ts";

/** As much of a quote as tells it from others; the whole is in the details. */
const mostLetters = 240;

interface Props {
  clipping: Clipping;
  isChosen: boolean;
  choose: (id: string) => void;
  /** Under its article's title the title is not said again. */
  withTitle?: boolean;
}

/** A clipping in a few lines, to be opened. */
export function ClipLine({ clipping, isChosen, choose, withTitle = true }: Props) {
  const { say, day } = useSpeech();
  const { id, quote, source, language, colour, note, tags } = clipping;
  return (
    <li class={`clip-line${isChosen ? " chosen" : ""}${colour ? ` colour-${colour}` : ""}`}>
      <button type="button" aria-current={isChosen ? "true" : undefined} onClick={() => choose(id)}>
        <span class="quote" lang={language}>
          {quote.exact.length > mostLetters ? `${quote.exact.slice(0, mostLetters).trimEnd()}…` : quote.exact}
        </span>
      </button>
      <p class="from">
        {withTitle && (
          <>
            <b>{source.outlet.name}</b> · <span lang={language}>{source.title}</span> ·{" "}
          </>
        )}
        <small>
          {[
            ...(withTitle
              ? [source.published ? say("published", { day: day(source.published.day) }) : say("undated")]
              : []),
            ...(colour ? [say(colour)] : []),
            ...(note.trim() === "" ? [] : [say("hasNote")]),
          ].join(" · ")}
        </small>
        {tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </p>
    </li>
  );
}
