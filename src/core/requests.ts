/**
 * The one contract between the parts: what may be asked of the worker, by whom, and what comes back.
 * A page script runs inside a page we do not trust; only our own pages may do what cannot be undone there.
 */
import * as v from "valibot";
import type { Article } from "./article/article.ts";
import type { Clipping, ClippingDraft, Collection, Colour, SavedSearch } from "./clipping/clipping.ts";
import type { PlacedClipping, PlacedClippings, Shown } from "./clipping/placed.ts";
import type { Day } from "./dates.ts";
import type { Standing } from "./detect/verdict.ts";
import type { Card, Dossier } from "./dossier/dossier.ts";
import type { Story } from "./dossier/tell-story.ts";
import { limits } from "./limits.ts";
import type { Kind, RecordId, Text, Tongue } from "./record.ts";
import { mostMuted, type PageChanges, type PageSettings, type Settings } from "./settings.ts";
import { pageChangesSchema, settingsChangesSchema } from "./settings-wire.ts";
import {
  addressSchema,
  articleSchema,
  bulkChangeSchema,
  clippingChangesSchema,
  clippingDraftSchema,
  daySchema,
  idSchema,
  instantSchema,
  named,
  noteSchema,
  querySchema,
  recordIdSchema,
  tagSchema,
} from "./wire.ts";
import type { Dress } from "./words.ts";

/** A script in a page's top frame, or one of our own pages (library, settings). */
export type Sender = "page" | "own";

/** How many clippings of an outlet the reader keeps. */
export interface KeptOf {
  outlet: string;
  clippings: number;
}

export interface ClippingChanges {
  note?: string | undefined;
  tags?: string[] | undefined;
  colour?: Colour | "none" | undefined;
  collections?: string[] | undefined;
  /** What the edit started from. With it an edit made meanwhile in another tab is merged, not overwritten. */
  base?: { note?: string | undefined; tags?: string[] | undefined; collections?: string[] | undefined } | undefined;
}

/** One change of many clippings; what is not named stays. */
export interface BulkChange {
  addTags?: string[] | undefined;
  removeTags?: string[] | undefined;
  colour?: Colour | "none" | undefined;
  /** Dossiers, by id. */
  addTo?: string[] | undefined;
  takeFrom?: string[] | undefined;
  /** Into the trash, or out of it. */
  removed?: boolean | undefined;
}

export interface NamedRecord {
  record: RecordId;
  kind: Kind;
  name: Text;
}

/** The database in use, and through which days it is reviewed. */
export interface DatabaseEdition {
  version: string;
  full: Day;
  partly: Day;
  records: number;
}

