/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 246 annotated articles of the first five gold sets: 267 words and clauses that tell an event
 * and that no usual wording finds, and 928 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.78;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 3.14,
  "sort-of-alias": 0.76,
  "sort-of-statement": 0,
  "other-sort": -0.49,
  clause: -0.14,
  words: 2.74,
  "words-beside": 1.61,
  "several-words": 0,
  things: 2,
  "things-beside": 1.57,
  number: 1.06,
  "other-number": -1.89,
  actors: 2.2,
  "actors-beside": 1.56,
  places: 3.51,
  "places-beside": 1.76,
  "in-sentence": 1.58,
  "in-title": 0,
  "other-person": -1.65,
  "other-place": -0.78,
  "other-body": -0.86,
  day: 2.5,
  month: 2.46,
  year: 1.1,
  "other-date": -2.38,
  "other-date-beside": -1.42,
  "said-on": 1.97,
  "days-2": 0.45,
  "days-8": 0.48,
  "days-31": 0.41,
  "days-200": -0.95,
  "days-800": -2.1,
  older: -1.95,
  undated: -0.56,
  abroad: -1.26,
  lead: 0.9,
  announced: -1.75,
  "said-elsewhere": -2.03,
  "cause-said": 0,
  "next-in-order": 0.35,
  "in-opening": -0.17,
  "turning-point": 0.8,
  "only-there": 0.61,
};

/** An event is told from this probability on; one that the article has named before; where there is less to go by. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
