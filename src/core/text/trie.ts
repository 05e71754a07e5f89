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

/**
 * @param paths for each form, its words by number, `gapStep` for a gap; an empty path matches nothing
 * @param words how many words there are
 */
export function buildTrie(paths: readonly (readonly number[])[], words: number): Trie {
  const steps: Map<number, number>[] = [new Map()];
  const ending: number[][] = [[]];
  paths.forEach((path, form) => {
    if (path.length === 0) return;
    let node = 0;
    for (const step of path) {
      let next = steps[node]?.get(step);
      if (next === undefined) {
        next = steps.length;
        steps[node]?.set(step, next);
        steps.push(new Map());
        ending.push([]);
      }
      node = next;
    }
    ending[node]?.push(form);
  });
  return flatten(steps, ending, words);
}

function flatten(steps: Map<number, number>[], ending: number[][], words: number): Trie {
  const size = 2 ** Math.ceil(Math.log2(steps.length * 2 + 2));
  const trie: Trie = {
    first: new Int32Array(words),
    edgeFrom: new Int32Array(size),
    edgeWord: new Int32Array(size),
    edgeTo: new Int32Array(size),
    gapTo: new Int32Array(steps.length),
    hasEdge: new Uint8Array(steps.length),
    formsAt: new Int32Array(steps.length + 1),
    forms: new Int32Array(ending.reduce((sum, forms) => sum + forms.length, 0)),
  };
  let written = 0;
  steps.forEach((edges, node) => {
    for (const [word, target] of edges) {
      if (node === 0) trie.first[word] = target;
      else if (word === gapStep) trie.gapTo[node] = target;
      else addEdge(trie, node, word, target);
    }
    for (const form of ending[node] ?? []) trie.forms[written++] = form;
    trie.formsAt[node + 1] = written;
  });
  return trie;
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
