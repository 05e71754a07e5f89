import type { Clipping, LastFound } from "../core/clipping/clipping.ts";
import { compareWords } from "../core/clipping/difference.ts";
import { DifferenceText } from "./difference.tsx";
import { useSpeech } from "./speech.ts";

/** What became of a passage in its article, as of the last time the article was open. */
export function FoundSince({ clipping, found }: { clipping: Clipping; found: LastFound }) {
  const { say, day } = useSpeech();
  const on = day(found.checkedAt.slice(0, 10));
  if (found.state === "as-saved") return <p class="aside found-since">{say("foundAsSaved", { day: on })}</p>;
  return (
    <section class="found-since">
      <h3>{say("inThePage", { day: on })}</h3>
      {found.state === "not-found" || found.text === undefined ? (
        <p class="warning">{say(found.state === "not-found" ? "foundNoMore" : "foundReset")}</p>
      ) : (
        <DifferenceText parts={compareWords(clipping.quote.exact, found.text)} lang={clipping.language} />
      )}
    </section>
  );
}
