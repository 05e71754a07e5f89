/**
 * What an import would do, worked out before it is done and again, the same way, in the transaction that does it.
 */
import type { Clipping } from "../clipping.ts";
import type { LibraryContent } from "../library-content.ts";
import { isNewer, mergeClippings, sayTheSame } from "../merge.ts";
import { findTwins, settleTwins, type Together, type Twin } from "../same-name.ts";
import type { ImportFormat, Incoming, Refused } from "./incoming.ts";

/** Whose note, tags and colour stand where here and the file differ. */
export const policies = ["newest", "here", "file"] as const;
export type Policy = (typeof policies)[number];

export type Verdict =
  | "new" // not here
  | "same" // here, and says the same
  | "back" // in the trash here: it comes out
  | "newer-here" // edited later here
  | "newer-file"; // edited later in the file

/**
 * What is here and what comes in, of one clipping.
 * @param complete whether the file carries everything (an archive); of another format only what the reader adds is
 *   taken, so that an import never loses the context that was kept here
 */
export function judge(here: Clipping | undefined, incoming: Clipping, complete: boolean): Verdict {
  if (!here) return "new";
  const theirs = complete ? incoming : adopt(here, incoming);
  if (here.removedAt !== undefined && incoming.removedAt === undefined) return "back";
  if (sayTheSame(here, theirs)) return "same";
  return isNewer(here, theirs) ? "newer-here" : "newer-file";
}

/** @returns what is to be written, or `undefined` when what is here stays as it is */
export function resolve(
  here: Clipping | undefined,
  incoming: Clipping,
  policy: Policy,
  complete: boolean,
): Clipping | undefined {
  if (!here) return incoming;
  const theirs = complete ? incoming : adopt(here, incoming);
  const chosen =
    policy === "newest" ? mergeClippings(here, theirs) : policy === "file" ? theirs : takeOut(here, incoming);
  return chosen.removedAt === here.removedAt && sayTheSame(chosen, here) ? undefined : chosen;
}

/** Here's clipping with the reader's own additions as the file has them. */
function adopt(here: Clipping, { note, tags, colour, updatedAt, collections }: Clipping): Clipping {
  const { removedAt: _, ...kept } = here;
  const said = note.trim() === here.note.trim() && sameSet(tags, here.tags) && (colour ?? here.colour) === here.colour;
  if (said) return kept;
  return {
    ...kept,
    note,
    tags,
    updatedAt,
    ...(colour === undefined ? {} : { colour }),
    ...(collections === undefined ? {} : { collections: [...new Set([...(here.collections ?? []), ...collections])] }),
  };
}

function takeOut(here: Clipping, incoming: Clipping): Clipping {
  const { removedAt, ...kept } = here;
  return removedAt === undefined || incoming.removedAt !== undefined ? here : kept;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

export interface Preview {
  format: ImportFormat;
  /** Ready to be written: a passage that is here under another id has ours. */
  content: LibraryContent;
  verdicts: Record<Verdict, string[]>;
  collections: { new: number; same: number; differ: number };
  searches: { new: number; same: number; differ: number };
  refused: Refused[];
  /** The file's dossiers that have the name of another one. */
  twins: Twin[];
}

/**
 * Compares what comes in with what is here.
 * @param here the clippings that have an id or an article of the file's, and all dossiers and searches
 * @param together what becomes of dossiers that share a name
 */
export function previewImport(
  here: LibraryContent,
  { format, content: given, refused }: Incoming,
  together: Together = "merge",
): Preview {
  const complete = format === "archive";
  const twins = findTwins(here.collections, given.collections);
  const content = settleTwins(given, twins, together);
  const byId = new Map(here.clippings.map((clipping) => [clipping.id, clipping]));
  const clippings = complete ? content.clippings : knownAgain(here.clippings, byId, content.clippings);
  const verdicts: Preview["verdicts"] = { new: [], same: [], back: [], "newer-here": [], "newer-file": [] };
  for (const clipping of clippings) {
    verdicts[judge(byId.get(clipping.id), clipping, complete)].push(clipping.id);
  }
  return {
    format,
    content: { ...content, clippings },
    verdicts,
    collections: compare(here.collections, content.collections),
    searches: compare(here.searches, content.searches),
    refused,
    twins,
  };
}

/** The same words of the same article are the same passage, whatever id another program gave it. */
function knownAgain(
  here: readonly Clipping[],
  byId: ReadonlyMap<string, Clipping>,
  incoming: readonly Clipping[],
): Clipping[] {
  const place = ({ source, quote, kind }: Clipping) => JSON.stringify([source.canonical, kind, quote.exact.trim()]);
  const byPlace = new Map(here.map((clipping) => [place(clipping), clipping.id]));
  const taken = new Set<string>();
  return incoming.map((clipping) => {
    const id = byId.has(clipping.id) ? undefined : byPlace.get(place(clipping));
    // Words that stand twice in the file are two passages: only one of them is the one that is here.
    if (id === undefined || taken.has(id)) return clipping;
    taken.add(id);
    return { ...clipping, id };
  });
}

/** What a dossier or a search becomes: the one edited last. */
export function latest<T extends { updatedAt: string }>(
  here: T | undefined,
  incoming: T,
  policy: Policy,
): T | undefined {
  if (!here) return incoming;
  if (JSON.stringify(here) === JSON.stringify({ ...here, ...incoming })) return undefined;
  const takes = policy === "file" || (policy === "newest" && incoming.updatedAt > here.updatedAt);
  return takes ? incoming : undefined;
}

function compare<T extends { id: string; updatedAt: string }>(here: readonly T[], incoming: readonly T[]) {
  const byId = new Map(here.map((one) => [one.id, one]));
  const counts = { new: 0, same: 0, differ: 0 };
  for (const one of incoming) {
    const known = byId.get(one.id);
    if (!known) counts.new += 1;
    else if (latest(known, one, "file") === undefined) counts.same += 1;
    else counts.differ += 1;
  }
  return counts;
}
