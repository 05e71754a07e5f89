/**
 * Dossiers of one name: a query and a reader find a dossier by its name, so two that share one are either put
 * together or told apart.
 */
import { limits } from "../limits.ts";
import type { Collection } from "./clipping.ts";
import type { LibraryContent } from "./library-content.ts";

export const togethers = ["merge", "apart"] as const;
/** What becomes of a dossier of a file whose name another dossier has here. */
export type Together = (typeof togethers)[number];

/** A dossier of a file, and the other that has its name; `apart` is the name it gets when both are kept. */
export interface Twin {
  incoming: Collection;
  other: Collection;
  apart: string;
}

/** Accents and capitals as they are typed or not. */
export function isSameName(a: string, b: string): boolean {
  return a.trim().localeCompare(b.trim(), undefined, { sensitivity: "base" }) === 0;
}

/** Both notes, one under the other; each once. */
export function joinNotes(one: string, other: string): string {
  if (one.includes(other.trim())) return one;
  return other.includes(one.trim()) ? other : `${one.trimEnd()}\n\n${other.trimStart()}`;
}

/** @returns the file's dossiers that are not here themselves while their name is; two of one name in the file stay two */
export function findTwins(here: readonly Collection[], incoming: readonly Collection[]): Twin[] {
  const known = new Set(here.map(({ id }) => id));
  const names = [...here, ...incoming].map(({ name }) => name);
  const twins: Twin[] = [];
  for (const one of incoming) {
    if (known.has(one.id)) continue;
    const other = here.find(({ name }) => isSameName(name, one.name));
    if (!other) continue;
    const apart = freeName(one.name, names);
    names.push(apart);
    twins.push({ incoming: one, other, apart });
  }
  return twins;
}

/**
 * Does with each twin what the reader chose.
 * @returns the content to be brought in. Put together, what the file's dossier held is in the other one, with its note;
 *   kept apart, and where two notes are too long for one, the file's has a name of its own.
 */
export function settleTwins(content: LibraryContent, twins: readonly Twin[], together: Together): LibraryContent {
  if (twins.length === 0) return content;
  const byId = new Map(twins.map((twin) => [twin.incoming.id, twin]));
  if (together === "apart") {
    const rename = (one: Collection) => ({ ...one, name: byId.get(one.id)?.apart ?? one.name });
    return { ...content, collections: content.collections.map(rename) };
  }
  const collections = new Map(content.collections.filter(({ id }) => !byId.has(id)).map((one) => [one.id, one]));
  for (const { incoming, other, apart } of twins) {
    const inFile = collections.get(other.id);
    const target = inFile && inFile.updatedAt > other.updatedAt ? inFile : other;
    const note = joinNotes(target.note, incoming.note);
    if (note.length > limits.note) {
      collections.set(incoming.id, { ...incoming, name: apart });
      byId.delete(incoming.id);
    } else if (note !== target.note) {
      collections.set(other.id, { ...target, note, updatedAt: after(target.updatedAt, incoming.updatedAt) });
    }
  }
  const clippings = content.clippings.map((clipping) => {
    if (!clipping.collections?.some((id) => byId.has(id))) return clipping;
    const held = clipping.collections.map((id) => byId.get(id)?.other.id ?? id);
    return { ...clipping, collections: [...new Set(held)] };
  });
  return { ...content, collections: [...collections.values()], clippings };
}

/** "Sahel (2)", or the next number that no name has. */
function freeName(name: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = `${name.slice(0, limits.label - suffix.length)}${suffix}`;
    if (!taken.some((one) => isSameName(one, free))) return free;
  }
}

/** An instant later than both, so that the joined note counts as the last edit. */
function after(one: string, other: string): string {
  return new Date(Math.max(Date.parse(one), Date.parse(other)) + 1).toISOString();
}
