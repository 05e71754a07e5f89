/** Names and role phrases of articles that no record answers to: what the next records should be about. */
import type { ContextRecord, Pack } from "../../../src/core/record.ts";
import { surnameOf } from "../../../src/core/resolve/names/surname.ts";
import { foldText } from "../../../src/core/text/fold.ts";
import { compileMatcher, type Hit, type Matcher } from "../../../src/core/text/matcher.ts";
import { findNames } from "./find-names.ts";
import { findRoles } from "./find-roles.ts";
import type { ReadArticle } from "./read-articles.ts";

export interface Unresolved {
  /** In its commonest spelling. */
  text: string;
  sort: "name" | "role";
  count: number;
  articles: number;
  /** A sentence in which it stands, and where that was read. */
  sample: string;
  from: string;
}

/** Sentences longer than this are cut. */
const longestSample = 240;
const nameWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/**
 * Every form by which a record may be meant, whatever its cues and dates: here a form that could resolve counts as
 * resolved, because what is wanted is what nobody has written down yet.
 * @param parties the words of the pack's parties, which resolve too
 */
export function indexKnownForms(
  records: readonly ContextRecord[],
  parties: readonly Pack["parties"][number][] = [],
): Matcher {
  const forms = new Set<string>();
  for (const { kind, names, aliases, not } of records) {
    for (const { text } of [...aliases, ...not]) forms.add(text);
    for (const { en, fr } of names) {
      for (const name of [en, fr]) {
        forms.add(name);
        const surname = kind === "person" ? surnameOf(name) : undefined;
        if (surname) forms.add(surname);
      }
    }
  }
  for (const { words, not, media } of parties) for (const text of [...words, ...not, ...media]) forms.add(text);
  return compileMatcher([...forms]);
}

/**
 * @param known from `indexKnownForms`
 * @returns what resolves to nothing, most articles first
 */
export function findUnresolved(articles: readonly ReadArticle[], known: Matcher): Unresolved[] {
  const tally = new Map<string, Tally>();
  for (const article of articles) {
    const found = article.paragraphs.flatMap((paragraph) => findInParagraph(paragraph, article.language, known));
    for (const one of joinSurnames(found)) count(tally, one, article.from);
  }
  return [...tally.values()]
    .map(({ sort, spellings, count: times, from, sample, articles: seen }) => ({
      text: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "",
      sort,
      count: times,
      articles: seen.size,
      sample,
      from,
    }))
    .sort((a, b) => b.articles - a.articles || b.count - a.count || (a.text < b.text ? -1 : 1));
}

interface Found {
  key: string;
  text: string;
  sort: Unresolved["sort"];
  sample: string;
}

interface Tally extends Pick<Unresolved, "sort" | "count" | "sample" | "from"> {
  spellings: Map<string, number>;
  articles: Set<string>;
}

function findInParagraph(paragraph: string, language: string, known: Matcher): Found[] {
  const hits = known.scan(paragraph);
  const roles = language === "fr" || language === "en" ? findRoles(paragraph, language) : [];
  // A form of an event may span half a sentence; only short forms say that a name in it is known.
  const openRoles = roles.filter(
    ({ start, end }) => !hits.some((hit) => overlaps(hit, start, end) && isPhrase(paragraph, hit)),
  );
  const names = findNames(paragraph).filter(({ text, start }) => !isCovered(text, start, hits));
  return [
    ...openRoles.map(({ text, start, end }) => found(paragraph, "role", text, start, end)),
    ...names.map(({ text, start, end }) => found(paragraph, "name", text, start, end)),
  ];
}

function found(paragraph: string, sort: Found["sort"], text: string, start: number, end: number): Found {
  return { key: `${sort} ${foldText(text)}`, text, sort, sample: sentenceAround(paragraph, start, end) };
}

function overlaps(hit: Hit, start: number, end: number): boolean {
  return hit.start < end && start < hit.end;
}

/** A role is answered by a form of several words ("ministre malien de la Défense"), not by "Mali" in it. */
function isPhrase(paragraph: string, { start, end }: Hit): boolean {
  return /[\s-]/.test(paragraph.slice(start, end).trim());
}

/**
 * Known when forms hold more than half of its capitalised words, or the surname after a first name: "Sophie Pétronin"
 * is known when "Pétronin" is, "Accord de Bamako" is not because Bamako is.
 */
function isCovered(text: string, start: number, hits: readonly Hit[]): boolean {
  const words = [...text.matchAll(nameWord)].map(({ 0: word, index }) => ({
    isCapital: /^[\p{Lu}\p{N}]/u.test(word),
    isKnown: hits.some((hit) => hit.start <= start + index && start + index + word.length <= hit.end),
  }));
  const capitals = words.filter(({ isCapital }) => isCapital);
  const known = capitals.filter(({ isKnown }) => isKnown);
  return known.length * 2 > capitals.length || (words.length === 2 && words.at(-1)?.isKnown === true);
}

/** "Alliance for the Sahel" is not what "Sahel" alone means. */
const linking = new Set("de du des d of for the la le les".split(" "));

/** Within an article, a bare surname is counted with the full name that ends in it. */
function joinSurnames(found: readonly Found[]): Found[] {
  const full = new Map<string, Found>();
  for (const one of found) {
    const words = one.key.split(" ").slice(1);
    const last = words.at(-1);
    if (one.sort === "name" && words.length > 1 && last && !words.some((word) => linking.has(word)))
      full.set(`name ${last}`, one);
  }
  return found.map((one) => {
    const whole = full.get(one.key);
    return whole ? { ...one, key: whole.key, text: whole.text } : one;
  });
}

function count(tally: Map<string, Tally>, { key, text, sort, sample }: Found, from: string): void {
  const held = tally.get(key) ?? { sort, count: 0, sample, from, spellings: new Map(), articles: new Set() };
  held.count += 1;
  held.articles.add(from);
  held.spellings.set(text, (held.spellings.get(text) ?? 0) + 1);
  tally.set(key, held);
}

function sentenceAround(paragraph: string, start: number, end: number): string {
  const before = paragraph.slice(0, start);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? ")) + 1;
  const stop = /[.!?…]["”»]?(?:\s|$)/u.exec(paragraph.slice(end));
  const sentence = paragraph.slice(from, stop ? end + stop.index + 1 : undefined).trim();
  if (sentence.length <= longestSample) return sentence;
  const middle = paragraph.slice(Math.max(from, start - longestSample / 2), end + longestSample / 2).trim();
  return `… ${middle} …`;
}
