/** Whether an answer is right. */
import type { Passage } from "./marked-text.ts";

export const verdicts = ["right", "wrong", "missed"] as const;
export type Verdict = (typeof verdicts)[number];

/** A place is right when it and the true one share at least so much of what they cover together. */
const enough = 0.5;

/** @returns "wrong" for any place where there is none, and for any other than the true one */
export function judge(answer: Passage | undefined, truth: Passage | undefined): Verdict {
  if (!answer) return truth ? "missed" : "right";
  return truth && overlap(answer, truth) >= enough ? "right" : "wrong";
}

/** What two stretches share, of what they cover together: 1 when they are the same. */
export function overlap(a: Passage, b: Passage): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
