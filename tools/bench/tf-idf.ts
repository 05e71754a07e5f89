/** Texts as weighted words, the yardstick's view of an article: words and pairs of words, tf-idf, unit length. */

/** Parallel lists: which feature, and how much. */
export interface SparseVector {
  features: number[];
  values: number[];
}

/** A feature that fewer training texts hold says nothing general. */
const leastTexts = 2;

/** Learns the vocabulary and its rarity from the training texts alone; words never seen there are dropped. */
export function fitTfIdf(texts: readonly string[]): { size: number; transform: (text: string) => SparseVector } {
  const held = new Map<string, number>();
  for (const text of texts) for (const term of new Set(termsOf(text))) held.set(term, (held.get(term) ?? 0) + 1);
  const index = new Map<string, { feature: number; idf: number }>();
  for (const [term, count] of held) {
    if (count < leastTexts) continue;
    // Smoothed, as if one more text held every term.
    index.set(term, { feature: index.size, idf: Math.log((1 + texts.length) / (1 + count)) + 1 });
  }
  return { size: index.size, transform: (text) => weigh(termsOf(text), index) };
}

function weigh(terms: readonly string[], index: ReadonlyMap<string, { feature: number; idf: number }>): SparseVector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const features: number[] = [];
  const values: number[] = [];
  for (const [term, count] of counts) {
    const known = index.get(term);
    if (!known) continue;
    features.push(known.feature);
    values.push((1 + Math.log(count)) * known.idf);
  }
  const length = Math.hypot(...values) || 1;
  return { features, values: values.map((value) => value / length) };
}

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [word] : [word, `${word} ${next}`];
  });
}
