/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 298 annotated articles of the first seven gold sets and 595 pieces of plain news: 1411 words
 * and clauses that tell an event and that no usual wording finds, and 3594 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.55;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 2.97,
  "sort-of-alias": 0.79,
  "sort-of-statement": 0,
  "other-sort": -0.2,
  clause: -0.01,
  carried: 0.7,
  words: 3.01,
  "words-beside": 2.42,
  things: 1.3,
  "things-beside": 2.04,
  number: 0.65,
  "other-number": -1.32,
  actors: 1.87,
  "actors-beside": 1.8,
  places: 2.74,
  "places-beside": 3.02,
  "in-sentence": 1.99,
  "in-title": 0.4,
  "other-person": -1.69,
  "other-place": -0.88,
  "other-body": -1.44,
  "day-in-full": 1.6,
  day: 1,
  month: 1.29,
  year: 0.84,
  "rare-date": 2.04,
  "date-beside": -1.22,
  "other-day": -2.57,
  "other-date": -2.45,
  "other-date-beside": -1.77,
  "said-on": 3.14,
  "days-2": 0.4,
  "days-8": 0.19,
  "days-31": 0.56,
  "days-200": -1.1,
  "days-800": -2.26,
  older: -2.68,
  undated: -0.34,
  abroad: -2.43,
  lead: 0.62,
  "other-in-lead": -1.42,
  announced: -0.84,
  "said-elsewhere": -0.86,
  "in-opening": 0.48,
  "turning-point": 1.23,
  alone: 0.48,
  "any-such": -0.06,
  "act-and-thing": 1.34,
  "act-and-word": 0.75,
  "act-and-actor": 0.59,
  "act-and-place": 0.89,
  "date-and-name": 1.12,
  "date-and-word": 1.07,
  "party-first": 0.89,
  "party-second": 1.14,
  "news-in-title": 2.5,
  untied: -0.46,
  denied: -1.61,
  elsewhere: -2.18,
};

/** An event is told from this probability on; one that the article has named before; where there is less to go by. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
