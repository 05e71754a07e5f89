/** Precision and recall of "about the relation", in which some labels are neither right nor wrong. */

/** `context` is counted by itself: how often the panel would open by itself where it should wait. */
export const uncounted: readonly string[] = ["context", "either"];

export interface Judged {
  label: string;
  lang: string;
  taken: boolean;
}

export interface DetectionScore {
  /** Articles that count: all but the `uncounted`. */
  articles: number;
  precision: number;
  recall: number;
  F1: number;
}

export function scoreDetection(judged: readonly Judged[]): DetectionScore {
  const counted = judged.filter(({ label }) => !uncounted.includes(label));
  const right = counted.filter(({ label, taken }) => taken && label === "relation").length;
  const taken = counted.filter((one) => one.taken).length;
  const sought = counted.filter(({ label }) => label === "relation").length;
  const [precision, recall] = [share(right, taken), share(right, sought)];
  const sum = precision + recall;
  return { articles: counted.length, precision, recall, F1: sum === 0 ? 0 : round((2 * precision * recall) / sum) };
}

/** How many of each label were taken: "3 of 147". */
export function countTaken(judged: readonly Judged[]): Record<string, string> {
  const labels = [...new Set(judged.map(({ label }) => label))].sort();
  return Object.fromEntries(
    labels.map((label) => {
      const of = judged.filter((one) => one.label === label);
      return [label, `${of.filter(({ taken }) => taken).length} of ${of.length}`];
    }),
  );
}

/** Of nothing, all is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
