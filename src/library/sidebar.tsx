import { useMemo } from "preact/hooks";
import type { Collection, SavedSearch } from "../core/clipping/clipping.ts";
import type { Catalogue } from "../core/library/catalogue.ts";
import type { Tongue } from "../core/record.ts";
import { ask } from "../platform/ask.ts";
import { Icon, Logo } from "../ui/icon.tsx";
import { tongues } from "../ui/words/languages.ts";
import { NewDossier } from "./new-dossier.tsx";
import { useSpeech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";
import { queryOf, type View } from "./view.ts";

/** The most outlets and tags listed; the rest is found by search. */
const listed = 12;

interface Props {
  /** Of the library and its trash; known before the catalogue is. */
  counts: { kept: number; removed: number };
  catalogue: Catalogue | undefined;
  dossiers: readonly Collection[];
  searches: readonly SavedSearch[];
  view: View;
  choose: (view: View) => void;
  search: (search: SavedSearch) => void;
  /** The id of the search that is shown. */
  searched: string | undefined;
  drop: (search: SavedSearch) => void;
  speak: (language: Tongue) => void;
  changes: Changes;
}

export function Sidebar(props: Props) {
  const { catalogue, dossiers, searches, view, choose } = props;
  const { say, sayQuery, language } = useSpeech();
  const counts = useMemo(() => countAll(catalogue, dossiers), [catalogue, dossiers]);
  const number = useMemo(() => new Intl.NumberFormat(language), [language]);
  const entry = (to: View, label: string, n: number | undefined) => {
    const current = JSON.stringify(to) === JSON.stringify(view);
    return (
      <li key={label}>
        <button type="button" aria-current={current ? "page" : undefined} onClick={() => choose(to)}>
          <span>{label}</span> {n !== undefined && <small>{number.format(n)}</small>}
        </button>
      </li>
    );
  };
  return (
    <nav aria-label={say("views")}>
      <h1 class="brand">
        <Logo /> {say("name")}
      </h1>
      <ul>
        {entry({ name: "all" }, say("viewAll"), props.counts.kept)}
        {entry({ name: "notes" }, say("viewNotes"), counts.notes)}
        {!!counts.changed && entry({ name: "changed" }, say("viewChanged"), counts.changed)}
        {!!counts.lost && entry({ name: "lost" }, say("viewLost"), counts.lost)}
        {entry({ name: "trash" }, say("viewTrash"), props.counts.removed)}
      </ul>
      <h2>{say("dossiers")}</h2>
      <ul>
        {dossiers.map(({ id, name }) => entry({ name: "dossier", dossier: name }, name, counts.dossiers.get(id) ?? 0))}
      </ul>
      <NewDossier
        dossiers={dossiers}
        changes={props.changes}
        show={(name) => choose({ name: "dossier", dossier: name })}
      />
      {searches.length > 0 && (
        <>
          <h2>{sayQuery("searches")}</h2>
          <ul>
            {searches.map((search) => (
              <li key={search.id} class="kept-search">
                <button
                  type="button"
                  title={search.query}
                  aria-current={search.id === props.searched ? "page" : undefined}
                  onClick={() => props.search(search)}
                >
                  <span>{search.name}</span>
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={sayQuery("drop", { name: search.name })}
                  onClick={() => props.drop(search)}
                >
                  <Icon name="close" size={12} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {counts.tags.length > 0 && (
        <>
          <h2>{say("tags")}</h2>
          <ul>
            {counts.tags.map(([tag, n]) => entry({ name: "tag", tag }, tag, n))}
            {entry({ name: "tags" }, say("tagShelf"), undefined)}
          </ul>
        </>
      )}
      {counts.outlets.length > 0 && (
        <>
          <h2>{say("outlets")}</h2>
          <ul>{counts.outlets.map(([domain, name, n]) => entry({ name: "outlet", domain }, name, n))}</ul>
        </>
      )}
      <button type="button" class="to-settings link" onClick={() => void ask("settings.open", {})}>
        <Icon name="settings" size={14} /> {say("settings")}
      </button>
      <fieldset class="segment">
        <legend class="unseen">{say("language")}</legend>
        {tongues.map(({ tag, name }) => (
          <button
            type="button"
            key={tag}
            lang={tag}
            aria-label={`${tag.toUpperCase()} – ${name}`}
            aria-pressed={tag === language}
            onClick={() => props.speak(tag)}
          >
            {tag.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </nav>
  );
}

interface Counts {
  notes?: number;
  changed?: number;
  lost?: number;
  tags: [string, number][];
  outlets: [string, string, number][];
  dossiers: ReadonlyMap<string, number>;
}

function countAll(catalogue: Catalogue | undefined, dossiers: readonly Collection[]): Counts {
  if (!catalogue) return { tags: [], outlets: [], dossiers: new Map() };
  const count = (name: "notes" | "changed" | "lost") => catalogue.countOf(queryOf({ name }), { dossiers });
  return {
    notes: count("notes"),
    changed: count("changed"),
    lost: count("lost"),
    tags: catalogue
      .count("tag")
      .slice(0, listed)
      .map(({ parts, count: n }) => [parts[1] ?? "", n]),
    outlets: catalogue
      .count("outlet")
      .slice(0, listed)
      .map(({ parts: [domain = "", name = ""], count: n }) => [domain, name || domain, n]),
    dossiers: new Map(catalogue.count("dossier").map(({ parts, count: n }) => [parts[0] ?? "", n])),
  };
}
