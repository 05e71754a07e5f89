/** The clippings found, as many as there may be: only the rows in view are drawn. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Lit } from "../core/library/lit.ts";
import type { Kept } from "../platform/store/list.ts";
import { RowCard } from "./row.tsx";
import { extendTo, type Listed, type Selection, selectAll, toggle } from "./selection.ts";
import { useSpeech } from "./speech.ts";
import { useRows } from "./use-rows.ts";
import { useWindow } from "./use-window.ts";

export interface Listing extends Listed {
  /** Another key is another list: another view, search or order. */
  key: string;
  /** The day on which the row's clipping was saved, when the list goes by that. */
  dayAt(row: number): string | undefined;
}

interface Props {
  listing: Listing;
  /** Clippings that are read already. */
  known: readonly Kept[];
  version: number;
  chosen: string | undefined;
  choose: (id: string) => void;
  selection: Selection;
  select: (selection: Selection) => void;
  lit: readonly Lit[];
}

export function List({ listing: wanted, known, version, chosen, choose, selection, select, lit: litNow }: Props) {
  const { say, day } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const { ready: listing, rowOf, want } = useRows(wanted, known, version);
  // What is lit changes together with the list.
  const shownLit = useRef(litNow);
  if (listing.key === wanted.key) shownLit.current = litNow;
  const lit = shownLit.current;
  const { first, end, height, top, reveal, page } = useWindow(list, listing.count, listing.key);
  // The row that is on belongs to this listing; another begins at its first row, from its first drawing on.
  const [on, setOn] = useState({ key: listing.key, row: 0 });
  const active = on.key === listing.key ? on.row : 0;
  const setActive = (row: number) => setOn({ key: listing.key, row });

  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const ids = rows.flatMap((row) => listing.idAt(row) ?? []);
  useEffect(() => want(ids), [ids.join(), version]);

  function go(row: number, extend: boolean) {
    const to = Math.min(Math.max(row, 0), listing.count - 1);
    if (extend)
      select(extendTo(selection.ids.size === 0 ? { ids: selection.ids, anchor: active } : selection, listing, to));
    setActive(to);
    reveal(to);
  }

  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: listing.count - 1,
    };
    const to = moves[event.key];
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey || (command && event.key.toLowerCase() !== "a" && to === undefined)) return;
    if (to !== undefined) go(to, event.shiftKey);
    else if (event.key === " ")
      select(event.shiftKey ? extendTo(selection, listing, active) : toggle(selection, listing, active));
    else if (command && event.key.toLowerCase() === "a") select(selectAll(selection, listing));
    else if (event.key === "Escape" && selection.ids.size > 0) select({ ids: new Set(), anchor: active });
    else if (event.key === "Enter") open(active);
    else return;
    event.preventDefault();
  }

  function open(row: number) {
    const id = listing.idAt(row);
    if (id !== undefined) choose(id);
  }

  function onClick(event: MouseEvent) {
    const clip = event.target instanceof Element ? event.target.closest(".clip") : null;
    const row = Number(clip?.closest<HTMLElement>("[data-row]")?.dataset.row);
    if (Number.isNaN(row)) return;
    setActive(row);
    if (event.shiftKey) select(extendTo(selection, listing, row));
    else if (event.ctrlKey || event.metaKey) select(toggle(selection, listing, row));
    else open(row);
    list.current?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be laid out by the few rows of it that are drawn.
    <div
      ref={list}
      class="list"
      role="grid"
      tabIndex={0}
      aria-label={say("list")}
      aria-description={say("keysHint")}
      aria-multiselectable="true"
      aria-rowcount={listing.count}
      aria-colcount={1}
      aria-activedescendant={active >= first && active < end ? `row-${active}` : undefined}
      style={{ height: `${height}px` }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" style={{ transform: `translateY(${top}px)` }}>
        {rows.map((row) => {
          const id = listing.idAt(row);
          const saved = listing.dayAt(row);
          return (
            // biome-ignore lint/a11y/useSemanticElements: see the grid.
            <div
              key={id ?? row}
              tabIndex={-1}
              id={`row-${row}`}
              role="row"
              data-row={row}
              aria-rowindex={row + 1}
              aria-selected={id !== undefined && selection.ids.has(id)}
              aria-current={id !== undefined && id === chosen ? "true" : undefined}
              class={`clip-row${row === active ? " active" : ""}`}
            >
              {/* biome-ignore lint/a11y/useSemanticElements: see the grid. */}
              <div role="gridcell" tabIndex={-1}>
                {saved !== undefined && (row === 0 || listing.dayAt(row - 1) !== saved) && (
                  <p class="day">{say("savedOn", { day: day(saved) })}</p>
                )}
                <article class={`clip${id !== undefined && id === chosen ? " chosen" : ""}`}>
                  <RowCard kept={id === undefined ? undefined : rowOf(id)} lit={lit} />
                </article>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