/** Name → what is asked and what is answered. */
export interface Requests {
  /** The gate saw a news article that names both countries. */
  "reader.wanted": { ask: Record<string, never>; answer: true };
  "article.read": { ask: { article: Article; asOf?: Day | undefined }; answer: Dossier };
  /** What the page is to the reader, for the toolbar button of its tab. */
  "toolbar.show": { ask: { standing: Standing; entries: number }; answer: true };
  "card.open": { ask: { record: RecordId; asOf: Day }; answer: Card };
  /** The cards of several records on one day; those that nobody knew of that day are left out. */
  "cards.open": { ask: { records: RecordId[]; asOf: Day }; answer: { version: string; cards: Card[] } };
  /** Every event that was public by a day, today when none is given; oldest first. */
  "story.read": { ask: { asOf?: Day | undefined }; answer: Story };
  /** What a panel says, in the one language that is spoken in its page, and its style sheet. */
  "dress.read": { ask: { language: Tongue }; answer: Dress };
  "clippings.save": { ask: ClippingDraft; answer: Clipping };
  /** Undo of a save, by the page that made it; harmless because it goes to the trash. */
  "clippings.unsave": { ask: { id: string }; answer: true };
  /** Of one event, what is kept of other outlets: how many, and never their words, which are no page's business. */
  "clippings.elsewhere": { ask: { event: RecordId }; answer: KeptOf[] };
  /** What is kept of a page, its article not looked into. */
  "clippings.ofPage": { ask: { canonical: string; url: string }; answer: PlacedClipping[] };
  /** The same, with what became of each in the article as it is now, and of the article since the reader saw it. */
  "clippings.place": { ask: Shown; answer: PlacedClippings };
  "clippings.change": { ask: { id: string; changes: ClippingChanges }; answer: Clipping };
  "clippings.remove": { ask: { ids: string[] }; answer: number };
  "clippings.purge": { ask: { ids: string[] }; answer: number };
  /** One of our own pages has changed the library itself (an import): tells everyone who shows it. */
  "clippings.announce": { ask: Record<string, never>; answer: true };
  /** Each of these can be taken back by the id given as `undo`; the answer is how many clippings were changed. */
  "clippings.changeMany": { ask: { ids: string[]; change: BulkChange; undo: string }; answer: number };
  "tags.rename": { ask: { from: string[]; to: string; undo: string }; answer: number };
  "collections.delete": { ask: { id: string; undo: string }; answer: number };
  /** What the one dossier holds goes into the other, and the one goes. */
  "collections.merge": { ask: { id: string; into: string; undo: string }; answer: number };
  "searches.delete": { ask: { id: string; undo: string }; answer: number };
  "changes.undo": { ask: { undo: string }; answer: number };
  "collections.create": { ask: { id: string; name: string; note?: string | undefined }; answer: Collection };
  "collections.change": {
    /** With `base`, the note that the edit started from, one made meanwhile elsewhere is merged, not overwritten. */
    ask: { id: string; name?: string | undefined; note?: string | undefined; base?: string | undefined };
    answer: Collection;
  };
  "searches.create": { ask: { id: string; name: string; query: string }; answer: SavedSearch };
  "searches.change": {
    ask: { id: string; name?: string | undefined; query?: string | undefined };
    answer: SavedSearch;
  };
  /** Deletes for good what has been in the trash for a month. */
  "trash.expire": { ask: Record<string, never>; answer: number };
  "settings.read": { ask: Record<string, never>; answer: Settings };
  "settings.change": { ask: Partial<Settings>; answer: Settings };
  /** As they hold on the page's own site. */
  "settings.ofPage": { ask: Record<string, never>; answer: PageSettings };
  "settings.changeOfPage": { ask: PageChanges; answer: PageSettings };
  /** "I know this", and its undo. */
  "record.mute": { ask: { record: RecordId; muted: boolean }; answer: true };
  "records.name": { ask: { records: RecordId[] }; answer: NamedRecord[] };
  "database.edition": { ask: Record<string, never>; answer: DatabaseEdition };
  "settings.open": { ask: Record<string, never>; answer: true };
  "library.open": { ask: { clipping?: string | undefined; search?: string | undefined }; answer: true };
  /** The small window in which a note is written: no key is typed into a page. */
  "note.open": { ask: { clipping: string }; answer: true };
}

export type RequestName = keyof Requests;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});
const ids = v.strictObject({ ids: v.pipe(v.array(idSchema), v.maxLength(limits.clippings)) });

type RequestRules = {
  readonly [K in RequestName]: { from: readonly Sender[]; ask: v.GenericSchema<unknown, Requests[K]["ask"]> };
};

