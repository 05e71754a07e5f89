/** What the database says today of what a clipping froze, for the clipping's own day: corrections, and nothing else. */
import type { Card, ShownChange, ShownStatement } from "../dossier/dossier.ts";
import type { RecordId } from "../record.ts";
import type { FrozenCard } from "./clipping.ts";
import { compareWords } from "./difference.ts";

/** A statement as it was shown, and what stands in its place; without `now` nothing does. */
export interface Correction {
  was: ShownStatement;
  now?: ShownStatement | undefined;
}

export interface CardToday {
  record: RecordId;
  /** The database no longer has the record, or no longer for that day. */
  gone: boolean;
  corrections: Correction[];
  /** What the database itself says of its corrections since the clipping was saved, latest first. */
  told: ShownChange[];
  withdrawn?: ShownChange | undefined;
}

/** Two statements less alike than this are not two wordings of one. */
const alike = 0.35;

/**
 * @param today the record's card as composed today for the day that the clipping shows; absent when there is none
 * @param savedOn the day on which the clipping was saved
 */
export function compareCard(frozen: FrozenCard, today: Card | undefined, savedOn: string): CardToday {
  const { record } = frozen;
  if (!today) return { record, gone: true, corrections: [], told: [] };
  const present = statementsOf(today);
  const left = present.filter((statement) => !frozen.statements.some((one) => saysTheSame(one, statement)));
  const corrections = frozen.statements
    .filter((was) => !present.some((statement) => saysTheSame(statement, was)))
    .map((was): Correction => {
      const now = takeNearest(was, left);
      return now ? { was, now } : { was };
    });
  return {
    record,
    gone: false,
    corrections,
    told: today.changes.filter(({ on }) => on > savedOn),
    ...(today.withdrawn && today.withdrawn.on > savedOn ? { withdrawn: today.withdrawn } : {}),
  };
}

/** Whether the database has anything else to say today than what was shown. */
export function isCorrected({ gone, corrections, withdrawn }: CardToday): boolean {
  return gone || corrections.length > 0 || withdrawn !== undefined;
}

/** Of a contested point each side's position as well, under its name, as `makeClaimDraft` freezes them. */
function statementsOf(card: Card): ShownStatement[] {
  const claim = card.kind === "claim" ? card.claims.find(({ record }) => record === card.record) : undefined;
  const positions = (claim?.positions ?? []).map(({ by, en, fr, from, sources }) => ({
    en: `${by.en}: ${en}`,
    fr: `${by.fr}\u00a0: ${fr}`,
    from,
    sources,
  }));
  return [...card.statements, ...positions];
}

/** Sources may be added without anything being corrected. */
function saysTheSame(a: ShownStatement, b: ShownStatement): boolean {
  return a.en === b.en && a.fr === b.fr && a.from === b.from;
}

/** Takes the statement out of the list that is most like `was`, of the same date before others. */
function takeNearest(was: ShownStatement, left: ShownStatement[]): ShownStatement | undefined {
  let best = -1;
  let likeness = alike;
  for (const [at, statement] of left.entries()) {
    const share =
      Math.max(shareOf(was.en, statement.en), shareOf(was.fr, statement.fr)) +
      (statement.from === was.from ? alike : 0);
    if (share <= likeness) continue;
    best = at;
    likeness = share;
  }
  return best < 0 ? undefined : left.splice(best, 1)[0];
}

/** How much of two texts is the same, 0 to 1. */
function shareOf(was: string, now: string): number {
  const same = compareWords(was, now).reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  return same / Math.max(1, was.length, now.length);
}
