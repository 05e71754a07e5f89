/** The names of the query language in both languages, folded, and what each means. */
import type { Colour, FoundState } from "../clipping/clipping.ts";
import type { Language } from "../record.ts";
import type { Holding, TextFilter } from "./query.ts";

export type FieldName = TextFilter | "colour" | "has" | "state" | "published" | "saved" | "before" | "after";

interface Names<T extends string> {
  name: T;
  en: string;
  fr: string;
  /** Further spellings that are understood. */
  also?: readonly string[];
}

export const fieldNames: readonly Names<FieldName>[] = [
  { name: "tag", en: "tag", fr: "étiquette", also: ["tags", "etiquettes"] },
  { name: "outlet", en: "outlet", fr: "média", also: ["medias", "journal"] },
  { name: "lang", en: "lang", fr: "langue", also: ["language"] },
  { name: "about", en: "about", fr: "sujet", also: ["sur"] },
  { name: "event", en: "event", fr: "événement", also: ["evenement"] },
  { name: "dossier", en: "dossier", fr: "dossier", also: ["collection"] },
  { name: "published", en: "published", fr: "publié", also: ["date"] },
  { name: "before", en: "before", fr: "avant" },
  { name: "after", en: "after", fr: "après", also: ["since", "depuis"] },
  { name: "saved", en: "saved", fr: "gardé", also: ["enregistre"] },
  { name: "has", en: "has", fr: "avec" },
  { name: "state", en: "state", fr: "état" },
  { name: "colour", en: "colour", fr: "couleur", also: ["color"] },
];

export const holdingNames: readonly Names<Holding>[] = [
  { name: "note", en: "note", fr: "note", also: ["notes"] },
  { name: "tag", en: "tag", fr: "étiquette", also: ["tags", "etiquettes"] },
  { name: "colour", en: "colour", fr: "couleur", also: ["color"] },
  { name: "dossier", en: "dossier", fr: "dossier", also: ["collection"] },
  { name: "date", en: "date", fr: "date" },
  { name: "context", en: "context", fr: "contexte" },
];

export const stateNames: readonly Names<FoundState>[] = [
  { name: "as-saved", en: "as-saved", fr: "inchangé", also: ["same", "unchanged", "identique"] },
  { name: "changed", en: "changed", fr: "modifié", also: ["change"] },
  { name: "not-found", en: "not-found", fr: "introuvable", also: ["lost", "gone", "perdu"] },
];

export const colourNames: readonly Names<Colour>[] = [
  { name: "yellow", en: "yellow", fr: "jaune" },
  { name: "green", en: "green", fr: "vert" },
  { name: "blue", en: "blue", fr: "bleu" },
  { name: "pink", en: "pink", fr: "rose" },
  { name: "violet", en: "violet", fr: "violet", also: ["purple"] },
];

export type Operator = "and" | "or" | "not";
const operators = new Map<string, Operator>([
  ["and", "and"],
  ["et", "and"],
  ["or", "or"],
  ["ou", "or"],
  ["not", "not"],
  ["sauf", "not"],
]);

/** @param word as typed; the French word for gold is an operator too, unless it stands in quotes */
export function operatorOf(word: string): Operator | undefined {
  return operators.get(word.toLowerCase());
}

/** What a name means, whichever language and accents it is written in. */
export function meant<T extends string>(names: readonly Names<T>[], written: string, fold: (text: string) => string) {
  const folded = fold(written);
  return names.find(
    ({ name, en, fr, also = [] }) => [name, en, fr].some((one) => fold(one) === folded) || also.includes(folded),
  )?.name;
}

/** How a name is written in a language. */
export function written<T extends string>(names: readonly Names<T>[], name: T, language: Language): string {
  return names.find((one) => one.name === name)?.[language] ?? name;
}
