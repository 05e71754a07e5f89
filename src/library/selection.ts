/** Which clippings are selected, and how keys and clicks change that; as in the grid pattern of the ARIA guide. */

export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range begins that is drawn with the shift key. */
  anchor: number;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: 0 };

/** What is listed: how many, and which id stands where. */
export interface Listed {
  count: number;
  idAt(row: number): string | undefined;
}

/** One more, or one fewer. */
export function toggle({ ids }: Selection, { idAt }: Listed, row: number): Selection {
  const id = idAt(row);
  if (id === undefined) return { ids, anchor: row };
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: row };
}

/** Everything from the anchor to a row, besides what is selected elsewhere. */
export function extendTo({ ids, anchor }: Selection, { idAt }: Listed, row: number): Selection {
  const next = new Set(ids);
  for (let at = Math.min(anchor, row); at <= Math.max(anchor, row); at += 1) {
    const id = idAt(at);
    if (id !== undefined) next.add(id);
  }
  return { ids: next, anchor };
}

/** All that the search found, shown or not; or, when all of it is selected, none of it. */
export function selectAll({ ids, anchor }: Selection, listed: Listed): Selection {
  const all = idsOf(listed);
  if (all.length > 0 && all.every((id) => ids.has(id))) return { ids: new Set(), anchor };
  return { ids: new Set(all), anchor };
}

export function idsOf({ count, idAt }: Listed): string[] {
  const ids: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const id = idAt(row);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
