import { foldWithOffsets } from "../core/text/fold.ts";

/** The text with the searched words lit, wherever they stand, accents and capitals aside. */
export function FoundText({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return <>{text}</>;
  return (
    <>{cutAtWords(text, words).map(({ part, found }, index) => (found ? <mark key={index}>{part}</mark> : part))}</>
  );
}

/** Cuts a text into what matches one of the folded words and what does not; joined, the parts are the text. */
export function cutAtWords(text: string, words: readonly string[]): { part: string; found: boolean }[] {
  const folded = foldWithOffsets(text);
  const lit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.text.indexOf(word); word !== "" && at >= 0; at = folded.text.indexOf(word, at + 1)) {
      lit.fill(1, folded.from[at], folded.to[at + word.length - 1]);
    }
  }
  const parts: { part: string; found: boolean }[] = [];
  for (let start = 0, end = 1; start < text.length; end++) {
    if (end < text.length && lit[end] === lit[start]) continue;
    parts.push({ part: text.slice(start, end), found: lit[start] === 1 });
    start = end;
  }
  return parts;
}
