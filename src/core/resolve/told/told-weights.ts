/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 370 annotated articles of 9 gold sets and 595 pieces of plain news: 1547 words
 * and clauses that tell an event and that no usual wording finds, and 4091 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.38;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 2.84,
  "sort-of-alias": 0.65,
  "sort-of-statement": 0,
  "other-sort": -0.24,
  clause: -0.22,
  carried: 0.79,
  words: 2.88,
  "words-beside": 2.38,
  things: 1.19,
  "things-beside": 2.03,
  number: 0.85,
  "other-number": -1.93,
  actors: 1.75,
  "actors-beside": 1.71,
  places: 2.58,
  "places-beside": 3.26,
  "in-sentence": 1.75,
  "in-title": 0.35,
  "other-person": -1.78,
  "other-place": -0.9,
  "other-body": -1.22,
  "day-in-full": 1.48,
  day: 0.87,
  month: 1.26,
  year: 0.76,
  "rare-date": 2.1,
  "date-beside": -1.07,
  "other-day": -1.1,
  "other-day-beside": -0.41,
  "other-date": -2.18,
  "other-date-beside": -1.7,
  "said-on": 2.96,
  "days-2": 0.6,
  "days-8": 0,
  "days-31": 0.48,
  "days-200": -1.33,
  "days-800": -2.3,
  older: -2.69,
  undated: -0.31,
  abroad: -2.3,
  lead: 0.92,
  "other-in-lead": -1.42,
  announced: -0.88,
  "said-elsewhere": -1.14,
  "in-opening": 0.4,
  "turning-point": 1.19,
  alone: 0.52,
  "any-such": -0.09,
  "act-and-thing": 1.93,
  "act-and-word": 1.04,
  "act-and-actor": 0.89,
  "act-and-place": 1.1,
  "date-and-name": 1.04,
  "date-and-word": 1.19,
  "party-first": 0.91,
  "party-second": 1.19,
  "news-in-title": 2.43,
  untied: -0.45,
  denied: -1.6,
  elsewhere: -2.2,
};

/** An event is told from this probability on; one that the article has named before, by its very act or not; where there is less to go by. */
export const steps = { taken: 0.6, retold: 0.7, again: 0.8, sure: 0.9 } as const;
