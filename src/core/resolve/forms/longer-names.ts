/** A name of ours inside a longer one, "the Europe, Russia, and Eurasia Program", and notes on who wrote the article. */
import { type Day, daysBetween, earliestDay } from "../../dates.ts";
import type { ContextRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";

const body =
  "Program(?:me)?|Institute|Cent(?:er|re)|Initiative|Project|Foundation|Institut|Observatory|Observatoire|Fund|Review|Journal|Studies|Desk|Chair";
const goesOn = new RegExp(
  `^(?:(?:,\\s|,?\\s(?:and|et|&)\\s|\\s)\\p{Lu}[\\p{L}’'-]*){0,3}\\s(?:${body})(?!\\p{L})`,
  "u",
);

/** Whether the name goes on to that of a programme, an institute, a review. */
function isInLongerName(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start)) && goesOn.test(text.slice(end, end + 80));
}

/**
 * "Il a réuni un conseil de sécurité": one of many, where a small letter says that it is no name.
 * @param written the name as it is in the record
 */
function isOneOfMany(text: string, { start }: Span, written: string): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(text.slice(start)) && /(?:^|\s)(?:une?|an?)\s$/iu.test(before);
}

/** "Mali’s military rulers": the soldiers who govern, and not the army. */
const rulers =
  /^\s(?:authorities|rulers?|government|regime|leaders?|leadership|junta|council|administration|transition)(?!\p{L})/u;

function isOfRulers(text: string, { start, end }: Span): boolean {
  return /military$/iu.test(text.slice(start, end)) && rulers.test(text.slice(end, end + 20));
}

/** "A brand new French operation": not the one that is known. */
const another = /(?<!\p{L})(?:(?:brand[\s-])?new|another|second|future|nouvelle|autre|prochaine|deuxième|seconde)\s$/iu;
/** "French operation": a description and no name, but for the nation’s. */
const described = /^(?:\p{Lu}\p{Ll}+(?:n|ch)\s)?[\p{Ll}\s’'-]+$/u;
/** In its first days, so many, an operation is new itself. */
const newFor = 120;

function isAnotherOf(
  text: string,
  { start }: Span,
  { statements: [first] }: ContextRecord,
  written: string,
  asOf: Day,
): boolean {
  if (!another.test(text.slice(Math.max(0, start - 20), start)) || !described.test(written)) return false;
  return first !== undefined && daysBetween(earliestDay(first.from), asOf) > newFor;
}

/**
 * @param written the name as it is in the record
 * @returns whether the words around say that no record of ours is meant: a longer name, one of many, another
 */
export function isOfLongerWording(
  text: string,
  span: Span,
  record: ContextRecord,
  written: string,
  asOf: Day,
): boolean {
  const { kind } = record;
  if (kind === "person" || kind === "event") return false;
  if (kind === "force" && (isOfRulers(text, span) || isAnotherOf(text, span, record, written, asOf))) return true;
  return (kind === "institution" && isOneOfMany(text, span, written)) || isInLongerName(text, span);
}

const note =
  /^(?:About the authors?|The authors? (?:is|are) |À propos d(?:e l[’']|es )auteurs?|(?:(?:Dr|Prof)\.?\s)?\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3},? (?:is|est) (?:an?|une?|the|currently an?)\s(?:[\p{L}-]+\s){0,4}?(?:fellow|researcher|analyst|associate|professor|scholar|lecturer|columnist|chercheuse?|maîtresse? de conférences|professeure?)(?!\p{L}))/u;

/** @returns whether a paragraph tells who wrote the article rather than what it is about */
export function isAuthorsNote(text: string): boolean {
  return note.test(text);
}