/** Who may ask, and the parser that every request passes, even from ourselves. */
export const requestRules: RequestRules = {
  "reader.wanted": { from: ["page"], ask: nothing },
  "article.read": { from: ["page"], ask: v.strictObject({ article: articleSchema, asOf: v.optional(daySchema) }) },
  "toolbar.show": {
    from: ["page"],
    ask: v.strictObject({ standing: v.picklist(["relation", "background", "none"]), entries: countSchema }),
  },
  "card.open": { from: ["page", "own"], ask: v.strictObject({ record: recordIdSchema, asOf: daySchema }) },
  "cards.open": {
    from: ["own"],
    ask: v.strictObject({
      records: v.pipe(v.array(recordIdSchema), v.maxLength(limits.frozenCards)),
      asOf: daySchema,
    }),
  },
  "story.read": { from: ["own"], ask: v.strictObject({ asOf: v.optional(daySchema) }) },
  "dress.read": { from: ["page"], ask: v.strictObject({ language: v.pipe(v.string(), v.maxLength(limits.label)) }) },
  "clippings.save": { from: ["page"], ask: clippingDraftSchema },
  "clippings.unsave": { from: ["page"], ask: v.strictObject({ id: idSchema }) },
  "clippings.elsewhere": { from: ["page"], ask: v.strictObject({ event: recordIdSchema }) },
  "clippings.ofPage": { from: ["page"], ask: v.strictObject({ canonical: addressSchema, url: addressSchema }) },
  "clippings.place": {
    from: ["page"],
    ask: v.strictObject({ article: articleSchema, translated: v.boolean(), since: instantSchema }),
  },
  "clippings.change": { from: ["own"], ask: v.strictObject({ id: idSchema, changes: clippingChangesSchema }) },
  "clippings.remove": { from: ["own"], ask: ids },
  "clippings.purge": { from: ["own"], ask: ids },
  "clippings.announce": { from: ["own"], ask: nothing },
  "clippings.changeMany": {
    from: ["own"],
    ask: v.strictObject({ ...ids.entries, change: bulkChangeSchema, undo: idSchema }),
  },
  "tags.rename": {
    from: ["own"],
    ask: v.strictObject({
      from: v.pipe(v.array(v.string()), v.maxLength(limits.renamed)),
      to: tagSchema,
      undo: idSchema,
    }),
  },
  "collections.delete": { from: ["own"], ask: v.strictObject({ id: idSchema, undo: idSchema }) },
  "collections.merge": { from: ["own"], ask: v.strictObject({ id: idSchema, into: idSchema, undo: idSchema }) },
  "searches.delete": { from: ["own"], ask: v.strictObject({ id: idSchema, undo: idSchema }) },
  "changes.undo": { from: ["own"], ask: v.strictObject({ undo: idSchema }) },
  "collections.create": { from: ["own"], ask: v.strictObject({ ...named, note: v.optional(noteSchema) }) },
  "collections.change": {
    from: ["own"],
    ask: v.strictObject({
      id: idSchema,
      name: v.optional(named.name),
      note: v.optional(noteSchema),
      base: v.optional(noteSchema),
    }),
  },
  "searches.create": { from: ["own"], ask: v.strictObject({ ...named, query: querySchema }) },
  "searches.change": {
    from: ["own"],
    ask: v.strictObject({ id: idSchema, name: v.optional(named.name), query: v.optional(querySchema) }),
  },
  "trash.expire": { from: ["own"], ask: nothing },
  "settings.read": { from: ["own"], ask: nothing },
  "settings.change": { from: ["own"], ask: settingsChangesSchema },
  "settings.ofPage": { from: ["page"], ask: nothing },
  "settings.changeOfPage": { from: ["page"], ask: pageChangesSchema },
  "record.mute": { from: ["page", "own"], ask: v.strictObject({ record: recordIdSchema, muted: v.boolean() }) },
  "note.open": { from: ["page"], ask: v.strictObject({ clipping: idSchema }) },
  "records.name": {
    from: ["own"],
    ask: v.strictObject({ records: v.pipe(v.array(recordIdSchema), v.maxLength(mostMuted)) }),
  },
  "database.edition": { from: ["own"], ask: nothing },
  "settings.open": { from: ["page", "own"], ask: nothing },
  "library.open": {
    from: ["page", "own"],
    ask: v.strictObject({
      clipping: v.optional(idSchema),
      search: v.optional(v.pipe(v.string(), v.maxLength(limits.query))),
    }),
  },
};

/** What the worker tells a page script in a tab. */
export interface Orders {
  /** The reader pressed the toolbar button. */
  "panel.toggle": Record<string, never>;
  /** The reader chose "save" from the context menu or the keyboard. */
  "selection.save": Record<string, never>;
  /** The same for the whole article. */
  "article.save": Record<string, never>;
  /** The reader asked from the keyboard for the mark after the one that is shown, or before it. */
  "mention.next": Record<string, never>;
  "mention.previous": Record<string, never>;
  /** Clippings changed elsewhere (library, another tab). */
  "clippings.changed": Record<string, never>;
  /** Settings changed, here or elsewhere. */
  "settings.changed": Record<string, never>;
}
export type OrderName = keyof Orders;
