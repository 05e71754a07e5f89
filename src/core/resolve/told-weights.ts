/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 334 annotated articles of the first eight gold sets and 595 pieces of plain news: 1481 words
 * and clauses that tell an event and that no usual wording finds, and 3818 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.53;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 2.95,
  "sort-of-alias": 0.72,
  "sort-of-statement": 0,
  "other-sort": -0.3,
  clause: -0.1,
  carried: 0.77,
  words: 2.95,
  "words-beside": 2.37,
  things: 1.24,
  "things-beside": 2.15,
  number: 0.76,
  "other-number": -1.38,
  actors: 1.82,
  "actors-beside": 1.62,
  places: 2.66,
  "places-beside": 3.09,
  "in-sentence": 1.78,
  "in-title": 0.32,
  "other-person": -1.76,
  "other-place": -0.78,
  "other-body": -1.42,
  "day-in-full": 1.46,
  day: 0.93,
  month: 1.31,
  year: 0.81,
  "rare-date": 2.01,
  "date-beside": -1.15,
  "other-day": -2.59,
  "other-date": -2.38,
  "other-date-beside": -1.72,
  "said-on": 3.2,
  "days-2": 0.46,
  "days-8": 0.31,
  "days-31": 0.54,
  "days-200": -1.2,
  "days-800": -2.3,
  older: -2.71,
  undated: -0.32,
  abroad: -2.4,
  lead: 0.89,
  "other-in-lead": -1.45,
  announced: -0.86,
  "said-elsewhere": -1.01,
  "in-opening": 0.52,
  "turning-point": 1.2,
  alone: 0.51,
  "any-such": 0,
  "act-and-thing": 1.52,
  "act-and-word": 0.9,
  "act-and-actor": 0.58,
  "act-and-place": 0.9,
  "date-and-name": 1.08,
  "date-and-word": 1.15,
  "party-first": 0.85,
  "party-second": 1.16,
  "news-in-title": 2.64,
  untied: -0.47,
  denied: -1.73,
  elsewhere: -2.29,
};

/** An event is told from this probability on; one that the article has named before; where there is less to go by. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
