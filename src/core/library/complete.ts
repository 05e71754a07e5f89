/** What a query that is being typed may go on with. */
import type { Language, Text } from "../record.ts";
import { foldText } from "../text/fold.ts";
import { cutQuery, type Sign } from "./cut-query.ts";
import { cutWords, holdsPhrase } from "./cut-words.ts";
import { printValue } from "./query.ts";
import { colourNames, type FieldName, fieldNames, holdingNames, meant, stateNames, written } from "./query-names.ts";

/** What a library holds that a query can name, the most frequent first. */
export interface Vocabulary {
  tags: readonly string[];
  outlets: readonly { domain: string; name: string }[];
  records: readonly { id: string; kind: string; name: Text }[];
  languages: readonly string[];
  dossiers: readonly { id: string; name: string }[];
}

export interface Completion {
  /** The part of the query that it takes the place of, and what stands there then. */
  start: number;
  end: number;
  insert: string;
  /** The filter it belongs to; `field` alone, with no `label`, for the name of a filter itself. */
  field: FieldName;
  label?: string;
}

const most = 8;
/** A single letter would offer half the library. */
const fewestLetters = 2;

/**
 * @param caret where in the query one types
 * @param language in which filters are named
 */
export function complete(query: string, caret: number, vocabulary: Vocabulary, language: Language): Completion[] {
  const sign = cutQuery(query).find(({ start, end }) => start < caret && caret <= end);
  if (!sign) return [];
  const field = sign.is === "filter" ? meant(fieldNames, sign.name ?? "", foldText) : undefined;
  if (field && caret >= (sign.valueAt ?? 0)) return valuesFor(field, sign, query, caret, vocabulary, language);
  if (sign.is !== "word") return [];
  const typed = query.slice(sign.start, caret);
  if (foldText(typed).length < fewestLetters) return [];
  const names = fieldNames
    .filter(({ name, en, fr }) => [name, en, fr].some((one) => foldText(one).startsWith(foldText(typed))))
    .map(({ name }) => ({
      start: sign.start,
      end: sign.end,
      insert: `${written(fieldNames, name, language)}:`,
      field: name,
    }));
  const values = (["dossier", "tag", "outlet", "about"] as const).flatMap((name) =>
    candidates(name, vocabulary, language)
      .filter(fits(typed))
      .slice(0, 3)
      .map(labelled(typed))
      .map(({ value, label }) => ({
        start: sign.start,
        end: sign.end,
        insert: `${written(fieldNames, name, language)}:${printValue(value)} `,
        field: name,
        label,
      })),
  );
  return [...names, ...values].slice(0, most);
}

function valuesFor(
  field: FieldName,
  sign: Sign,
  query: string,
  caret: number,
  vocabulary: Vocabulary,
  language: Language,
): Completion[] {
  const start = sign.valueAt ?? sign.start;
  const typed = query.slice(start, caret).replace(/^["“«]\s*/, "");
  return candidates(field, vocabulary, language)
    .filter((one) => one.folded.startsWith(foldText(typed)) || fits(typed)(one))
    .slice(0, most)
    .map(labelled(typed))
    .map(({ value, label }) => ({ start, end: sign.end, insert: `${printValue(value)} `, field, label }));
}

interface Candidate {
  value: string;
  folded: string;
  label: string;
  /** The texts by which it is found, and their words. */
  texts: readonly string[];
  says: readonly string[][];
}

/** Cut into words once for a library, not at each key. */
const prepared = new WeakMap<Vocabulary, Map<string, Candidate[]>>();

function candidates(field: FieldName, vocabulary: Vocabulary, language: Language): Candidate[] {
  const known = prepared.get(vocabulary) ?? new Map<string, Candidate[]>();
  prepared.set(vocabulary, known);
  const key = `${field} ${language}`;
  const all = known.get(key) ?? prepare(field, vocabulary, language);
  known.set(key, all);
  return all;
}

function prepare(field: FieldName, vocabulary: Vocabulary, language: Language): Candidate[] {
  const one = (value: string, label = value, says: readonly string[] = [value]): Candidate => ({
    value,
    folded: foldText(value),
    label,
    texts: says,
    says: says.map(cutWords),
  });
  switch (field) {
    case "tag":
      return vocabulary.tags.map((tag) => one(tag));
    case "outlet":
      return vocabulary.outlets.map(({ domain, name }) => one(domain, name || domain, [name, domain]));
    case "about":
    case "event":
      return vocabulary.records
        .filter(({ kind }) => field === "about" || kind === "event")
        .map(({ id, name }) => one(id, name[language], [name.en, name.fr, id]));
    case "dossier":
      return vocabulary.dossiers.map(({ name }) => one(name));
    case "lang":
      return vocabulary.languages.map((tag) => one(tag));
    case "has":
      return holdingNames.map((name) => one(name[language]));
    case "state":
      return stateNames.map((name) => one(name[language]));
    case "colour":
      return colourNames.map((name) => one(name[language]));
    default:
      return [];
  }
}

function fits(typed: string): (candidate: Candidate) => boolean {
  const words = cutWords(typed);
  return ({ says }) => words.length === 0 || says.some((text) => holdsPhrase(text, words, true));
}

/** With the name that it was found by, where what is shown of it is another: the one in the other language. */
function labelled(typed: string): (candidate: Candidate) => Candidate {
  const words = cutWords(typed);
  return (one) => {
    if (words.length === 0 || holdsPhrase(cutWords(one.label), words, true)) return one;
    const by = one.texts.find((_, at) => holdsPhrase(one.says[at] ?? [], words, true));
    return by === undefined || by === one.label ? one : { ...one, label: `${one.label} · ${by}` };
  };
}
