/**
 * What the gate looks for, written when the extension is built: of the pack's words only what finds a text, so that it
 * stays small. It need not be exact, for the detector is: nothing that names a party may be missed.
 */
import type { GatePatterns } from "../core/detect/both-parties.ts";
import type { ContextRecord, Pack, Party } from "../core/record.ts";
import { foldText } from "../core/text/fold.ts";

/** @returns the source of a pattern for each party */
export function writeGatePatterns({ parties, records }: Pick<Pack, "parties" | "records">): GatePatterns {
  const [first, second] = parties.map((party) => {
    const words = party.words.map((word) => writeWord(word) + (isName(word, party) ? notAfter(word, party) : ""));
    const names = (party.gate ?? []).map((name) => inAnyAccent(writeWord(name)));
    return [...words, ...names, ...nameRulers(party, records)].join("|");
  });
  return [first ?? "", second ?? ""];
}

/** As written, since "paris" is French for bets; the country and its capital in capitals too. */
function isName(word: string, { land, capital }: Party): boolean {
  return land.includes(word) || capital.includes(word);
}

const small = /^\p{Ll}/u;

function writeWord(word: string): string {
  return literal(word)
    .replace(small, (letter) => `[${letter.toUpperCase()}${letter}]`)
    .replace(/^É/u, "[ÉE]");
}

/** Spaces of any sort, hyphens and apostrophes are one. */
function literal(text: string): string {
  return text
    .replace(/[$()+.?[\\\]^{|}]/g, "\\$&")
    .replaceAll("*", "\\p{L}*")
    .replace(/[\s’'-]/g, ".");
}

/** "France 24", "Paris Saint-Germain": media, clubs and games that carry the country's name or its capital's. */
function notAfter(word: string, { not, media }: Party): string {
  const rests = [...not, ...media].flatMap((phrase) => {
    const at = ` ${phrase}`.search(new RegExp(`[ -]${word}[ -]`, "u"));
    return at < 0 ? [] : [literal(phrase.slice(at + word.length))];
  });
  const shout = word.toUpperCase();
  const unless = rests.length > 0 ? `(?!(?:${[...new Set(rests)].join("|")})(?![\\p{L}\\p{N}]))` : "";
  return `${unless}|${shout}`;
}

/** Heads of state of every time, since old articles are read too; by surname where no other record has it. */
function nameRulers({ code }: Party, records: readonly ContextRecord[]): string[] {
  const people = records.filter(({ kind }) => kind === "person");
  const surnames = people.map(surnameOf);
  const isShared = (name: string) => surnames.filter((one) => foldText(one) === foldText(name)).length > 1;
  return people
    .filter(({ roles }) => roles.some(({ office }) => office === `${code}-head-of-state`))
    .map((person) => {
      const surname = surnameOf(person);
      const name = isShared(surname) ? (person.names.at(-1)?.fr ?? surname) : surname;
      return inAnyAccent(literal(name));
    });
}

/** With its accents or without. */
function inAnyAccent(source: string): string {
  return source.replace(/[^\p{ASCII}]/gu, (letter) => `[${letter}${letter.normalize("NFD").charAt(0)}]`);
}

function surnameOf({ names }: ContextRecord): string {
  return names.at(-1)?.fr.split(" ").at(-1) ?? "";
}
