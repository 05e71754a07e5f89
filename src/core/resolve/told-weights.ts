/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 334 annotated articles of the first eight gold sets and 595 pieces of plain news: 1479 words
 * and clauses that tell an event and that no usual wording finds, and 3816 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.39;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 2.92,
  "sort-of-alias": 0.72,
  "sort-of-statement": 0,
  "other-sort": -0.31,
  clause: -0.14,
  carried: 0.75,
  words: 2.9,
  "words-beside": 2.34,
  things: 1.34,
  "things-beside": 2.13,
  number: 0.8,
  "other-number": -1.94,
  actors: 1.77,
  "actors-beside": 1.65,
  places: 2.66,
  "places-beside": 3.1,
  "in-sentence": 1.78,
  "in-title": 0.23,
  "other-person": -1.73,
  "other-place": -0.85,
  "other-body": -1.42,
  "day-in-full": 1.37,
  day: 0.85,
  month: 1.22,
  year: 0.71,
  "rare-date": 2.03,
  "date-beside": -1.11,
  "other-day": -1.09,
  "other-day-beside": -0.41,
  "other-date": -2.47,
  "other-date-beside": -1.8,
  "said-on": 2.98,
  "days-2": 0.51,
  "days-8": 0.01,
  "days-31": 0.46,
  "days-200": -1.39,
  "days-800": -2.45,
  older: -2.76,
  undated: -0.32,
  abroad: -2.37,
  lead: 0.73,
  "other-in-lead": -1.5,
  announced: -0.98,
  "said-elsewhere": -1.09,
  "in-opening": 0.52,
  "turning-point": 1.22,
  alone: 0.46,
  "any-such": 0,
  "act-and-thing": 1.46,
  "act-and-word": 0.92,
  "act-and-actor": 0.74,
  "act-and-place": 0.92,
  "date-and-name": 1.05,
  "date-and-word": 1.15,
  "party-first": 0.88,
  "party-second": 1.13,
  "news-in-title": 2.55,
  untied: -0.48,
  denied: -1.77,
  elsewhere: -2.3,
};

/** An event is told from this probability on; one that the article has named before, by its very act or not; where there is less to go by. */
export const steps = { taken: 0.6, retold: 0.7, again: 0.8, sure: 0.9 } as const;
