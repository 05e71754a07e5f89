/** What of a query is lit in the texts that it found. */
import { eachWord } from "./cut-words.ts";
import type { Query } from "./query.ts";

export interface Lit {
  words: readonly string[];
  prefix: boolean;
}

/** The words and phrases that a clipping was found by; not those that it must not have. */
export function litOf(query: Query): Lit[] {
  if (query.is === "and" || query.is === "or") return query.of.flatMap(litOf);
  return query.is === "words" ? [{ words: query.words, prefix: query.prefix }] : [];
}

export interface Part {
  text: string;
  lit: boolean;
}

/**
 * Cuts a text into what was searched for and what was not, by the same words and the same folding as the search.
 * @returns parts that joined are the text
 */
export function cutLit(text: string, phrases: readonly Lit[]): Part[] {
  if (phrases.length === 0 || text === "") return text === "" ? [] : [{ text, lit: false }];
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachWord(text, (word, start, end) => {
    words.push(word);
    starts.push(start);
    ends.push(end);
  });
  const lit = new Uint8Array(text.length);
  for (const { words: wanted, prefix } of phrases) {
    for (let at = 0; at + wanted.length <= words.length; at += 1) {
      if (!standsAt(words, at, wanted, prefix)) continue;
      lit.fill(1, starts[at], ends[at + wanted.length - 1]);
    }
  }
  const parts: Part[] = [];
  for (let start = 0, end = 1; start < text.length; end += 1) {
    if (end < text.length && lit[end] === lit[start]) continue;
    parts.push({ text: text.slice(start, end), lit: lit[start] === 1 });
    start = end;
  }
  return parts;
}

function standsAt(words: readonly string[], at: number, wanted: readonly string[], prefix: boolean): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, index) => {
    const there = words[at + index] ?? "";
    return index === last && prefix ? there.startsWith(word) : there === word;
  });
}
