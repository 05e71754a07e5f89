import { useMemo } from "preact/hooks";
import type { Collection, SavedSearch } from "../core/clipping/clipping.ts";
import type { Catalogue } from "../core/library/catalogue.ts";
import type { Tongue } from "../core/record.ts";
import { ask } from "../platform/ask.ts";
import { Icon } from "../ui/icon.tsx";
import { tongues } from "../ui/words/languages.ts";
import { Brand } from "./brand.tsx";
import { KeptSearches } from "./kept-searches.tsx";
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
  speak: (language: Tongue) => void;
  changes: Changes;
  /** In a narrow window it is folded away under the search, and the brand stands above both. */
  folded: boolean;
}

export function Sidebar(props: Props) {
  const { catalogue, dossiers, searches, view, choose } = props;
  const { say, language } = useSpeech();
  const counts = useMemo(() => countAll(catalogue, dossiers), [catalogue, dossiers]);
  const number = useMemo(() => new Intl.NumberFormat(language), [language]);
  const entry = (to: View, label: string, n: number | undefined, key = label) => {
    const current = JSON.stringify(to) === JSON.stringify(view);
    return (
      <li key={key}>
        <button type="button" aria-current={current ? "page" : undefined} onClick={() => choose(to)}>
          <span>{label}</span> {n !== undefined && <small>{number.format(n)}</small>}
        </button>
      </li>
    );
  };
  return (
    <nav aria-label={say("views")}>
      {!props.folded && <Brand />}
      <ul>
        {entry({ name: "all" }, say("viewAll"), props.counts.kept)}
        {entry({ name: "notes" }, say("viewNotes"), counts.notes)}
        {!!counts.changed && entry({ name: "changed" }, say("viewChanged"), counts.changed)}
        {!!counts.lost && entry({ name: "lost" }, say("viewLost"), counts.lost)}
        {entry({ name: "trash" }, say("viewTrash"), props.counts.removed)}
      </ul>
      <h2>{say("dossiers")}</h2>
      <ul>
        {dossiers.map(({ id, name }) =>
          entry({ name: "dossier", dossier: name }, name, counts.dossiers.get(id) ?? 0, id),
        )}
      </ul>
      <NewDossier
        dossiers={dossiers}
        changes={props.changes}
        show={(name) => choose({ name: "dossier", dossier: name })}
      />
      <KeptSearches searches={searches} shown={props.searched} search={props.search} changes={props.changes} />
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
