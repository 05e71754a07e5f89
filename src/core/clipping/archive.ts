/**
 * The complete archive: everything that a library holds, in one JSON text, to keep, to move and to read in
 * other programs. Field by field in `docs/archive.md`.
 *
 *     {
 *       "format": "arriere-plan-archive",
 *       "version": 2,
 *       "madeBy": "0.1.0",                       version of the extension that wrote it
 *       "exportedAt": "2026-11-26T09:30:00.000Z",
 *       "colours": { "yellow": "to check" },      what the reader's colours mean
 *       "collections": [ … ], "searches": [ … ], "pages": [ … ],
 *       "clippings": [ … ]                       as in clipping.ts, oldest saved first, the trash included
 *     }
 *
 * Instants are written as `Date.prototype.toISOString` does, positions count UTF-16 units, absent fields are
 * left out. Text is kept to the unit: lone surrogates are written as \u escapes (ECMA-262, JSON.stringify).
 * A later version may add fields, and then raises `version`; this one refuses what it does not know, because
 * to drop a field in silence is to lose it. Version 1 had clippings alone, and is still read.
 */
import * as v from "valibot";
import { limits } from "../limits.ts";
import { clippingSchema, collectionSchema, pageVersionSchema, savedSearchSchema } from "../wire.ts";
import { type Clipping, type Collection, colours, type PageVersion, type SavedSearch } from "./clipping.ts";
import { createIncoming, explain, type ReadFile, type Refused, unread } from "./formats/incoming.ts";
import type { LibraryContent } from "./library-content.ts";
import { withCleanMarkup } from "./markup.ts";

export const archiveFormat = "arriere-plan-archive";
export const archiveVersion = 2;

/** Every field, in the order in which it is written. The compiler asks for new ones. */
const clippingFields = {
  id: true,
  kind: true,
  language: true,
  quote: true,
  position: true,
  range: true,
  source: true,
  context: true,
  readAt: true,
  colour: true,
  savedAt: true,
  updatedAt: true,
  note: true,
  tags: true,
  collections: true,
  removedAt: true,
} satisfies Record<keyof Clipping, true>;
const collectionFields = { id: true, name: true, note: true, createdAt: true, updatedAt: true } satisfies Record<
  keyof Collection,
  true
>;
const searchFields = { id: true, name: true, query: true, createdAt: true, updatedAt: true } satisfies Record<
  keyof SavedSearch,
  true
>;
const pageFields = {
  canonical: true,
  url: true,
  title: true,
  seenAt: true,
  modified: true,
  paragraphs: true,
} satisfies Record<keyof PageVersion, true>;

/**
 * @param content all of a library, or some
 * @param made the extension's version, and the instant of the export
 */
export function writeArchive(content: LibraryContent, made: { version: string; exportedAt: string }): string {
  const archive = {
    format: archiveFormat,
    version: archiveVersion,
    madeBy: made.version,
    exportedAt: made.exportedAt,
    colours: Object.fromEntries(colours.map((colour) => [colour, content.colourNames[colour]])),
    collections: inOrder(content.collections, collectionFields, (one) => [one.createdAt, one.id]),
    searches: inOrder(content.searches, searchFields, (one) => [one.createdAt, one.id]),
    pages: inOrder(content.pages, pageFields, (one) => [one.seenAt, one.canonical]),
    clippings: inOrder(content.clippings, clippingFields, (one) => [one.savedAt, one.id]),
  };
  return `${JSON.stringify(archive, null, 1)}\n`;
}

function inOrder<T extends object>(items: readonly T[], fields: object, by: (item: T) => [string, string]): object[] {
  const keyed = items.map((item) => ({ item, by: by(item) }));
  keyed.sort((a, b) => compare(a.by[0], b.by[0]) || compare(a.by[1], b.by[1]));
  return keyed.map(({ item }) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, Reflect.get(item, field)])),
  );
}

/**
 * Reads an archive whole before anything is done with it. An entry that is damaged is refused, with its place
 * (`clippings.12`) and what is wrong there, and the others are kept: the reader decides on seeing both.
 * @param data parsed JSON
 */
export function readArchive(data: unknown): ReadFile {
  // The version before the rest: what a newer archive holds is not ours to judge.
  const stamped = v.safeParse(stamp, data);
  if (!stamped.success) return unread("unknown", `version: ${explain(stamped.issues[0])}`);
  const { version } = stamped.output;
  if (version > archiveVersion) return unread("newer", String(version));
  const opened = v.safeParse(version === 1 ? envelope1 : envelope2, data, { abortEarly: true });
  if (!opened.success) return unread("unknown", explain(opened.issues[0]));
  const { incoming, add } = createIncoming("archive");
  const { content, refused } = incoming;
  const { clippings, ...rest } = { collections: [], searches: [], pages: [], colours: {}, ...opened.output };
  content.colourNames = rest.colours;
  content.collections = each("collections", rest.collections, collectionSchema, ({ id }) => id, refused);
  content.searches = each("searches", rest.searches, savedSearchSchema, ({ id }) => id, refused);
  content.pages = each("pages", rest.pages, pageVersionSchema, ({ canonical }) => canonical, refused);
  for (const [index, raw] of clippings.entries()) {
    const parsed = v.safeParse(clippingSchema, raw, { abortEarly: true });
    add(
      `clippings.${index}`,
      parsed.success
        ? { ...parsed.output, quote: withCleanMarkup(parsed.output.quote) }
        : { why: "wrong-shape", detail: explain(parsed.issues[0]) },
    );
  }
  return { ok: true, incoming };
}

/** Whether parsed JSON says that it is an archive of ours, of whatever version. */
export function looksLikeArchive(data: unknown): boolean {
  return v.is(v.object({ format: v.literal(archiveFormat) }), data);
}

const many = v.pipe(v.array(v.unknown()), v.maxLength(limits.clippings));
const envelope1 = v.strictObject({
  format: v.literal(archiveFormat),
  version: v.number(),
  madeBy: v.string(),
  exportedAt: v.string(),
  clippings: many,
});
const meaning = v.exactOptional(v.pipe(v.string(), v.maxLength(limits.label)));
const envelope2 = v.strictObject({
  ...envelope1.entries,
  colours: v.strictObject({ yellow: meaning, green: meaning, blue: meaning, pink: meaning, violet: meaning }),
  collections: many,
  searches: many,
  pages: many,
});
const stamp = v.object({ format: v.literal(archiveFormat), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function each<T>(
  name: string,
  items: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  keyOf: (item: T) => string,
  refused: Refused[],
): T[] {
  const kept = new Map<string, T>();
  for (const [index, raw] of items.entries()) {
    const where = `${name}.${index}`;
    const parsed = v.safeParse(schema, raw, { abortEarly: true });
    if (!parsed.success) refused.push({ where, why: "wrong-shape", detail: explain(parsed.issues[0]) });
    else if (kept.has(keyOf(parsed.output))) refused.push({ where, why: "twice" });
    else kept.set(keyOf(parsed.output), parsed.output);
  }
  return [...kept.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
