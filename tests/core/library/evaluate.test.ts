import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyBits, setBit } from "../../../src/core/library/bits.ts";
import { createCatalogue } from "../../../src/core/library/catalogue.ts";
import { entryOf } from "../../../src/core/library/entry.ts";
import { asksForOrder, type PlacedSegment } from "../../../src/core/library/evaluate.ts";
import { matchesQuery } from "../../../src/core/library/matches.ts";
import { type Sorting, sortings } from "../../../src/core/library/order-entries.ts";
import { parseQuery } from "../../../src/core/library/parse-query.ts";
import { everything, type Query } from "../../../src/core/library/query.ts";
import { buildSegment, segmentSize } from "../../../src/core/library/segment.ts";
import { clipping } from "../../background/samples.ts";
import { anyQuery, someDossiers, someWords } from "./arbitrary-query.ts";
import { anyShelf, type Shelved } from "./arbitrary-shelf.ts";

const named = { dossiers: someDossiers };

/** The index of a shelf, spread over segments with holes, some of the numbers dead. */
function catalogueOf(shelf: readonly Shelved[], spread = 1) {
  const places = shelf.map((_, index) => (index % spread) * segmentSize + Math.floor(index / spread) * 2);
  const segments: PlacedSegment[] = Array.from({ length: spread }, (_, number) => {
    const entries: Parameters<typeof buildSegment>[0][number][] = [];
    shelf.forEach(({ clipping: one, found }, index) => {
      if (index % spread === number) entries[(places[index] ?? 0) % segmentSize] = entryOf(one, found);
    });
    return { number, ...buildSegment(Array.from(entries)) };
  });
  return createCatalogue(segments, emptyBits(0));
}

function find(shelf: readonly Shelved[], query: Query, spread = 1, sorting: Sorting = "saved", trash = false) {
  const catalogue = catalogueOf(shelf, spread);
  return [...catalogue.find(query, { sorting, trash, named }).entries].map(catalogue.idOf);
}

describe("answering from the index", () => {
  it("finds exactly what a look at every clipping finds, in any library, for any query", () => {
    fc.assert(
      fc.property(anyShelf, anyQuery, fc.integer({ min: 1, max: 3 }), fc.boolean(), (shelf, query, spread, trash) => {
        const expected = shelf
          .filter(({ clipping: one }) => (one.removedAt !== undefined) === trash)
          .filter(({ clipping: one, found }) => matchesQuery(query, entryOf(one, found), named))
          .map(({ clipping: one }) => one.id);
        expect(find(shelf, query, spread, "saved", trash).sort()).toEqual(expected.sort());
      }),
      { numRuns: 600 },
    );
  });

  it("puts what is found in the order asked for, the newest first", () => {
    const key: Record<Sorting, (one: Shelved) => string> = {
      saved: ({ clipping: one }) => one.savedAt,
      published: ({ clipping: one }) => one.source.published?.day ?? "",
      outlet: ({ clipping: one }) => one.source.outlet.name,
    };
    fc.assert(
      fc.property(anyShelf, fc.constantFrom(...sortings), (shelf, sorting) => {
        const keys = find(shelf, everything, 2, sorting).map((id) => {
          const one = shelf.find(({ clipping: { id: other } }) => other === id);
          return one ? key[sorting](one) : "";
        });
        expect(keys).toEqual([...keys].sort((a, b) => (sorting === "outlet" ? (a < b ? -1 : 1) : a < b ? 1 : -1)));
      }),
    );
  });

  it("keeps the order when something is added and something goes, as sorting all of it anew would make it", () => {
    fc.assert(
      fc.property(anyShelf, anyShelf, fc.constantFrom(...sortings), fc.nat(11), (here, more, sorting, gone) => {
        const entries = [...here, ...more].map(({ clipping: one, found }, at) =>
          entryOf({ ...one, id: `${at}` }, found),
        );
        const before = { number: 0, ...buildSegment(entries.slice(0, here.length)) };
        const tail = { number: 1, ...buildSegment(entries.slice(here.length)) };
        const dead = emptyBits(2 * segmentSize);
        const how = { sorting, trash: false, named };
        const old = createCatalogue([before, tail], emptyBits(0));
        old.find(everything, how);
        setBit(dead, gone);
        const next = [before, tail, { number: 2, ...buildSegment(entries) }];
        expect([...createCatalogue(next, dead, old).find(everything, how).entries]).toEqual([
          ...createCatalogue(next, dead).find(everything, how).entries,
        ]);
      }),
    );
  });

  it("counts clippings, articles and what they have as a look at each of them does", () => {
    fc.assert(
      fc.property(anyShelf, (shelf) => {
        const here = shelf.filter(({ clipping: one }) => one.removedAt === undefined).map((one) => one.clipping);
        const catalogue = catalogueOf(shelf, 2);
        expect([catalogue.kept, catalogue.removed]).toEqual([here.length, shelf.length - here.length]);
        expect(catalogue.find(everything, { sorting: "saved", trash: false, named }).articles).toBe(
          new Set(here.map(({ source }) => source.canonical)).size,
        );
        expect(catalogue.count("tag").reduce((sum, { count }) => sum + count, 0)).toBe(
          here.reduce((sum, { tags }) => sum + tags.length, 0),
        );
      }),
    );
  });

  it("does not find an entry whose clipping has another number now", () => {
    const segment = buildSegment([entryOf(clipping(1, { note: "avant" })), entryOf(clipping(1, { note: "après" }))]);
    const dead = emptyBits(segmentSize);
    setBit(dead, 0);
    const catalogue = createCatalogue([{ number: 0, ...segment }], dead);
    const how = { sorting: "saved", trash: false, named } as const;
    const count = (word: string) => catalogue.find({ is: "words", words: [word], prefix: false }, how).entries.length;
    expect([count("avant"), count("apres"), catalogue.kept]).toEqual([0, 1, 1]);
  });

  it("looks for a phrase within one field, never from the end of one into the next", () => {
    const shelf = [
      { clipping: clipping(1, { quote: { exact: "fin du retrait", prefix: "", suffix: "" }, note: "bamako" }) },
    ];
    const found = (text: string) => {
      const parsed = parseQuery(text);
      return parsed.ok && find(shelf, parsed.query).length;
    };
    expect([found('"du retrait"'), found('"du retr*"'), found('"du retr"'), found('"fin retrait"')]).toEqual([
      1, 1, 0, 0,
    ]);
    expect(found('"retrait un"')).toBe(0);
  });

  it("finds the same whether a phrase was typed key by key or at once", () => {
    const text = fc
      .array(fc.constantFrom(...someWords), { minLength: 2, maxLength: 4 })
      .map((words) => `"${words.join(" ")}`);
    fc.assert(
      fc.property(anyShelf, fc.array(text, { minLength: 1, maxLength: 2 }), (shelf, texts) => {
        const typed = catalogueOf(shelf, 2);
        for (const whole of texts) {
          for (let length = 1; length <= whole.length; length += 1) {
            const parsed = parseQuery(whole.slice(0, length));
            if (!parsed.ok) continue;
            const how = { sorting: "saved", trash: false, named } as const;
            expect([...typed.find(parsed.query, how).entries]).toEqual([
              ...catalogueOf(shelf, 2).find(parsed.query, how).entries,
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("asks for the order of words only where a phrase needs it", () => {
    const asks = (text: string) => {
      const parsed = parseQuery(text);
      return parsed.ok && asksForOrder(parsed.query);
    };
    expect([asks("mali france tag:a"), asks('(a or -"b c")'), asks("d’orsay")]).toEqual([false, true, true]);
  });
});
