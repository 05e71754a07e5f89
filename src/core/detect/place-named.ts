/** Where a country or its capital is only the place of something: "he studied in France", "at a French college". */
import type { Span } from "../text/cover.ts";

const before =
  /(?<!\p{L})(?:(?:en|à|vers|depuis|in|near|from|to|into|outside|across)\s|(?:in|at|near|from|by)\san?\s(?:\p{L}+\s)?|(?:dans|par|à)\s(?:une?|son|sa)\s(?:\p{L}+\s){1,2})$/iu;
/** "In Paris, the ministry": at the head of a sentence the capital speaks. */
const head = /(?:À|In)\s$/u;
/** "The Assembly in Paris", "l’état-major, à Paris": it is the state's body that acts. */
const body =
  /(?:major|staff|assembl\p{L}+|parle?ment|parliament|minist\p{L}+|gouvernement|government|présidence|presidency|ambassade|embassy|tribunal|court|parquet|prosecutors?|juges?|judges?|autorités|officials?|diplomates?|diplomats?|command)(?:,\s|\s)(?:in|à)\s$/iu;
const reach = 36;

/** Whether a capital is named as the seat of a body of its state: "the Assembly in Paris". */
export function isSeat(text: string, { start }: Span): boolean {
  return body.test(text.slice(Math.max(0, start - reach), start));
}

export function isMerePlace(text: string, { start, end }: Span): boolean {
  const words = text.slice(Math.max(0, start - reach), start);
  return before.test(words) && !body.test(words) && !(head.test(words) && text[end] === ",");
}
