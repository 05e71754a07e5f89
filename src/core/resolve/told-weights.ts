/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 246 annotated articles of the first five gold sets: 264 words and clauses that tell an event
 * and that no usual wording finds, and 923 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.88;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 3.16,
  "sort-of-alias": 0.77,
  "sort-of-statement": 0,
  "other-sort": -0.49,
  clause: -0.14,
  words: 2.79,
  "words-beside": 1.62,
  "several-words": 0,
  things: 2.01,
  "things-beside": 1.64,
  number: 1.06,
  "other-number": -1.81,
  actors: 2.3,
  "actors-beside": 1.55,
  places: 3.56,
  "places-beside": 1.77,
  "in-sentence": 1.53,
  "in-title": 0,
  "other-person": -1.68,
  "other-place": -0.74,
  day: 2.53,
  month: 2.48,
  year: 1.11,
  "other-date": -2.43,
  "other-date-beside": -1.41,
  "said-on": 1.97,
  "days-2": 0.46,
  "days-8": 0.5,
  "days-31": 0.36,
  "days-200": -0.94,
  "days-800": -2.09,
  older: -1.95,
  undated: -0.56,
  abroad: -1.28,
  lead: 1.03,
  announced: -1.81,
  "said-elsewhere": -1.95,
  "cause-said": 0,
  "next-in-order": 0.35,
  "in-opening": -0.19,
  "turning-point": 0.82,
  "only-there": 0.53,
};

/** An event is told from this probability on; one that the article has named before; the word alone, in a title. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
