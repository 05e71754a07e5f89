/** What the search index knows of one clipping. */
import type { Clipping, LastFound } from "../clipping/clipping.ts";
import { foldText } from "../text/fold.ts";
import { cutWords } from "./cut-words.ts";

export interface Entry {
  id: string;
  /** Its words, folded: those of one field parted by a space, the fields by a line break. */
  words: string;
  /** What it has of what a filter asks for; see `facet`. */
  facets: string[];
  /** When it was saved, in milliseconds since 1970. */
  saved: number;
  /** The day the article appeared, in days since 1970; absent when undated. */
  published?: number | undefined;
  /** Of the article's address: clippings of one article have the same. */
  article: number;
  removed: boolean;
}

export const facetNames = ["colour", "dossier", "has", "kind", "lang", "outlet", "record", "state", "tag"] as const;
export type FacetName = (typeof facetNames)[number];

/** Parts a facet's key (folded, matched) from what is shown of it. */
export const facetSeparator = "\t";

/**
 * A facet as it stands in the index, where it can be mistaken for no word because no word begins with "#".
 * `#tag:a citer␉à citer`, `#outlet:rfi.fr␉RFI`, `#record:f-barkhane␉force␉Barkhane␉Barkhane`, `#lang:fr`.
 */
export function facet(name: FacetName, key: string, ...shown: string[]): string {
  return [`#${name}:${key}`, ...shown.map(inOneLine)].join(facetSeparator);
}

/** The key of a tag or an outlet: alike for everyone who means the same. */
export function facetKey(text: string): string {
  return inOneLine(foldText(text));
}

export function entryOf(clipping: Clipping, found?: LastFound): Entry {
  const { id, quote, source, note, tags, context, savedAt } = clipping;
  const published = source.published === undefined ? Number.NaN : Date.parse(`${source.published.day}T00:00:00Z`);
  return {
    id,
    words: [
      quote.exact,
      source.title,
      source.outlet.name,
      source.outlet.domain,
      source.byline ?? "",
      note,
      ...tags,
      ...context.cards.flatMap(({ name }) => [name.en, name.fr]),
    ]
      .map((field) => cutWords(field).join(" "))
      .filter((words) => words !== "")
      .join("\n"),
    facets: facetsOf(clipping, found),
    saved: Date.parse(savedAt),
    ...(Number.isNaN(published) ? {} : { published: Math.floor(published / 86_400_000) }),
    article: fingerprint(source.canonical),
    removed: clipping.removedAt !== undefined,
  };
}

function facetsOf(clipping: Clipping, found: LastFound | undefined): string[] {
  const { source, tags, context, colour, collections = [], note, language, kind } = clipping;
  const has = {
    note: note.trim() !== "",
    tag: tags.length > 0,
    colour: colour !== undefined,
    dossier: collections.length > 0,
    date: source.published !== undefined,
    context: context.cards.length > 0,
  };
  const facets = [
    facet("kind", kind),
    facet("lang", languageKey(language)),
    facet("outlet", facetKey(source.outlet.domain), source.outlet.name),
    ...tags.map((tag) => facet("tag", facetKey(tag), tag)),
    ...context.cards.map(({ record, kind, name }) => facet("record", record, kind, name.en, name.fr)),
    ...collections.map((collection) => facet("dossier", collection)),
    ...(colour === undefined ? [] : [facet("colour", colour)]),
    ...(found === undefined ? [] : [facet("state", found.state)]),
    ...Object.entries(has).flatMap(([name, is]) => (is ? [facet("has", name)] : [])),
  ];
  return [...new Set(facets)];
}

/** "fr" of "fr-FR". */
export function languageKey(language: string): string {
  return facetKey(language).split("-")[0] ?? "";
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** 53 bits of a text, after Bryc's cyrb53 (public domain): two of 100,000 articles fall together once in a million libraries. */
function fingerprint(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
