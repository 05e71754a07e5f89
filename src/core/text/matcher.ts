/**
 * Finds many forms in running text in one pass whose cost does not depend on how many there are: each word of the
 * text is looked up once, and only words with which a form begins are followed further, in a trie over words.
 */
import { type Form, parseForm } from "./form.ts";
import { createTokens, cutTokens, joined, newSentence, type Tokens } from "./tokens.ts";
import { follow, gapStep, listTrie, openTrie, type Trie, type TrieList } from "./trie.ts";
import { buildWordTable, findWord, hashNext, hashStart, type WordTable } from "./word-table.ts";

/** How many words a gap (` … `) may stand for. */
export const gapWords = 6;

/** A form found: which, where in the text (UTF-16, `end` exclusive), and in which sentence, counted from 0. */
export interface Hit {
  form: number;
  start: number;
  end: number;
  sentence: number;
}

export interface Matcher {
  /** Every form at every place, in order of start; a form with a gap once a start, at its nearest end. */
  scan(text: string): Hit[];
}

/** A matcher as plain lists, for keeping and shipping. Words and stems are folded and parted by single spaces. */
export interface MatcherTables {
  words: string;
  stems: string;
  /** Over the words, and the stems numbered after them. */
  trie: TrieList;
}

/**
 * @param texts forms as curators write them: case, accents and kinds of apostrophe, dash and space do not matter,
 *   `word*` stands for any word that begins so, ` … ` for up to six words within the sentence
 * @returns a matcher whose hits name forms by their place in `texts`
 */
export function compileMatcher(texts: readonly string[]): Matcher {
  return openMatcher(tabulateMatcher(texts));
}

/** @param texts as for `compileMatcher` */
export function tabulateMatcher(texts: readonly string[]): MatcherTables {
  const forms = texts.map(parseForm);
  const words = numberWords(forms, false);
  const stems = numberWords(forms, true);
  const paths = forms.map((form) => pathOf(form, words, stems));
  return {
    words: [...words.keys()].join(" "),
    stems: [...stems.keys()].join(" "),
    trie: listTrie(paths, words.size + stems.size),
  };
}

export function openMatcher({ words, stems, trie }: MatcherTables): Matcher {
  const wordTable = buildWordTable(words);
  const opened = openStems(stems);
  return createMatcher(wordTable, opened, openTrie(trie, wordTable.size + opened.table.size));
}

function numberWords(forms: readonly Form[], open: boolean): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const form of forms) {
    for (const word of form.flat()) {
      if (word.open === open && !numbers.has(word.letters)) numbers.set(word.letters, numbers.size);
    }
  }
  return numbers;
}

/** Stems are numbered after the words. */
function pathOf(form: Form, words: Map<string, number>, stems: Map<string, number>): number[] {
  return form.flatMap((run, index) => {
    const steps = run.map(({ letters, open }) =>
      open ? words.size + (stems.get(letters) ?? 0) : (words.get(letters) ?? 0),
    );
    return index === 0 ? steps : [gapStep, ...steps];
  });
}

interface Stems {
  table: WordTable;
  /** Whether some stem is so many letters long. */
  lengths: Uint8Array;
}

function openStems(stems: string): Stems {
  const table = buildWordTable(stems);
  const lengths = new Uint8Array(stems.length + 1);
  for (let stem = 0; stem < table.size; stem += 1) lengths[(table.at[stem + 1] ?? 0) - (table.at[stem] ?? 0)] = 1;
  return { table, lengths };
}

function createMatcher(words: WordTable, stems: Stems, trie: Trie): Matcher {
  const tokens = createTokens();
  /** Token → word number, -1 when no form holds it. */
  let wordOf = new Int32Array(0);
  /** Stems with which token `i` begins: `stemOf[stemsAt[i] … stemsAt[i + 1])`, as word numbers. */
  let stemsAt = new Int32Array(1);
  const stemOf: number[] = [];

  function lookUp(): void {
    if (wordOf.length < tokens.count) {
      wordOf = new Int32Array(tokens.count * 2);
      stemsAt = new Int32Array(tokens.count * 2 + 1);
    }
    stemOf.length = 0;
    const { lettersAt, letters } = tokens;
    for (let token = 0; token < tokens.count; token += 1) {
      const from = lettersAt[token] ?? 0;
      const to = lettersAt[token + 1] ?? 0;
      let hash = hashStart;
      for (let at = from; at < to; at += 1) {
        hash = hashNext(hash, letters[at] ?? 0);
        if (stems.lengths[at + 1 - from] !== 1) continue;
        const stem = findWord(stems.table, hash, letters, from, at + 1);
        if (stem >= 0) stemOf.push(words.size + stem);
      }
      wordOf[token] = findWord(words, hash, letters, from, to);
      stemsAt[token + 1] = stemOf.length;
    }
  }

  return {
    scan(text) {
      cutTokens(text, tokens);
      lookUp();
      const hits: Hit[] = [];
      const walk: Walk = { trie, tokens, wordOf, stemsAt, stemOf, hits, first: 0, sentence: -1 };
      for (let token = 0; token < tokens.count; token += 1) {
        if (tokens.before[token] === newSentence) walk.sentence += 1;
        walk.first = token;
        const word = wordOf[token] ?? -1;
        if (word >= 0) arrive(walk, trie.first[word] ?? 0, token);
        for (let at = stemsAt[token] ?? 0; at < (stemsAt[token + 1] ?? 0); at += 1) {
          arrive(walk, trie.first[stemOf[at] ?? 0] ?? 0, token);
        }
      }
      return hits;
    },
  };
}

interface Walk {
  trie: Trie;
  tokens: Tokens;
  wordOf: Int32Array;
  stemsAt: Int32Array;
  stemOf: readonly number[];
  hits: Hit[];
  first: number;
  sentence: number;
}

/** At `node` having read `token`: reports what ends here, then goes on to the next word and over a gap. */
function arrive(walk: Walk, node: number, token: number): void {
  if (node === 0) return;
  const { trie, tokens } = walk;
  for (let at = trie.formsAt[node] ?? 0; at < (trie.formsAt[node + 1] ?? 0); at += 1) {
    report(walk, trie.forms[at] ?? 0, tokens.end[token] ?? 0);
  }
  const next = token + 1;
  if (trie.hasEdge[node] === 1 && next < tokens.count && tokens.before[next] === joined) step(walk, node, next);
  const beyond = trie.gapTo[node] ?? 0;
  if (beyond === 0) return;
  for (let skipped = 0; skipped <= gapWords; skipped += 1) {
    const there = next + skipped;
    if (there >= tokens.count || tokens.before[there] === newSentence) return;
    step(walk, beyond, there);
  }
}

function step(walk: Walk, node: number, token: number): void {
  const word = walk.wordOf[token] ?? -1;
  if (word >= 0) arrive(walk, follow(walk.trie, node, word), token);
  for (let at = walk.stemsAt[token] ?? 0; at < (walk.stemsAt[token + 1] ?? 0); at += 1) {
    arrive(walk, follow(walk.trie, node, walk.stemOf[at] ?? 0), token);
  }
}

/** Keeps one hit a form and start, the shortest. */
function report({ hits, tokens, first, sentence }: Walk, form: number, end: number): void {
  const start = tokens.start[first] ?? 0;
  for (let at = hits.length - 1; at >= 0; at -= 1) {
    const hit = hits[at];
    if (!hit || hit.start !== start) break;
    if (hit.form !== form) continue;
    hit.end = Math.min(hit.end, end);
    return;
  }
  hits.push({ form, start, end, sentence });
}
