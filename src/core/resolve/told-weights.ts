/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 298 annotated articles of the first seven gold sets and 329 pieces of plain news: 1156 words
 * and clauses that tell an event and that no usual wording finds, and 3525 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -6.09;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 3.09,
  "sort-of-alias": 0.92,
  "sort-of-statement": 0,
  "other-sort": -0.35,
  clause: -0.07,
  carried: 0.84,
  words: 2.88,
  "words-beside": 2.42,
  things: 1.24,
  "things-beside": 2.04,
  number: 0.72,
  "other-number": -1.35,
  actors: 2.12,
  "actors-beside": 2.08,
  places: 3.07,
  "places-beside": 3.49,
  "in-sentence": 2.19,
  "in-title": 0.32,
  "other-person": -1.56,
  "other-place": -0.99,
  "other-body": -1.35,
  "day-in-full": 1.77,
  day: 1.03,
  month: 1.15,
  year: 0.81,
  "rare-date": 2.24,
  "date-beside": -1.22,
  "other-date": -2.22,
  "other-date-beside": -1.76,
  "said-on": 3.17,
  "days-2": 0.2,
  "days-8": 0.14,
  "days-31": 0.63,
  "days-200": -0.92,
  "days-800": -2.05,
  older: -2.51,
  undated: -0.37,
  abroad: -2.35,
  lead: 0.36,
  "other-in-lead": -1.19,
  announced: -0.67,
  "said-elsewhere": -0.86,
  "in-opening": 0.51,
  "turning-point": 1.24,
  alone: 0.49,
  "any-such": 0,
  "act-and-thing": 1.19,
  "act-and-word": 0.83,
  "act-and-actor": 0.52,
  "act-and-place": 1.23,
  "date-and-name": 1.07,
  "date-and-word": 1.03,
  "party-first": 1.03,
  "party-second": 1.3,
  "news-in-title": 2.9,
  denied: -1.46,
  elsewhere: -2.46,
};

/** An event is told from this probability on; one that the article has named before; where there is less to go by. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
