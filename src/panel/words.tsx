import type { ShownUsage, ShownWord } from "../core/dossier/dossier.ts";
import { collectSources, FoldedSources } from "./sources.tsx";
import { useSpeech } from "./speech.ts";

/** A loaded word: each party's term, who uses it, and why. */
export function Usage({ usage, name }: { usage: readonly ShownUsage[]; name: string }) {
  const { say, read, day } = useSpeech();
  const sources = collectSources(usage.map((use) => use.sources));
  return (
    <div class="claim">
      <dl>
        {usage.map((use) => (
          <div key={use.term.en + use.by.en}>
            <dt>
              {say("quoted", { text: read(use.term) })}
              <small class="by">{read(use.by)}</small>
            </dt>
            <dd>
              {read(use)} <small>{day(use.from)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <FoldedSources sources={sources} label={say("sourcesOf", { name })} />
    </div>
  );
}

/** The loaded words of this article, and who uses which. */
export function Words({ words }: { words: readonly ShownWord[] }) {
  const { say, read } = useSpeech();
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="words-title">
      <h2 id="words-title">{say("words")}</h2>
      {words.map(({ record, name, usage }) => (
        <div key={record}>
          <p class="question">{read(name)}</p>
          <Usage usage={usage} name={read(name)} />
        </div>
      ))}
    </section>
  );
}
