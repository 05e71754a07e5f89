/** From the dossier's mentions to ranges in the page: which are marked, and where "show in the article" leads. */
import { type Block, type BlockKind, TITLE } from "../core/article/article.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { type Kind, kinds, type RecordId } from "../core/record.ts";
import type { Mention } from "../core/resolve/mention.ts";
import type { ReadPage } from "./extract/read-page.ts";
import type { Painter } from "./painter.ts";

export interface PlacedMention {
  mention: Mention;
  range: Range;
}

/** Where a mark would compete with what the page says by its own styles, or where nobody reads on. */
const unmarked =
  "a, h1, h2, h3, h4, h5, h6, figcaption, caption, th, summary, button, label, nav, code, [role=heading], [role=navigation], [role=link], [role=button]";
const unmarkedBlocks: readonly BlockKind[] = ["heading", "caption"];

/** @returns the mentions that have a place in the live page, in reading order */
export function placeMentions(dossier: Dossier, page: ReadPage): PlacedMention[] {
  return dossier.mentions.flatMap((mention) => {
    if (mention.block === TITLE) return [];
    const range = page.rangeOf(mention.block, mention.start, mention.end);
    return range ? [{ mention, range }] : [];
  });
}

/** The first mention of each record in each section that stands in plain text; a heading begins a section. */
export function chooseMarks(placed: readonly PlacedMention[], blocks: readonly Pick<Block, "kind">[]): PlacedMention[] {
  let marked = new Set<RecordId>();
  let from = 0;
  return placed.filter(({ mention, range }) => {
    if (blocks.slice(from, mention.block).some(({ kind }) => kind === "heading")) marked = new Set();
    from = mention.block;
    const kind = blocks[mention.block]?.kind;
    if (kind && unmarkedBlocks.includes(kind)) return false;
    if (mention.records.every((record) => marked.has(record))) return false;
    if (range.startContainer.parentElement?.closest(unmarked)) return false;
    for (const record of mention.records) marked.add(record);
    return true;
  });
}

export function paintMarks(painter: Painter, marks: readonly PlacedMention[]): void {
  const byKind = new Map<Kind, Range[]>(kinds.map((kind) => [kind, []]));
  for (const { mention, range } of marks) byKind.get(mention.kind)?.push(range);
  for (const [kind, ranges] of byKind) painter.paint(kind, ranges);
}

/** The place of a record after the one shown last, round and round; `undefined` where only the title names it. */
export function nextPlace(
  placed: readonly PlacedMention[],
  record: RecordId,
  visited: ReadonlyMap<RecordId, number>,
): { place: PlacedMention; n: number; total: number; visited: Map<RecordId, number> } | undefined {
  const places = placed.filter(({ mention }) => mention.records.includes(record));
  const index = ((visited.get(record) ?? -1) + 1) % places.length;
  const place = places[index];
  return place && { place, n: index + 1, total: places.length, visited: new Map(visited).set(record, index) };
}
