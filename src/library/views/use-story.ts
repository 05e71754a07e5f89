import { useEffect, useState } from "preact/hooks";
import type { Day } from "../../core/dates.ts";
import type { Story } from "../../core/dossier/tell-story.ts";
import type { Failure } from "../../core/result.ts";
import { ask } from "../../platform/ask.ts";

/** The events that were public by a day; the last story stays until the next one is there. */
export function useStory(asOf: Day | undefined): { story: Story | undefined; failure: Failure | undefined } {
  const [story, setStory] = useState<Story>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let current = true;
    void ask("story.read", asOf === undefined ? {} : { asOf }).then((answer) => {
      if (!current) return;
      if (answer.ok) setStory(answer.value);
      setFailure(answer.ok ? undefined : answer.failure);
    });
    return () => {
      current = false;
    };
  }, [asOf]);
  return { story, failure };
}
