/**
 * The gate's question, asked of every listed article, so it must be small and quick, and miss nothing: the
 * detector, which runs only when the answer is yes, decides what the text is about.
 */

/** What names each of the two, as the source of a pattern; `context/gate-patterns.ts` writes it of a pack. */
export type GatePatterns = readonly [string, string];

/** @returns whether a running text of an article, in French or English, names both: by name, people, capital or ruler */
export function createGate(patterns: GatePatterns): (text: string) => boolean {
  const [first, second] = patterns.map((one) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, "u"));
  return (text) => first?.test(text) === true && second?.test(text) === true;
}
