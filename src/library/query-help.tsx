import { printValue } from "../core/library/query.ts";
import {
  colourNames,
  type FieldName,
  fieldNames,
  holdingNames,
  stateNames,
  written,
} from "../core/library/query-names.ts";
import { Icon } from "../ui/icon.tsx";
import { type Speech, useSpeech } from "./speech.ts";

const meanings = [
  "helpWords",
  "helpPhrase",
  "helpAny",
  "helpTag",
  "helpAbout",
  "helpBefore",
  "helpHas",
  "helpState",
] as const;

/** One example for each meaning, in the reader's language. */
function writeExamples({ sayQuery, records }: Speech): Record<(typeof meanings)[number], string> {
  const name = (field: FieldName) => `${written(fieldNames, field, records)}:`;
  const tag = name("tag") + printValue(sayQuery("exampleTag"));
  const yellow = name("colour") + written(colourNames, "yellow", records);
  return {
    helpWords: sayQuery("exampleWords"),
    helpPhrase: printValue(sayQuery("examplePhrase")),
    helpAny: `(${tag} ${sayQuery("exampleOr")} ${yellow}) ${sayQuery("exampleNot")} moura`,
    helpTag: tag,
    helpAbout: `${name("about")}f-barkhane`,
    helpBefore: `${name("before")}2022-08-15`,
    helpHas: name("has") + written(holdingNames, "note", records),
    helpState: name("state") + written(stateNames, "changed", records),
  };
}

/** The query language by its examples; each can be tried. */
export function QueryHelp({ tryOut }: { tryOut: (query: string) => void }) {
  const speech = useSpeech();
  const { sayQuery, say } = speech;
  const examples = writeExamples(speech);
  return (
    <>
      <button type="button" class="icon-button" popovertarget="query-help" aria-label={sayQuery("help")}>
        ?
      </button>
      <div id="query-help" popover="auto" class="help" role="dialog" aria-label={sayQuery("help")}>
        <div class="help-head">
          <h2>{sayQuery("help")}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={say("close")}
            popovertarget="query-help"
            popovertargetaction="hide"
          >
            <Icon name="close" size={14} />
          </button>
        </div>
        <dl>
          {meanings.map((meaning) => (
            <div key={meaning}>
              <dt>
                <button
                  type="button"
                  aria-label={sayQuery("tryExample", { example: examples[meaning] })}
                  onClick={(event) => {
                    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                    tryOut(examples[meaning]);
                  }}
                >
                  <code>{examples[meaning]}</code>
                </button>
              </dt>
              <dd>{sayQuery(meaning)}</dd>
            </div>
          ))}
        </dl>
        <p class="aside">{sayQuery("helpQuotes")}</p>
      </div>
    </>
  );
}
