import type { Source } from "../core/record.ts";
import { Fold } from "./fold.tsx";
import { SourceList } from "./sources.tsx";
import { useSpeech } from "./speech.ts";

/** Every source of what the panel shows for this article, once, by publisher. */
export function AllSources({ sources }: { sources: readonly Source[] }) {
  const { say } = useSpeech();
  if (sources.length === 0) return null;
  return (
    <section class="all-sources" aria-labelledby="sources-title">
      <h2 id="sources-title">
        {say("allSources")} <small>{say("sources", { n: sources.length })}</small>
      </h2>
      <Fold label={say("showSince")} openLabel={say("hideSince")}>
        <SourceList sources={sources} label={say("allSources")} />
      </Fold>
    </section>
  );
}
