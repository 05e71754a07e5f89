import { useId } from "preact/hooks";
import { type Policy, type Preview, policies, type Verdict } from "../../core/clipping/formats/preview.ts";
import { type Together, togethers } from "../../core/clipping/same-name.ts";
import { useSpeech } from "../speech.ts";
import { policyWords, refusedWords, togetherWords, verdictWords } from "./format-words.ts";

/** Entries named one by one; of the others the number is said. */
const listed = 50;
/** Characters of a passage that tell it from others. */
const telling = 120;

interface Props {
  preview: Preview;
  policy: Policy;
  choose: (policy: Policy) => void;
  together: Together;
  join: (together: Together) => void;
}

/** What an import would do, by kind, each kind to be opened and read. */
export function PreviewList({ preview, policy, choose, together, join }: Props) {
  const { say } = useSpeech();
  const name = useId();
  const { verdicts, content, collections, searches, refused, twins } = preview;
  const byId = new Map(content.clippings.map((clipping) => [clipping.id, clipping]));
  const differ = verdicts["newer-here"].length + verdicts["newer-file"].length + collections.differ + searches.differ;
  const work = differ + verdicts.new.length + verdicts.back.length + collections.new + searches.new;
  return (
    <div class="preview">
      {work === 0 && <p>{say("importNothingNew")}</p>}
      {(Object.keys(verdictWords) as Verdict[]).map((verdict) => {
        const ids = verdicts[verdict];
        if (ids.length === 0) return null;
        return (
          <details key={verdict} class={`verdict ${verdict}`}>
            <summary>{say(verdictWords[verdict], { n: ids.length })}</summary>
            <ul>
              {ids.slice(0, listed).map((id) => (
                <li key={id}>
                  {shorten(byId.get(id)?.quote.exact ?? "")} <small>{byId.get(id)?.source.title}</small>
                </li>
              ))}
              {ids.length > listed && <li>{say("listMore", { n: ids.length - listed })}</li>}
            </ul>
          </details>
        );
      })}
      {collections.new + collections.differ > 0 && (
        <p>{say("importDossiers", { n: collections.new + collections.differ })}</p>
      )}
      {searches.new + searches.differ > 0 && <p>{say("importSearches", { n: searches.new + searches.differ })}</p>}
      {refused.length > 0 && (
        <details class="verdict refused" open>
          <summary>{say("verdictRefused", { n: refused.length })}</summary>
          <ul>
            {refused.slice(0, listed).map(({ where, why, detail }) => (
              <li key={where}>
                <code>{where.startsWith("row ") ? say("unreadRow", { row: where.slice(4) }) : where}</code>{" "}
                {say(refusedWords[why])} {detail && <small lang="en">{detail}</small>}
              </li>
            ))}
            {refused.length > listed && <li>{say("listMore", { n: refused.length - listed })}</li>}
          </ul>
        </details>
      )}
      {twins.length > 0 && (
        <fieldset class="twins">
          <legend>{say("twinsQuestion", { n: twins.length })}</legend>
          <ul>
            {twins.slice(0, listed).map(({ incoming, apart }) => (
              <li key={incoming.id}>
                {incoming.name} {together === "apart" && <small>{say("twinsNamed", { name: apart })}</small>}
              </li>
            ))}
          </ul>
          {togethers.map((one) => (
            <label key={one}>
              <input type="radio" name={`${name}-twins`} checked={together === one} onChange={() => join(one)} />{" "}
              {say(togetherWords[one])}
            </label>
          ))}
        </fieldset>
      )}
      {differ > 0 && (
        <fieldset>
          <legend>{say("conflictQuestion")}</legend>
          {policies.map((one) => (
            <label key={one}>
              <input type="radio" name={name} value={one} checked={policy === one} onChange={() => choose(one)} />{" "}
              {say(policyWords[one])}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > telling ? `${[...line].slice(0, telling).join("")}…` : line;
}
