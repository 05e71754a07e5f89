import type { Source } from "../core/record.ts";
import { Fold } from "./fold.tsx";
import { useSpeech } from "./speech.ts";

/** The same source cited by several statements is listed once. */
export function collectSources(lists: readonly (readonly Source[])[]): Source[] {
  const seen = new Map<string, Source>();
  for (const source of lists.flat()) {
    seen.set(source.url ?? `${source.publisher}\n${source.title}\n${source.identifier ?? ""}`, source);
  }
  return [...seen.values()];
}

/** A list of sources: publisher, title, date, language; a link where there is an address. */
export function SourceList({
  sources,
  label,
  start = 1,
}: {
  sources: readonly Source[];
  label: string;
  start?: number;
}) {
  const { say, day } = useSpeech();
  return (
    <ol class="sources" aria-label={label} start={start}>
      {sources.map((source, index) => (
        <li key={source.url ?? source.title}>
          <span class="number">{start + index}</span>
          <span>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.lang}>
                {source.title}
              </a>
            ) : (
              <span lang={source.lang}>{source.title}</span>
            )}
            <span class="meta">
              {source.publisher}
              {source.identifier ? ` · ${source.identifier}` : ""} ·{" "}
              {source.date ? day(source.date) : say("undatedSource")}
              {source.lang ? ` · ${source.lang.toUpperCase()}` : ""}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The number of sources, and the list under it when pressed. */
export function FoldedSources({ sources, label }: { sources: readonly Source[]; label: string }) {
  const { say } = useSpeech();
  return (
    <Fold label={say("sources", { n: sources.length })}>
      <SourceList sources={sources} label={label} />
    </Fold>
  );
}
