/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by `npm run train:told -- --write` on 2026-11-27, by a conditional logit with signs held
 * (penalty 1), over 298 annotated articles of the first seven gold sets and 595 pieces of plain news: 1414 words
 * and clauses that tell an event and that no usual wording finds, and 3605 with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = -5.75;

export const weights: Record<ToldFeature, number> = {
  "sort-of-name": 3,
  "sort-of-alias": 0.78,
  "sort-of-statement": 0,
  "other-sort": -0.38,
  clause: -0.16,
  carried: 0.77,
  words: 3.02,
  "words-beside": 2.6,
  things: 1.29,
  "things-beside": 2.07,
  number: 0.48,
  "other-number": -1.47,
  actors: 2.07,
  "actors-beside": 2.01,
  places: 3.09,
  "places-beside": 3.08,
  "in-sentence": 2.08,
  "in-title": 0.24,
  "other-person": -1.62,
  "other-place": -0.93,
  "other-body": -1.41,
  "day-in-full": 1.74,
  day: 0.95,
  month: 1.28,
  year: 0.86,
  "rare-date": 2.06,
  "date-beside": -1.23,
  "other-day": -2.65,
  "other-date": -2.52,
  "other-date-beside": -1.78,
  "said-on": 3.2,
  "days-2": 0.36,
  "days-8": 0.09,
  "days-31": 0.56,
  "days-200": -1.09,
  "days-800": -2.23,
  older: -2.72,
  undated: -0.33,
  abroad: -2.38,
  lead: 0.58,
  "other-in-lead": -1.42,
  announced: -0.89,
  "said-elsewhere": -0.86,
  "in-opening": 0.51,
  "turning-point": 1.16,
  alone: 0.5,
  "any-such": 0,
  "act-and-thing": 1.39,
  "act-and-word": 0.64,
  "act-and-actor": 0.46,
  "act-and-place": 0.7,
  "date-and-name": 1.04,
  "date-and-word": 1.05,
  "party-first": 0.93,
  "party-second": 1.26,
  "news-in-title": 2.63,
  untied: -0.42,
  denied: -1.72,
  elsewhere: -2.25,
};

/** An event is told from this probability on; one that the article has named before; where there is less to go by. */
export const steps = { taken: 0.6, again: 0.8, sure: 0.9 } as const;
