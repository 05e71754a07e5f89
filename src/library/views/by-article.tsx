import { useMemo } from "preact/hooks";
import { groupByArticle } from "../../core/library/group-articles.ts";
import { useSpeech } from "../speech.ts";
import { ClipLines } from "./clip-lines.tsx";
import { useClippings } from "./use-clippings.ts";
import { useMore } from "./use-more.ts";
import type { ViewProps } from "./view-props.ts";

/** Articles added at each step down, and clippings of each that are shown at once. */
const step = 20;
const mostOfOne = 4;

/** What was found, article by article. */
export function ByArticle(props: ViewProps) {
  const { catalogue, entries } = props;
  const { say } = useSpeech();
  const groups = useMemo(() => groupByArticle(entries, catalogue.articleOf), [catalogue, entries]);
  const { shown, end } = useMore(step, `${groups.length}`);
  return (
    <section class="by-article" aria-label={say("byArticle")}>
      {groups.slice(0, shown).map((group) => (
        <Article key={catalogue.articleOf(group[0] ?? 0)} {...props} group={group} />
      ))}
      {shown < groups.length && <div class="end" ref={end} />}
    </section>
  );
}

function Article({ group, ...props }: ViewProps & { group: readonly number[] }) {
  const { say, day } = useSpeech();
  const { catalogue, version } = props;
  const [first] = useClippings([catalogue.idOf(group[0] ?? 0)], version);
  if (!first) return <div class="article waits" />;
  const { source, language } = first;
  return (
    <section class="article">
      <h2 lang={language}>{source.title || source.canonical}</h2>
      <p class="from">
        <b>{source.outlet.name}</b>
        {source.byline ? ` · ${say("byline", { byline: source.byline })}` : ""}
        <small>
          {" · "}
          {source.published ? say("published", { day: day(source.published.day) }) : say("undated")} ·{" "}
          {say("count", { n: group.length })}
        </small>
      </p>
      <ClipLines {...props} entries={group} most={mostOfOne} withTitle={false} />
    </section>
  );
}
