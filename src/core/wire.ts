/** Parsers of what crosses a border (page → worker, archive → library), made of plain JSON values only. */
import * as v from "valibot";
import { type Article, accesses, forms } from "./article/article.ts";
import {
  type Clipping,
  type ClippingDraft,
  type Collection,
  clippingKinds,
  colours,
  type PageVersion,
  type SavedSearch,
} from "./clipping/clipping.ts";
import { precisionOf } from "./dates.ts";
import { limits } from "./limits.ts";
import { kinds } from "./record.ts";
import type { BulkChange, ClippingChanges } from "./requests.ts";

const capped = (most: number) => v.pipe(v.string(), v.maxLength(most));
const date = v.pipe(
  v.string(),
  v.check((text) => precisionOf(text) !== undefined, "not a date"),
);
export const daySchema = v.pipe(
  v.string(),
  v.check((text) => precisionOf(text) === "day", "not a day"),
);
export const recordIdSchema = v.pipe(v.string(), v.regex(/^[a-z]-[a-z0-9-]{1,80}$/));
/** A client-made id: UUID (RFC 9562). */
export const idSchema = v.pipe(v.string(), v.uuid());
/** An instant as `Date.prototype.toISOString` writes it: one spelling a moment, so that texts sort as times do. */
export const instantSchema = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && isInstant(text),
    "not an instant YYYY-MM-DDTHH:MM:SS.sssZ",
  ),
);
export const addressSchema = v.pipe(capped(limits.address), v.regex(/^(https?|file):\/\//));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.strictObject({ en: capped(10_000), fr: capped(10_000) });

const dated = v.strictObject({
  day: daySchema,
  instant: v.optional(capped(60)),
  origin: v.picklist(["json-ld", "meta", "time", "address", "text", "given"]),
});
const outlet = v.strictObject({ name: capped(300), domain: capped(300) });

const shortList = v.pipe(v.array(capped(limits.label)), v.maxLength(limits.labels));

const pageSource = {
  url: addressSchema,
  canonical: addressSchema,
  outlet,
  title: capped(limits.title),
  byline: v.optional(capped(limits.title)),
  published: v.optional(dated),
  modified: v.optional(dated),
  section: v.optional(capped(limits.label)),
  credit: v.optional(shortList),
  form: v.optional(v.picklist(forms)),
};

const blocksSchema = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(["paragraph", "heading", "quote", "list-item", "caption"]),
      text: capped(limits.articleText),
    }),
  ),
  v.maxLength(limits.articleBlocks),
  v.check((blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= limits.articleText, "too long"),
);

export const articleSchema = v.strictObject({
  ...pageSource,
  dateline: v.optional(capped(limits.label)),
  keywords: v.optional(shortList),
  access: v.optional(v.picklist(accesses)),
  language: capped(20),
  blocks: blocksSchema,
}) satisfies v.GenericSchema<unknown, Article>;

const source = v.strictObject({
  publisher: capped(500),
  title: capped(1_000),
  date: v.optional(date),
  url: v.optional(v.pipe(capped(limits.address), v.regex(/^https?:\/\//))),
  identifier: v.optional(capped(500)),
  lang: v.optional(capped(20)),
});
const statement = v.strictObject({
  en: capped(10_000),
  fr: capped(10_000),
  from: date,
  confidence: v.optional(v.picklist(["high", "medium", "low"])),
  sources: v.array(source),
});
const frozenContext = v.strictObject({
  asOf: daySchema,
  version: capped(100),
  cards: v.pipe(
    v.array(
      v.strictObject({ record: recordIdSchema, kind: v.picklist(kinds), name: text, statements: v.array(statement) }),
    ),
    v.maxLength(limits.frozenCards),
  ),
});

const draft = {
  id: idSchema,
  kind: v.picklist(clippingKinds),
  language: capped(20),
  quote: v.strictObject({
    exact: capped(limits.quote),
    prefix: capped(200),
    suffix: capped(200),
    markup: v.optional(capped(limits.markup)),
  }),
  position: v.optional(v.strictObject({ start: offset, end: offset })),
  range: v.optional(v.strictObject({ startBlock: offset, startOffset: offset, endBlock: offset, endOffset: offset })),
  source: v.strictObject(pageSource),
  context: frozenContext,
  readAt: instantSchema,
  colour: v.optional(v.picklist(colours)),
};
export const clippingDraftSchema = v.strictObject(draft) satisfies v.GenericSchema<unknown, ClippingDraft>;

export const noteSchema = capped(limits.note);
export const querySchema = capped(limits.query);
export const tagSchema = v.pipe(capped(limits.tag), v.trim(), v.nonEmpty());
const tags = v.pipe(v.array(tagSchema), v.maxLength(limits.tags));
const collections = v.pipe(v.array(idSchema), v.maxLength(limits.collections));
export const clippingChangesSchema = v.strictObject({
  note: v.optional(noteSchema),
  tags: v.optional(tags),
  colour: v.optional(v.picklist([...colours, "none"])),
  collections: v.optional(collections),
  base: v.optional(
    v.strictObject({
      note: v.optional(noteSchema),
      tags: v.optional(tags),
      collections: v.optional(collections),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ClippingChanges>;

export const bulkChangeSchema = v.strictObject({
  addTags: v.optional(tags),
  removeTags: v.optional(tags),
  colour: v.optional(v.picklist([...colours, "none"])),
  addTo: v.optional(collections),
  takeFrom: v.optional(collections),
  removed: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, BulkChange>;

export const named = { id: idSchema, name: v.pipe(capped(limits.label), v.trim(), v.nonEmpty()) };
const edited = { createdAt: instantSchema, updatedAt: instantSchema };
export const collectionSchema = v.strictObject({ ...named, note: noteSchema, ...edited }) satisfies v.GenericSchema<
  unknown,
  Collection
>;
export const savedSearchSchema = v.strictObject({
  ...named,
  query: querySchema,
  ...edited,
}) satisfies v.GenericSchema<unknown, SavedSearch>;

export const pageVersionSchema = v.strictObject({
  canonical: addressSchema,
  url: addressSchema,
  title: capped(limits.title),
  seenAt: instantSchema,
  modified: v.optional(capped(60)),
  paragraphs: v.pipe(v.array(capped(200)), v.maxLength(limits.articleBlocks)),
}) satisfies v.GenericSchema<unknown, PageVersion>;

export const clippingSchema = v.strictObject({
  ...draft,
  savedAt: instantSchema,
  updatedAt: instantSchema,
  note: noteSchema,
  tags,
  collections: v.optional(collections),
  removedAt: v.optional(instantSchema),
}) satisfies v.GenericSchema<unknown, Clipping>;

/** Does not compile when a field is added to `Clipping`, at whatever depth, and not to its parser. */
export const clippingParserIsComplete: Same<v.InferOutput<typeof clippingSchema>, Clipping> = true;
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
/** Spells a type out, field by field, so that `extends` and aliases do not hide that two are the same. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
