/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 246 annotated articles of the first five gold sets: 267 words and clauses that tell an event
 * and that no usual wording finds, and 928 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.86;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 3.15,
  "sort-of-alias": 0.76,
  "sort-of-statement": 0,
  "other-sort": -0.51,
  clause: -0.15,
  words: 2.77,
  "words-beside": 1.63,
  "several-words": 0,
  things: 1.98,
  "things-beside": 1.58,
  number: 1.1,
  "other-number": -1.86,
  actors: 2.27,
  "actors-beside": 1.56,
  places: 3.58,
  "places-beside": 1.79,
  "in-sentence": 1.57,
  "in-title": 0,
  "other-person": -1.65,
  "other-place": -0.74,
  day: 2.52,
  month: 2.45,
  year: 1.11,
  "other-date": -2.37,
  "other-date-beside": -1.41,
  "said-on": 1.97,
  "days-2": 0.46,
  "days-8": 0.46,
  "days-31": 0.41,
  "days-200": -0.94,
  "days-800": -2.1,
  older: -1.97,
  undated: -0.56,
  abroad: -1.29,
  lead: 0.9,
  announced: -1.76,
  "said-elsewhere": -2.03,
  "cause-said": 0,
  "next-in-order": 0.36,
  "in-opening": -0.19,
  "turning-point": 0.83,
  "only-there": 0.62,
};

/** An event is told from this probability on; one that the article has named before; the word alone, in a title. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
