/** A name of ours inside a longer one, "the Europe, Russia, and Eurasia Program", and notes on who wrote the article. */
import type { Span } from "../text/cover.ts";

const body =
  "Program(?:me)?|Institute|Cent(?:er|re)|Initiative|Project|Foundation|Institut|Observatory|Observatoire|Fund|Review|Journal|Studies|Desk|Chair";
const goesOn = new RegExp(
  `^(?:(?:,\\s|,?\\s(?:and|et|&)\\s|\\s)\\p{Lu}[\\p{L}’'-]*){0,3}\\s(?:${body})(?!\\p{L})`,
  "u",
);

/** @returns whether the name goes on to that of a programme, an institute, a review */
export function isInLongerName(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start)) && goesOn.test(text.slice(end, end + 80));
}

/**
 * "Il a réuni un conseil de sécurité": one of many, where a small letter says that it is no name.
 * @param written the name as it is in the record
 */
export function isOneOfMany(text: string, { start }: Span, written: string): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(text.slice(start)) && /(?:^|\s)(?:une?|an?)\s$/iu.test(before);
}

/** "Mali’s military rulers": the soldiers who govern, and not the army. */
const rulers =
  /^\s(?:authorities|rulers?|government|regime|leaders?|leadership|junta|council|administration|transition)(?!\p{L})/u;

export function isOfRulers(text: string, { start, end }: Span): boolean {
  return /military$/iu.test(text.slice(start, end)) && rulers.test(text.slice(end, end + 20));
}

const note =
  /^(?:About the authors?|The authors? (?:is|are) |À propos d(?:e l[’']|es )auteurs?|(?:(?:Dr|Prof)\.?\s)?\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3},? (?:is|est) (?:an?|une?|the|currently an?)\s(?:[\p{L}-]+\s){0,4}?(?:fellow|researcher|analyst|associate|professor|scholar|lecturer|columnist|chercheuse?|maîtresse? de conférences|professeure?)(?!\p{L}))/u;

/** @returns whether a paragraph tells who wrote the article rather than what it is about */
export function isAuthorsNote(text: string): boolean {
  return note.test(text);
}
