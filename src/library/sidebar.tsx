import type { Clipping } from "../core/clipping/clipping.ts";
import type { Language } from "../core/record.ts";
import { Logo } from "../ui/icon.tsx";
import { tally, type View } from "./search.ts";
import { useSpeech } from "./speech.ts";

/** The most outlets and tags listed; the rest is found by search. */
const listed = 12;

interface Props {
  clippings: readonly Clipping[];
  view: View;
  choose: (view: View) => void;
  speak: (language: Language) => void;
}

export function Sidebar({ clippings, view, choose, speak }: Props) {
  const { say, language } = useSpeech();
  const kept = clippings.filter(({ removedAt }) => removedAt === undefined);
  const names = new Map(kept.map(({ source }) => [source.outlet.domain, source.outlet.name]));
  const entry = (to: View, label: string, n: number) => {
    const current = JSON.stringify(to) === JSON.stringify(view);
    return (
      <li key={label}>
        <button type="button" aria-current={current ? "page" : undefined} onClick={() => choose(to)}>
          <span>{label}</span> <small>{new Intl.NumberFormat(language).format(n)}</small>
        </button>
      </li>
    );
  };
  const tags = tally(kept.flatMap((clipping) => clipping.tags)).slice(0, listed);
  const outlets = tally(kept.map(({ source }) => source.outlet.domain)).slice(0, listed);
  return (
    <nav aria-label={say("views")}>
      <h1 class="brand">
        <Logo /> {say("name")}
      </h1>
      <ul>
        {entry({ name: "all" }, say("viewAll"), kept.length)}
        {entry({ name: "notes" }, say("viewNotes"), kept.filter(({ note }) => note.trim() !== "").length)}
        {entry({ name: "trash" }, say("viewTrash"), clippings.length - kept.length)}
      </ul>
      {tags.length > 0 && (
        <>
          <h2>{say("tags")}</h2>
          <ul>{tags.map(([tag, n]) => entry({ name: "tag", tag }, tag, n))}</ul>
        </>
      )}
      {outlets.length > 0 && (
        <>
          <h2>{say("outlets")}</h2>
          <ul>{outlets.map(([domain, n]) => entry({ name: "outlet", domain }, names.get(domain) ?? domain, n))}</ul>
        </>
      )}
      <fieldset class="segment">
        <legend class="unseen">{say("language")}</legend>
        {(["en", "fr"] as const).map((one) => (
          <button type="button" key={one} lang={one} aria-pressed={one === language} onClick={() => speak(one)}>
            {one.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </nav>
  );
}
