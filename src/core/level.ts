/** What the reader's level decides; every number of it. */
import type { Kind } from "./record.ts";
import type { Level } from "./settings.ts";

export interface Measure {
  /** Marks in the text: so many to a hundred words of it, never fewer than `least` nor more than `most`. */
  marks: { perHundredWords: number; least: number; most: number };
  /** How what the whole story leads to ranks: above 0 it is known already and comes later, below 0 it comes first. */
  fame: number;
  /** Statements of a card in the list, before "more". */
  statements: number;
  /** Only what is contested, what changed lately, and what the article turns on. */
  isForExperts: boolean;
}

export const measures: Record<Level, Measure> = {
  new: { marks: { perHundredWords: 5, least: 12, most: 60 }, fame: -0.25, statements: 4, isForExperts: false },
  follow: { marks: { perHundredWords: 3, least: 8, most: 30 }, fame: 0.5, statements: 2, isForExperts: false },
  expert: { marks: { perHundredWords: 1.5, least: 4, most: 12 }, fame: 0.5, statements: 1, isForExperts: true },
};

/** How much background a word of each kind calls for; an event's own weight (1 to 3) adds to it. */
export const needs: Record<Kind, number> = {
  event: 1.2,
  concept: 1.4,
  force: 1.3,
  group: 1.3,
  person: 1.1,
  claim: 1,
  institution: 0.9,
  place: 0.6,
};
export const needOfEventWeight = { 1: 0.8, 2: 1, 3: 1.3 } as const;
/** The two parties and their capitals, which every line names and every reader knows. */
export const needOfParty = 0.1;

/** What happened, or began to hold, within so many days before the article is what an expert may not know yet. */
export const lately = 90;

/** @param words of the article's text */
export function mostMarks({ marks }: Measure, words: number): number {
  const { perHundredWords, least, most } = marks;
  return Math.min(most, Math.max(least, Math.round((words / 100) * perHundredWords)));
}
