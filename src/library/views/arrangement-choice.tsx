import { useSpeech } from "../speech.ts";
import { type Arrangement, arrangements, arrangementWords } from "./arrangement.ts";

/** How what was found is laid out. */
export function ArrangementChoice({ chosen, choose }: { chosen: Arrangement; choose: (one: Arrangement) => void }) {
  const { say } = useSpeech();
  return (
    <fieldset class="segment arrangement">
      <legend class="unseen">{say("arrange")}</legend>
      {arrangements.map((one) => (
        <button type="button" key={one} aria-pressed={one === chosen} onClick={() => choose(one)}>
          {say(arrangementWords[one])}
        </button>
      ))}
    </fieldset>
  );
}
