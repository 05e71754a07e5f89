/** Where the sentences of a text begin, by the rules by which the matcher counts them. */
import { countWhile } from "./cover.ts";
import { createTokens, cutTokens, newSentence } from "./tokens.ts";

const tokens = createTokens();

/** @returns where each sentence begins, by its number as `Hit.sentence` counts */
export function findSentences(text: string): number[] {
  cutTokens(text, tokens);
  const starts: number[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.before[token] === newSentence) starts.push(tokens.start[token] ?? 0);
  }
  return starts;
}

/** @returns from an offset to the number of its sentence, as `Hit.sentence` counts */
export function numberSentences(text: string): (offset: number) => number {
  const starts = findSentences(text);
  return (offset) => Math.max(0, countWhile(starts, (start) => start <= offset) - 1);
}
