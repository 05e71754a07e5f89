import { useEffect, useState } from "preact/hooks";
import type { DatabaseEdition } from "../core/requests.ts";
import { ask } from "../platform/ask.ts";
import { extensionVersion } from "../platform/version.ts";
import { Section } from "./controls.tsx";
import { useSpeech } from "./speech.ts";

/** Which edition of the database is shown, and how far it reaches. */
export function Database() {
  const { say, day } = useSpeech();
  const [edition, setEdition] = useState<DatabaseEdition>();
  useEffect(() => {
    void ask("database.edition", {}).then((answer) => answer.ok && setEdition(answer.value));
  }, []);
  return (
    <Section id="database" title={say("database")}>
      {edition && (
        <>
          <p>{say("edition", { version: edition.version, n: edition.records })}</p>
          <p>{say("horizon", { full: day(edition.full), partly: day(edition.partly) })}</p>
          <p class="hint">{say("extensionVersion", { version: extensionVersion() })}</p>
        </>
      )}
    </Section>
  );
}
