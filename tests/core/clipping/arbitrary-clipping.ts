/** Any clipping that the contract allows, odd ones first: lone surrogates, markup, names of prototypes. */
import fc from "fast-check";
import {
  type Clipping,
  type Collection,
  clippingKinds,
  colours,
  type PageVersion,
  type SavedSearch,
} from "../../../src/core/clipping/clipping.ts";
import type { LibraryContent } from "../../../src/core/clipping/library-content.ts";
import { withCleanMarkup } from "../../../src/core/clipping/markup.ts";
import { kinds } from "../../../src/core/record.ts";

const odd = fc.constantFrom(
  "",
  "\ud800",
  "\udc00x",
  "<b onclick=x>",
  "__proto__",
  "constructor",
  "\u202egnp",
  "=1+1",
  "\u2028",
  "\0",
  "a\r\nb",
  '"\\',
);
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 10 }), odd);
const said = fc.record({ en: text, fr: text });
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const record = fc.constantFrom("f-barkhane", "e-2025-09-18", "p-goita", "q-moura");
const address = fc.webUrl({ withQueryParameters: true });
const optional = { requiredKeys: [] };
const dated = fc
  .record({ day, origin: fc.constantFrom("json-ld", "meta", "time", "address", "text", "given"), instant: text })
  .chain((full) => fc.constantFrom(full, { day: full.day, origin: full.origin }));
const source = fc
  .tuple(
    fc.record({ publisher: text, title: text }),
    fc.record({ date: day, url: address, identifier: text, lang: text }, optional),
  )
  .map(([named, rest]) => ({ ...named, ...rest }));
const statement = fc
  .tuple(
    fc.record({ en: text, fr: text, from: day, sources: fc.array(source, { maxLength: 2 }) }),
    fc.record({ confidence: fc.constantFrom("high" as const, "medium" as const, "low" as const) }, optional),
  )
  .map(([told, rest]) => ({ ...told, ...rest }));
const card = fc.record({
  record,
  kind: fc.constantFrom(...kinds),
  name: said,
  statements: fc.array(statement, { maxLength: 2 }),
});
const count = fc.nat({ max: 100_000 });

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const required = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...clippingKinds),
  language: text,
  quote: fc
    .tuple(fc.record({ exact: text, prefix: text, suffix: text }), fc.record({ markup: text }, optional))
    // As stored: clean, and of the quote's own words.
    .map(([words, { markup }]) =>
      markup === undefined ? words : withCleanMarkup({ ...words, markup: `<p><em>${escaped(words.exact)}</em></p>` }),
    ),
  source: fc
    .tuple(
      fc.record({ url: address, canonical: address, outlet: fc.record({ name: text, domain: text }), title: text }),
      fc.record(
        { byline: text, published: dated, modified: dated, section: text, credit: fc.array(text, { maxLength: 2 }) },
        optional,
      ),
    )
    .map(([named, rest]) => ({ ...named, ...rest })),
  context: fc.record({ asOf: day, version: text, cards: fc.array(card, { maxLength: 3 }) }),
  readAt: instant,
  savedAt: instant,
  updatedAt: instant,
  note: text,
  tags: fc.uniqueArray(
    text.map((tag) => tag.trim()).filter((tag) => tag !== ""),
    { maxLength: 4 },
  ),
});
const rest = fc.record(
  {
    position: fc.record({ start: count, end: count }),
    range: fc.record({ startBlock: count, startOffset: count, endBlock: count, endOffset: count }),
    removedAt: instant,
    colour: fc.constantFrom(...colours),
    collections: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  },
  optional,
);

export const anyClipping: fc.Arbitrary<Clipping> = fc
  .tuple(required, rest)
  .map(([a, b]) => structuredClone({ ...a, ...b }) as Clipping);
export const anyLibrary: fc.Arbitrary<Clipping[]> = fc.uniqueArray(anyClipping, {
  selector: ({ id }) => id,
  maxLength: 6,
});

const named = { id: fc.uuid(), name: text.map((name) => name.trim() || "x"), createdAt: instant, updatedAt: instant };
const anyCollection: fc.Arbitrary<Collection> = fc.record({ ...named, note: text });
const anySearch: fc.Arbitrary<SavedSearch> = fc.record({ ...named, query: text });
const anyPage: fc.Arbitrary<PageVersion> = fc
  .tuple(
    fc.record({
      canonical: address,
      url: address,
      title: text,
      seenAt: instant,
      paragraphs: fc.array(text, { maxLength: 3 }),
    }),
    fc.record({ modified: text }, optional),
  )
  .map(([page, rest]) => ({ ...page, ...rest }));

/** All that a library may hold. */
export const anyContent: fc.Arbitrary<LibraryContent> = fc
  .record({
    clippings: anyLibrary,
    collections: fc.uniqueArray(anyCollection, { selector: ({ id }) => id, maxLength: 3 }),
    searches: fc.uniqueArray(anySearch, { selector: ({ id }) => id, maxLength: 3 }),
    pages: fc.uniqueArray(anyPage, { selector: ({ canonical }) => canonical, maxLength: 3 }),
    colourNames: fc.record({ yellow: text, violet: text }, optional),
  })
  .map((content) => structuredClone(content));
