/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 334 annotated articles of the first eight gold sets and 595 pieces of plain news: 1481 words
 * and clauses that tell an event and that no usual wording finds, and 3810 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.42;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 2.91,
  "sort-of-alias": 0.71,
  "sort-of-statement": 0,
  "other-sort": -0.24,
  clause: -0.1,
  carried: 0.72,
  words: 2.86,
  "words-beside": 2.34,
  things: 1.29,
  "things-beside": 2.16,
  number: 0.79,
  "other-number": -1.96,
  actors: 1.74,
  "actors-beside": 1.65,
  places: 2.66,
  "places-beside": 3.15,
  "in-sentence": 1.71,
  "in-title": 0.36,
  "other-person": -1.78,
  "other-place": -0.87,
  "other-body": -1.36,
  "day-in-full": 1.38,
  day: 0.93,
  month: 1.25,
  year: 0.77,
  "rare-date": 2.03,
  "date-beside": -1.09,
  "other-day": -1.1,
  "other-day-beside": -0.4,
  "other-date": -2.36,
  "other-date-beside": -1.75,
  "said-on": 2.98,
  "days-2": 0.52,
  "days-8": 0.01,
  "days-31": 0.47,
  "days-200": -1.41,
  "days-800": -2.42,
  older: -2.75,
  undated: -0.32,
  abroad: -2.25,
  lead: 0.81,
  "other-in-lead": -1.45,
  announced: -0.88,
  "said-elsewhere": -1.12,
  "in-opening": 0.5,
  "turning-point": 1.22,
  alone: 0.46,
  "any-such": -0.06,
  "act-and-thing": 1.67,
  "act-and-word": 0.98,
  "act-and-actor": 0.84,
  "act-and-place": 0.99,
  "date-and-name": 1.03,
  "date-and-word": 1.14,
  "party-first": 0.91,
  "party-second": 1.16,
  "news-in-title": 2.52,
  untied: -0.44,
  denied: -1.73,
  elsewhere: -2.1,
};

/** An event is told from this probability on; one that the article has named before, by its very act or not; where there is less to go by. */
export const steps = { taken: 0.6, retold: 0.7, again: 0.8, sure: 0.9 } as const;
