import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import { useSpeech } from "./speech.ts";

/** "/" goes to the box from anywhere, Escape empties it. */
export function SearchBox({ query, change }: { query: string; change: (query: string) => void }) {
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      "keydown",
      (event) => {
        const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
        if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        input.current?.focus();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={say("search")}
        placeholder={say("search")}
        value={query}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") change("");
        }}
      />
      <kbd title={say("slashKey")}>/</kbd>
    </search>
  );
}
