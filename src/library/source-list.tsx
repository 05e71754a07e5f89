import type { Source } from "../core/record.ts";
import { useSpeech } from "./speech.ts";

/** On whose word a statement rests. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { day } = useSpeech();
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title}`}>
          {source.url && /^https?:\/\//.test(source.url) ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.lang}>
              {source.title}
            </a>
          ) : (
            <span lang={source.lang}>{source.title}</span>
          )}{" "}
          <small>
            {source.publisher}
            {source.date ? ` · ${day(source.date)}` : ""}
          </small>
        </li>
      ))}
    </ul>
  );
}
