/**
 * What a pack says of its subject: of the two parties, and of the region and the time in which their story plays. The
 * engine's patterns that need the name of a country or of its people are made of it, so that another subject needs no
 * change of code.
 */
import type { Party, Scene } from "./record.ts";

export interface Subject {
  parties: readonly [Party, Party];
  scene: Scene;
}

/**
 * @param make from the subject's words, say a pattern
 * @returns the same, made once for each subject
 */
export function forSubject<T>(make: (subject: Subject) => T): (subject: Subject) => T {
  const made = new WeakMap<Subject["parties"], T>();
  return (subject) => {
    const before = made.get(subject.parties);
    if (before !== undefined) return before;
    const now = make(subject);
    made.set(subject.parties, now);
    return now;
  };
}

/** @returns a pattern's source that means one of the words, none of which is a pattern itself; of none it means nothing */
export function anyOf(words: Iterable<string>): string {
  const sources = [...new Set(words)].sort((a, b) => b.length - a.length).map(escapePattern);
  return sources.length > 0 ? `(?:${sources.join("|")})` : "(?!)";
}

function escapePattern(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}
