import { useEffect, useId, useState } from "preact/hooks";
import type { Cited, Rich } from "../core/clipping/citation/cite.ts";
import { type CitationStyle, citationStyles } from "../core/clipping/citation/style-names.ts";
import type { Clipping } from "../core/clipping/clipping.ts";
import type { Language } from "../core/record.ts";
import { useSpeech } from "./speech.ts";

const styleWords = {
  chicago: "styleChicago",
  apa: "styleApa",
  iso690: "styleIso690",
} as const satisfies Record<CitationStyle, string>;
const languageWords = { en: "citeInEnglish", fr: "citeInFrench" } as const satisfies Record<Language, string>;
const parts = [
  ["quotation", "copyQuotation"],
  ["note", "copyNote"],
  ["reference", "copyReference"],
] as const;

interface Choice {
  style: CitationStyle;
  language: Language;
}

/** A clipping as a footnote or a reference: chosen once, copied in one stroke. */
export function CiteMenu({ clipping }: { clipping: Clipping }) {
  const { say, records } = useSpeech();
  const id = useId();
  const [choice, setChoice] = useState<Choice>(() => remembered(records));
  const [cited, setCited] = useState<Cited>();
  const [said, setSaid] = useState("");
  useEffect(() => {
    let current = true;
    // The processor of styles is large, and read from the disk when it is first wanted.
    void import("../core/clipping/citation/cite.ts").then(({ cite }) => {
      if (current) setCited(cite(clipping, choice.style, choice.language));
    });
    return () => {
      current = false;
    };
  }, [clipping, choice]);

  function choose(changed: Partial<Choice>) {
    const next = { ...choice, ...changed };
    setChoice(next);
    setSaid("");
    remember(next);
  }

  async function copy(rich: Rich) {
    setSaid("");
    const copied = await copyRich(rich);
    setSaid(say(copied ? "copied" : "notCopied"));
  }

  return (
    <section class="cite" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say("cite")}</h3>
      <p class="choices">
        <label>
          <span class="unseen">{say("citeStyle")}</span>
          <select
            class="cite-style"
            value={choice.style}
            onChange={(event) => choose({ style: event.currentTarget.value as CitationStyle })}
          >
            {citationStyles.map((style) => (
              <option key={style} value={style}>
                {say(styleWords[style])}
              </option>
            ))}
          </select>
        </label>{" "}
        <label>
          <span class="unseen">{say("citeLanguage")}</span>
          <select
            class="cite-language"
            value={choice.language}
            onChange={(event) => choose({ language: event.currentTarget.value as Language })}
          >
            {(["en", "fr"] as const).map((one) => (
              <option key={one} value={one}>
                {say(languageWords[one])}
              </option>
            ))}
          </select>
        </label>
      </p>
      {cited && (
        <>
          <p class="cited" lang={choice.language}>
            {cited.note.text}
          </p>
          <p class="copies">
            {parts.map(([part, word]) => {
              const rich = cited[part];
              return (
                rich && (
                  <button type="button" class="link" key={part} onClick={() => void copy(rich)}>
                    {say(word)}
                  </button>
                )
              );
            })}
          </p>
        </>
      )}
      <p role="status" class="aside">
        {said}
      </p>
      <p class="aside">{say("citeBy")}</p>
    </section>
  );
}

/** Copies with italics for what takes them, and plain for what does not. @returns whether the browser let us */
async function copyRich({ text, html }: Rich): Promise<boolean> {
  const item = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** A convenience of this browser's page; losing it costs two clicks. */
const place = "citation";

function remember(choice: Choice): void {
  try {
    localStorage.setItem(place, JSON.stringify(choice));
  } catch {
    // Storage that is full or switched off forgets, which is all.
  }
}

function remembered(language: Language): Choice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? "{}");
    const { style, language: wanted } = stored as Record<string, unknown>;
    return {
      style: citationStyles.find((one) => one === style) ?? "chicago",
      language: wanted === "en" || wanted === "fr" ? wanted : language,
    };
  } catch {
    return { style: "chicago", language };
  }
}
