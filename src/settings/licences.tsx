import { Section } from "./controls.tsx";
import { useSpeech } from "./speech.ts";

/** Written by the build, from the packages that it holds (`tools/build/licences.ts`). */
const file = "/licences.txt";

/** Whose work this is built with, and where their licences are. */
export function Licences() {
  const { say } = useSpeech();
  return (
    <Section id="licences" title={say("licences")}>
      <p>{say("licencesSay")}</p>
      <p>{say("citeprocSays")}</p>
      <p>
        <a href={file} target="_blank" rel="noopener noreferrer">
          {say("licencesOpen")}
        </a>
      </p>
    </Section>
  );
}
