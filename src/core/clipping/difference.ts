/** What has become of a text, word by word. The comparison itself is Myers' (1986), by the package `diff`. */
import { diffArrays } from "diff";
import { asSeen } from "./fold-typography.ts";

export interface Difference {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Figures with their groups of three, words, white space, other signs. */
const token = /\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*|\s+|./gsu;
/** Texts with more changes than this are two texts; comparing them word by word would take long and say nothing. */
const mostChanges = 1_500;
/** Between two changes, so little that stayed only tears them apart; in letters. */
const leastIsland = 4;

/**
 * @returns the parts in reading order, what was removed before what was added in its place; those that are the same
 *   or added make up `after` to the letter, and those that are the same or removed say what `before` said
 */
export function compareWords(before: string, after: string): Difference[] {
  const [old, now] = [cut(before), cut(after)];
  const changes = diffArrays(old, now, {
    comparator: (a, b) => asSeen(a) === asSeen(b),
    maxEditLength: mostChanges,
  });
  if (!changes) return tidy([part("removed", before), part("added", after)]);
  return tidy(
    changes.map(({ added, removed, value }) => part(added ? "added" : removed ? "removed" : "same", value.join(""))),
  );
}

function cut(text: string): string[] {
  return text.match(token) ?? [];
}

function part(kind: Difference["kind"], text: string): Difference {
  return { kind, text };
}

/** Joins neighbours of a kind, and changes that only a space or a short word parts. */
function tidy(parts: readonly Difference[]): Difference[] {
  const tidied: Difference[] = [];
  let [removed, added] = ["", ""];
  /** @returns the white space at the end of both, which is no part of the change */
  const flush = (): string => {
    const after = removed !== "" && /\s$/.test(removed) ? (/\s+$/.exec(added)?.[0] ?? "") : "";
    const kept = after === "" ? [removed, added] : [removed.trimEnd(), added.trimEnd()];
    [removed, added] = ["", ""];
    if (kept[0]) tidied.push(part("removed", kept[0]));
    if (kept[1]) tidied.push(part("added", kept[1]));
    return after;
  };
  parts.forEach(({ kind, text }, at) => {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (removed !== "" && added !== "" && at < parts.length - 1 && isIsland(text)) {
      removed += text;
      added += text;
    } else {
      const said = flush() + text;
      const last = tidied.at(-1);
      if (last?.kind === "same") last.text += said;
      else tidied.push(part("same", said));
    }
  });
  const end = flush();
  return end === "" ? tidied : [...tidied, part("same", end)];
}

function isIsland(text: string): boolean {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length < leastIsland;
}
