/** The middle of the library: the search, what it found in the arrangement asked for, and what is selected of it. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Vocabulary } from "../core/library/complete.ts";
import { type Sorting, sortings } from "../core/library/order-entries.ts";
import { done } from "../core/result.ts";
import type { Settings } from "../core/settings.ts";
import { readClippings } from "../platform/store/list.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { explainQuery } from "./explain-query.ts";
import { KeepSearch } from "./keep-search.tsx";
import { List } from "./list.tsx";
import { Nothing } from "./nothing.tsx";
import type { LibraryNotice } from "./notice-bar.tsx";
import { SearchBox } from "./search-box.tsx";
import { idsOf, nothingSelected } from "./selection.ts";
import { useSpeech } from "./speech.ts";
import type { ExportScope } from "./transfer/export-dialog.tsx";
import { Transfer } from "./transfer/transfer.tsx";
import type { Changes } from "./use-changes.ts";
import type { LibraryAtHand } from "./use-library.ts";
import { useSearch } from "./use-search.ts";
import type { View } from "./view.ts";
import { Arranged } from "./views/arranged.tsx";
import type { Arrangement } from "./views/arrangement.ts";
import { ArrangementChoice } from "./views/arrangement-choice.tsx";
import { DossierHead } from "./views/dossier-head.tsx";
import { TagShelf } from "./views/tag-shelf.tsx";
import { useArrangement } from "./views/use-arrangement.ts";

const sortingWords = { saved: "sortSaved", published: "sortPublished", outlet: "sortOutlet" } as const;

interface Props {
  library: LibraryAtHand;
  vocabulary: Vocabulary;
  colourNames: Settings["colourNames"];
  view: View;
  setView: (view: View) => void;
  text: string;
  setText: (text: string) => void;
  chosen: string | undefined;
  choose: (id: string) => void;
  changes: Changes;
  tell: (notice: LibraryNotice) => void;
  /** How what is found is laid out until the reader chooses. */
  arrangedFirst: Arrangement;
  /** What stands under the search in a narrow window. */
  folded?: ComponentChildren;
}

export function Shelf({ library, view, setView, text, setText, chosen, choose, changes, tell, ...props }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const { newest, catalogue, dossiers, version } = library;
  const [sorting, setSorting] = useState<Sorting>("saved");
  const { arrangement, arrange } = useArrangement(view, props.arrangedFirst);
  const [selection, select] = useState(nothingSelected);
  useEffect(() => select(nothingSelected), [view]);
  const { listing, found, problem, query, lit } = useSearch(library, view, text, sorting);
  const isSearch = text.trim() !== "";
  const dossier = view.name === "dossier" ? dossiers.find(({ name }) => name === view.dossier) : undefined;

  return (
    <>
      <div class="head">
        <SearchBox
          query={text}
          change={setText}
          problem={problem}
          meaning={explainQuery(query, speech, dossiers)}
          vocabulary={props.vocabulary}
          toList={() => document.querySelector<HTMLElement>(".list")?.focus()}
        />
        {props.folded}
        <div class="bar">
          <p role="status">
            {newest && say("count", { n: listing.count })} {found && say("ofArticles", { n: found.articles })}
          </p>
          {isSearch && !problem && <KeepSearch query={text.trim()} tell={tell} />}
          <label>
            <span class="unseen">{say("sort")}</span>
            <select value={sorting} onChange={(event) => setSorting(event.currentTarget.value as Sorting)}>
              {sortings.map((one) => (
                <option key={one} value={one}>
                  {say(sortingWords[one])}
                </option>
              ))}
            </select>
          </label>
          <Transfer scopes={scopes()} tell={tell} reload={library.refresh} />
        </div>
        {view.name !== "tags" && <ArrangementChoice chosen={arrangement} choose={arrange} />}
        {selection.ids.size > 0 && (
          <BulkBar
            ids={selection.ids}
            inTrash={view.name === "trash"}
            dossiers={dossiers}
            dossier={dossier}
            tags={props.vocabulary.tags}
            colourNames={props.colourNames}
            changes={changes}
            tell={tell}
            clear={() => {
              select(nothingSelected);
              // The bar goes, and with it the button that had the focus.
              document.querySelector<HTMLElement>(".list")?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
      {dossier && (
        <DossierHead
          key={dossier.id}
          dossier={dossier}
          dossiers={dossiers}
          changes={changes}
          tell={tell}
          renamed={(name) => setView({ name: "dossier", dossier: name })}
          deleted={() => setView({ name: "all" })}
        />
      )}
      {view.name === "trash" && <p class="aside">{say("trashKept")}</p>}
      {showFound()}
    </>
  );

  function showFound() {
    if (view.name === "tags")
      return <TagShelf version={version} changes={changes} show={(tag) => setView({ name: "tag", tag })} />;
    if (!newest) return null;
    if (listing.count === 0) {
      const kept = catalogue?.kept ?? newest.kept;
      return catalogue && <Nothing view={view} isEmpty={kept === 0} isSearch={isSearch} />;
    }
    if (arrangement !== "list") {
      const narrow = (filter: string) => setText(`${text} ${filter} `.trimStart());
      return found && <Arranged as={arrangement} {...{ ...found, version, chosen, choose, narrow }} />;
    }
    return (
      <List
        listing={listing}
        known={newest.clippings}
        version={version}
        chosen={chosen}
        choose={choose}
        selection={selection}
        select={select}
        lit={lit}
      />
    );
  }

  /** What can be taken out besides everything: what is selected, what was found. */
  function scopes(): ExportScope[] {
    const scope = (name: string, label: string, ids: () => string[], count: number): ExportScope => ({
      name,
      label,
      count,
      async load() {
        const kept = await readClippings(ids());
        return kept.ok ? done(kept.value.map(({ clipping }) => clipping)) : kept;
      },
    });
    const selected = scope("selected", say("exportSelected"), () => [...selection.ids], selection.ids.size);
    const shown = scope(
      "shown",
      dossier && !isSearch ? say("exportDossier", { name: dossier.name }) : say("exportShown"),
      () => idsOf(listing),
      listing.count,
    );
    return [...(selection.ids.size > 0 ? [selected] : []), ...(isSearch || view.name !== "all" ? [shown] : [])];
  }
}
