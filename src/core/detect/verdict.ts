import type { Text } from "../record.ts";

/** What an article is to us: about the relation, background on Mali's crisis with France in a second role, or neither. */
export type Standing = "relation" | "background" | "none";

export interface Reason {
  /** Stable name of the signal: "title-names-both". */
  signal: string;
  /** Contribution to the score, in log-odds. */
  weight: number;
  where: "title" | "lead" | "body" | "page";
  /** The signal in words. */
  text: Text;
}

export interface Verdict {
  standing: Standing;
  /** `standing === "relation"`. */
  about: boolean;
  /** Probability that the article is about the relation, 0 to 1: against background and against neither. */
  score: number;
  /** Strongest first. */
  because: Reason[];
}
