import type { Difference } from "../core/clipping/difference.ts";
import { useSpeech } from "./speech.ts";

/** Two versions of a text in one, told apart by more than colour, and in words to who listens. */
export function Differences({ parts }: { parts: readonly Difference[] }) {
  const { say, language } = useSpeech();
  const aside = (words: string) => (
    <span class="unseen" lang={language}>
      {" "}
      {words}{" "}
    </span>
  );
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        if (kind === "same") return text;
        const Change = kind === "added" ? "ins" : "del";
        return (
          <Change key={index}>
            {aside(say(kind === "added" ? "addedWords" : "removedWords"))}
            {text}
            {aside(say("endOfWords"))}
          </Change>
        );
      })}
    </>
  );
}
