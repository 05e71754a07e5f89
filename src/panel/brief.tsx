import type { BriefSentence, Dossier } from "../core/dossier/dossier.ts";
import type { Source } from "../core/record.ts";
import { collectSources, FoldedSources } from "./sources.tsx";
import { useSpeech } from "./speech.ts";

/** What this is about, in two or three reviewed sentences, and why the panel is here at all. */
export function Brief({ dossier }: { dossier: Dossier }) {
  const { say, read, records } = useSpeech();
  const sources = collectSources(dossier.brief.map((sentence) => sentence.sources));
  const numbers = (of: Dossier["brief"][number]) =>
    of.sources.map((source) => sources.findIndex((other) => collectSources([[other], [source]]).length === 1) + 1);
  const { verdict } = dossier;
  return (
    <section aria-labelledby="brief-title">
      <h2 id="brief-title">{say("brief")}</h2>
      {verdict.standing === "none" && <p class="aside">{say("whyNot")}</p>}
      {verdict.standing === "background" && <p class="aside">{say("background")}</p>}
      {dossier.brief.length > 0 && (
        <>
          <p class="brief" lang={records}>
            {dossier.brief.map((sentence) => (
              <span key={sentence.record + sentence.en}>
                <SentenceDay sentence={sentence} />
                {read(sentence)}
                <sup>
                  {numbers(sentence).map((number) => (
                    <SourceNumber key={number} number={number} source={sources[number - 1]} />
                  ))}
                </sup>{" "}
              </span>
            ))}
          </p>
          <FoldedSources sources={sources} label={say("brief")} />
        </>
      )}
      {verdict.standing !== "none" && verdict.because.length > 0 && (
        <p class="why">
          {say("why")}{" "}
          {verdict.because
            .slice(0, 4)
            .map((reason) => read(reason.text))
            .join(" · ")}
        </p>
      )}
    </section>
  );
}

/** When that was, where the sentence does not say it in so many words. */
function SentenceDay({ sentence }: { sentence: BriefSentence }) {
  const { day, read } = useSpeech();
  // A written date has plain spaces, ours does not break over two lines.
  if (read(sentence).replaceAll("\u00A0", " ").includes(day(sentence.date, "long").replaceAll("\u00A0", " ")))
    return null;
  return (
    <>
      <time dateTime={sentence.date}>{day(sentence.date)}</time>{" "}
    </>
  );
}

/** The number of a source in the list below, and the way to it where it has an address. */
function SourceNumber({ number, source }: { number: number; source: Source | undefined }) {
  const { day } = useSpeech();
  if (!source) return null;
  const { url, publisher, title, date } = source;
  const name = [publisher, title, date && day(date)].filter(Boolean).join(" · ");
  return url ? (
    <a href={url} title={name} aria-label={`${number}: ${name}`} target="_blank" rel="noopener noreferrer">
      {number}
    </a>
  ) : (
    <span title={name}>{number}</span>
  );
}
