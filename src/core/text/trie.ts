/** A trie over numbered words in flat arrays, so that it can be loaded without being built. */

export interface Trie {
  /** First step: word number → node, 0 when no form begins so. Node 0 is the root. */
  first: Int32Array;
  /** Further steps: (node, word) → node, open addressing. */
  edgeFrom: Int32Array;
  edgeWord: Int32Array;
  edgeTo: Int32Array;
  /** Node → where a gap leads, 0 when there is none. */
  gapTo: Int32Array;
  /** Node → whether a word may follow at once. */
  hasEdge: Uint8Array;
  /** Forms that end at node `n`: `forms.subarray(formsAt[n], formsAt[n + 1])`. */
  formsAt: Int32Array;
  forms: Int32Array;
}

/** Stands for a gap in a path. */
export const gapStep = -1;

/** The same trie as three lists, which is what is kept and shipped: short, and opened in one pass. */
export interface TrieList {
  /** Node → the node before it. Node 0 is the root, and every node comes after the one before it. */
  parents: Int32Array;
  /** Node → the word, or `gapStep`, that leads to it from there. */
  steps: Int32Array;
  /** Form → the node at which it ends, 0 when it matches nothing. */
  ends: Int32Array;
}

/**
 * @param paths for each form, its words by number, `gapStep` for a gap; an empty path matches nothing
 * @param words how many words there are
 */
export function listTrie(paths: readonly (readonly number[])[], words: number): TrieList {
  const parents = [0];
  const steps = [0];
  const known = new Map<number, number>();
  const ends = paths.map((path) => {
    let node = 0;
    for (const step of path) {
      const key = node * (words + 1) + step + 1;
      let next = known.get(key);
      if (next === undefined) {
        next = parents.length;
        known.set(key, next);
        parents.push(node);
        steps.push(step);
      }
      node = next;
    }
    return node;
  });
  return { parents: Int32Array.from(parents), steps: Int32Array.from(steps), ends: Int32Array.from(ends) };
}

/** @param words how many words there are */
export function openTrie({ parents, steps, ends }: TrieList, words: number): Trie {
  const nodes = parents.length;
  const size = 2 ** Math.ceil(Math.log2(nodes * 2 + 2));
  const trie: Trie = {
    first: new Int32Array(words),
    edgeFrom: new Int32Array(size),
    edgeWord: new Int32Array(size),
    edgeTo: new Int32Array(size),
    gapTo: new Int32Array(nodes),
    hasEdge: new Uint8Array(nodes),
    formsAt: new Int32Array(nodes + 1),
    forms: new Int32Array(ends.length),
  };
  for (let node = 1; node < nodes; node += 1) {
    const from = parents[node] ?? 0;
    const word = steps[node] ?? 0;
    if (from === 0) trie.first[word] = node;
    else if (word === gapStep) trie.gapTo[from] = node;
    else addEdge(trie, from, word, node);
  }
  sortForms(trie, ends);
  return trie;
}

/** By the node at which they end, in their own order; those that match nothing are left with the root. */
function sortForms({ formsAt, forms }: Trie, ends: Int32Array): void {
  for (const node of ends) formsAt[node + 1] = (formsAt[node + 1] ?? 0) + 1;
  for (let node = 1; node < formsAt.length; node += 1) formsAt[node] = (formsAt[node] ?? 0) + (formsAt[node - 1] ?? 0);
  const next = formsAt.slice();
  ends.forEach((node, form) => {
    const at = next[node] ?? 0;
    forms[at] = form;
    next[node] = at + 1;
  });
}

function addEdge(trie: Trie, node: number, word: number, target: number): void {
  const mask = trie.edgeTo.length - 1;
  let slot = slotOf(node, word) & mask;
  while (trie.edgeTo[slot] !== 0) slot = (slot + 1) & mask;
  trie.edgeFrom[slot] = node;
  trie.edgeWord[slot] = word;
  trie.edgeTo[slot] = target;
  trie.hasEdge[node] = 1;
}

/** @returns the node that `word` leads to from `node`, 0 when it leads nowhere */
export function follow(trie: Trie, node: number, word: number): number {
  const mask = trie.edgeTo.length - 1;
  for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
    const target = trie.edgeTo[slot] ?? 0;
    if (target === 0 || (trie.edgeFrom[slot] === node && trie.edgeWord[slot] === word)) return target;
  }
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
