import type { Difference } from "../core/clipping/difference.ts";
import { useSpeech } from "./speech.ts";

/** Two wordings in one: what was taken out is struck, what came in is underlined; who listens is told in words. */
export function DifferenceText({ parts, lang }: { parts: readonly Difference[]; lang?: string | undefined }) {
  const { say, language } = useSpeech();
  const aside = (words: string) => <span class="unseen" lang={language}>{` ${words} `}</span>;
  return (
    <p class="difference" lang={lang}>
      {parts.map(({ text, kind }, at) => {
        if (kind === "same") return text;
        const Change = kind === "removed" ? "del" : "ins";
        return (
          <Change key={at}>
            {aside(say(kind === "removed" ? "takenOut" : "putIn"))}
            {text}
            {aside(say("endOfChange"))}
          </Change>
        );
      })}
    </p>
  );
}
