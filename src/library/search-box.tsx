import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Completion, complete, type Vocabulary } from "../core/library/complete.ts";
import type { QueryProblem } from "../core/library/parse-query.ts";
import { fieldNames, written } from "../core/library/query-names.ts";
import { limits } from "../core/limits.ts";
import { Icon } from "../ui/icon.tsx";
import { explainProblem } from "./explain-query.ts";
import { QueryHelp } from "./query-help.tsx";
import { useSpeech } from "./speech.ts";

interface Props {
  query: string;
  change: (query: string) => void;
  problem: QueryProblem | undefined;
  /** What the query asks for, in words. */
  meaning: string;
  vocabulary: Vocabulary;
  /** From the box down to what was found. */
  toList: () => void;
}

/** "/" goes to the box from anywhere; Escape closes what is suggested, then empties the box. */
export function SearchBox({ query, change, problem, meaning, vocabulary, toList }: Props) {
  const speech = useSpeech();
  const { say, sayQuery, records } = speech;
  const input = useRef<HTMLInputElement>(null);
  const landing = useRef<number | undefined>(undefined);
  const [caret, setCaret] = useState<number>();
  const [lit, setLit] = useState({ query: "", caret: -1, index: -1 });
  const listId = useId();
  const saidId = useId();
  useSlash(() => input.current?.focus());

  const offered = useMemo(
    () => (caret === undefined ? [] : complete(query, caret, vocabulary, records)),
    [query, caret, vocabulary, records],
  );
  // What is lit belongs to these very suggestions: reset by an effect, an arrow pressed right after a letter was lost.
  const active = lit.query === query && lit.caret === caret ? lit.index : -1;
  const setActive = (index: number) => setLit({ query, caret: caret ?? -1, index });
  // A completion leaves the caret behind it before the next key is heard.
  useLayoutEffect(() => {
    const at = landing.current;
    if (at === undefined) return;
    landing.current = undefined;
    input.current?.focus();
    input.current?.setSelectionRange(at, at);
  });
  // What the library holds is cut into words before the first key is typed.
  useEffect(() => {
    const waiting = requestIdleCallback(() => complete("..", 2, vocabulary, records));
    return () => cancelIdleCallback(waiting);
  }, [vocabulary, records]);

  function take({ start, end, insert }: Completion) {
    const rest = query.slice(end);
    const next = `${query.slice(0, start)}${insert}${insert.endsWith(" ") ? rest.trimStart() : rest}`.slice(
      0,
      limits.query,
    );
    change(next);
    const at = start + insert.length;
    setCaret(insert.endsWith(":") ? at : undefined);
    landing.current = at;
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = offered[active];
    if (event.key === "ArrowDown" && offered.length > 0) setActive((active + 1) % offered.length);
    else if (event.key === "ArrowUp" && offered.length > 0) setActive((active <= 0 ? offered.length : active) - 1);
    else if (event.key === "ArrowDown") toList();
    else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(chosen);
    else if (event.key === "Enter") setCaret(undefined);
    else if (event.key === "Escape" && offered.length > 0) setCaret(undefined);
    else if (event.key === "Escape") change("");
    else return;
    event.preventDefault();
  }

  return (
    <search>
      <div class="search">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={limits.query}
          aria-label={say("search")}
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={saidId}
          placeholder={say("search")}
          value={query}
          onInput={(event) => {
            change(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart ?? undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(undefined)}
        />
        {query !== "" && (
          <button type="button" class="icon-button" aria-label={say("clearSearch")} onClick={() => change("")}>
            <Icon name="close" size={14} />
          </button>
        )}
        <kbd title={say("slashKey")}>/</kbd>
        <QueryHelp tryOut={change} />
        <div
          id={listId}
          role="listbox"
          aria-label={sayQuery("suggestions")}
          class="offered"
          hidden={offered.length === 0}
        >
          {offered.map((one, index) => (
            <div
              tabIndex={-1}
              key={one.insert}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the blur that would close the list.
              onPointerDown={(event) => {
                event.preventDefault();
                take(one);
              }}
            >
              <code>{written(fieldNames, one.field, records)}:</code> {one.label ?? <small>{sayQuery("filter")}</small>}
            </div>
          ))}
        </div>
      </div>
      <p class="unseen" role="status">
        {offered.length > 0 ? sayQuery("suggestionCount", { n: offered.length }) : ""}
      </p>
      <p id={saidId} role="status" class={problem ? "said problem" : "said"}>
        {problem ? explainProblem(problem, speech) : meaning}
      </p>
    </search>
  );
}

function useSlash(focus: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      "keydown",
      (event) => {
        const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
        if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        focus();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}
