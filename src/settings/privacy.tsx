import { Section } from "./controls.tsx";
import { useSpeech } from "./speech.ts";

const sentences = ["privacyStored", "privacySent", "privacyRead", "privacyGone"] as const;

export function Privacy() {
  const { say } = useSpeech();
  return (
    <Section id="privacy" title={say("privacy")}>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{say(sentence)}</li>
        ))}
      </ul>
    </Section>
  );
}
