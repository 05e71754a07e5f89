/** What has been edited in an article since the reader last saw it. */
import type { Article } from "../article/article.ts";
import type { PageVersion } from "./clipping.ts";
import { compareWords, type Difference } from "./difference.ts";
import { type Fingerprint, fingerprint, joinChecks, likenessOf, readFingerprint } from "./fingerprint.ts";
import { foldedText } from "./fold-typography.ts";

export interface Edited {
  /** ISO instant at which the reader saw the version compared with. */
  since: string;
  title?: { before: string; difference: Difference[] } | undefined;
  /** In the order of the article; those that are gone at the end. Paragraphs that were only moved, split or joined are not among them. */
  paragraphs: EditedParagraph[];
  /** Whether less than half of what was read is there: then the page is loading, folded or closed rather than edited. */
  isPartial: boolean;
  /** The day of change that the page gives, if it is another than it gave then. */
  dated?: string | undefined;
}

export type EditedParagraph =
  | { is: "new" | "changed"; block: number; begins: string }
  /** The how manieth it was of how many, counted from 1; its words were not kept. */
  | { is: "gone"; was: number; of: number };

/** Paragraphs that share so much are two versions of one; of two that have nothing to do with each other, none does. */
const leastLikeness = 0.25;
/** How many of the old paragraphs before and after it a new one is compared with. */
const around = 24;
/** How much of a paragraph is quoted, in letters. */
const mostQuoted = 140;

/** The article as it is now, to be compared with on a later visit. */
export function versionOf(article: Article, seenAt: string): PageVersion {
  const { canonical, url, title, modified } = article;
  const dated = modified?.instant ?? modified?.day;
  return {
    canonical,
    url,
    title,
    seenAt,
    ...(dated === undefined ? {} : { modified: dated }),
    paragraphs: article.blocks.map(({ text }) => fingerprint(text)),
  };
}

/** @returns what was edited, or `undefined` when nothing was */
export function compareVersions(before: PageVersion, article: Article): Edited | undefined {
  const old = before.paragraphs.map(readFingerprint);
  const now = article.blocks.map(({ text }) => readFingerprint(fingerprint(text)));
  const pairs = pairParagraphs(old, now);
  const paragraphs: EditedParagraph[] = [];
  article.blocks.forEach(({ text }, block) => {
    const is = pairs.now[block];
    if (is === "new" || is === "changed") paragraphs.push({ is, block, begins: beginningOf(text) });
  });
  pairs.old.forEach((is, at) => {
    if (is === "gone") paragraphs.push({ is, was: at + 1, of: old.length });
  });
  const isTitleSame = foldedText(before.title) === foldedText(article.title);
  if (isTitleSame && paragraphs.length === 0) return undefined;
  const gone = pairs.old.filter((is) => is === "gone").length;
  const dated = article.modified?.instant ?? article.modified?.day;
  return {
    since: before.seenAt,
    ...(isTitleSame ? {} : { title: { before: before.title, difference: compareWords(before.title, article.title) } }),
    paragraphs,
    isPartial: gone > old.length / 2,
    ...(article.modified && dated !== before.modified ? { dated: article.modified.day } : {}),
  };
}

type Fate = "same" | "changed" | "new" | "gone";
interface Fates {
  old: Fate[];
  now: Fate[];
}
type Prints = readonly (Fingerprint | undefined)[];

function pairParagraphs(old: Prints, now: Prints): Fates {
  const fates: Fates = { old: old.map(() => "gone"), now: now.map(() => "new") };
  matchEqual(old, now, fates);
  matchRecut(old, now, fates);
  // All that are alike: both parts of a paragraph that was cut in two are "changed", and so is what two were joined into.
  for (const [i, j] of alikePairs(old, now, fates)) {
    fates.old[i] = "changed";
    fates.now[j] = "changed";
  }
  return fates;
}

/**
 * Pairs of paragraphs that share enough of their sketches. Each new one is compared with the old ones about as far down
 * among those that are gone, so that a long page of which every paragraph changed costs no square of its length.
 */
function alikePairs(old: Prints, now: Prints, fates: Fates): [number, number][] {
  const gone = indicesOf(fates.old, "gone");
  const fresh = indicesOf(fates.now, "new");
  return fresh.flatMap((index, rank) => {
    const middle = Math.round((rank * gone.length) / fresh.length);
    return gone.slice(Math.max(0, middle - around), middle + around).flatMap((other): [number, number][] => {
      const [a, b] = [old[other], now[index]];
      return a && b && likenessOf(a, b) >= leastLikeness ? [[other, index]] : [];
    });
  });
}

function indicesOf(fates: readonly Fate[], fate: Fate): number[] {
  return fates.flatMap((one, index) => (one === fate ? [index] : []));
}

/** The same paragraph, wherever it went; one that stands twice must have stood twice. */
function matchEqual(old: Prints, now: Prints, fates: Fates): void {
  const places = new Map<string, number[]>();
  old.forEach((print, at) => {
    const key = print ? keyOf([print]) : "";
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  now.forEach((print, at) => {
    const from = print ? places.get(keyOf([print]))?.shift() : undefined;
    if (from === undefined) return;
    fates.old[from] = "same";
    fates.now[at] = "same";
  });
}

/** Rows of paragraphs that say together what another row said: split, joined, cut elsewhere. */
function matchRecut(old: Prints, now: Prints, fates: Fates): void {
  const rows = rowsOf(old, fates.old, "gone");
  for (const row of rowsOf(now, fates.now, "new")) {
    const at = rows.findIndex((other) => keyOf(other.prints) === keyOf(row.prints));
    const [match] = at === -1 ? [] : rows.splice(at, 1);
    if (!match) continue;
    for (const index of match.indices) fates.old[index] = "same";
    for (const index of row.indices) fates.now[index] = "same";
  }
}

interface Row {
  indices: number[];
  prints: Fingerprint[];
}

/** Paragraphs of one fate that stand one after the other. */
function rowsOf(prints: Prints, fates: readonly Fate[], fate: Fate): Row[] {
  const rows: Row[] = [];
  prints.forEach((print, index) => {
    if (!print || fates[index] !== fate) return;
    const last = rows.at(-1);
    if (last?.indices.at(-1) === index - 1) {
      last.indices.push(index);
      last.prints.push(print);
    } else rows.push({ indices: [index], prints: [print] });
  });
  return rows;
}

function keyOf(row: readonly Fingerprint[]): string {
  return `${joinChecks(row)}.${row.reduce((sum, { length }) => sum + length, 0)}`;
}

function beginningOf(text: string): string {
  return text.length <= mostQuoted ? text : `${text.slice(0, mostQuoted).replace(/\s+\S*$/, "")} …`;
}
