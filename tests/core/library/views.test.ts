/** What the views show is counted from the index; here it is held against a look at every clipping. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyBits } from "../../../src/core/library/bits.ts";
import { createCatalogue } from "../../../src/core/library/catalogue.ts";
import { compareOutlets } from "../../../src/core/library/compare-outlets.ts";
import { entryOf } from "../../../src/core/library/entry.ts";
import { groupByArticle } from "../../../src/core/library/group-articles.ts";
import { everything } from "../../../src/core/library/query.ts";
import { buildSegment, segmentSize } from "../../../src/core/library/segment.ts";
import { tallyMonths } from "../../../src/core/library/tally-months.ts";
import { clipping } from "../../background/samples.ts";
import { anyShelf, type Shelved } from "./arbitrary-shelf.ts";

/** Spread over two segments, so that what stands in both is put together. */
function shelve(shelf: readonly Shelved[]) {
  const segments = [0, 1].map((number) => ({
    number,
    ...buildSegment(
      Array.from({ length: segmentSize }, (_, at) => {
        const one = at % 2 === number ? shelf[at] : undefined;
        return one && entryOf(one.clipping, one.found);
      }),
    ),
  }));
  const catalogue = createCatalogue(segments, emptyBits(2 * segmentSize));
  const { entries, articles } = catalogue.find(everything, { sorting: "saved", trash: false, named: { dossiers: [] } });
  const byId = new Map(shelf.map((one) => [one.clipping.id, one.clipping]));
  const clippingOf = (entry: number) => {
    const found = byId.get(catalogue.idOf(entry));
    if (!found) throw new Error("an entry without a clipping");
    return found;
  };
  return { catalogue, entries, articles, clippingOf };
}

describe("views of a library", () => {
  it("put each clipping under its article once", () => {
    fc.assert(
      fc.property(anyShelf, (shelf) => {
        const { catalogue, entries, articles, clippingOf } = shelve(shelf);
        const groups = groupByArticle(entries, catalogue.articleOf);
        expect(groups).toHaveLength(articles);
        expect(groups.flat().sort()).toEqual([...entries].sort());
        for (const group of groups)
          expect(new Set(group.map((entry) => clippingOf(entry).source.canonical)).size).toBe(1);
      }),
    );
  });

  it("know the day, the outlet and the records of each clipping", () => {
    fc.assert(
      fc.property(anyShelf, (shelf) => {
        const { catalogue, entries, clippingOf } = shelve(shelf);
        for (const entry of entries) {
          const { source } = clippingOf(entry);
          expect(catalogue.publishedOn(entry)).toBe(source.published?.day);
          expect(catalogue.outletOf(entry).name).toBe(source.outlet.name);
        }
        const groups = catalogue.groupBy("record", entries);
        for (const { parts, entries: held } of groups) {
          const expected = [...entries].filter((entry) =>
            clippingOf(entry).context.cards.some(({ record }) => record === parts[0]),
          );
          expect(held).toEqual(expected);
        }
      }),
    );
  });

  it("count every clipping in one bar, or as undated", () => {
    fc.assert(
      fc.property(anyShelf, fc.constantFrom("published" as const, "saved" as const), (shelf, by) => {
        const { catalogue, entries, clippingOf } = shelve(shelf);
        const { bars, undated, outlets } = tallyMonths(catalogue, entries, by);
        expect(bars.reduce((sum, { total }) => sum + total, 0) + undated).toBe(entries.length);
        for (const { date, total, counts } of bars) {
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
          const expected = [...entries].filter((entry) => {
            const { source, savedAt } = clippingOf(entry);
            return (by === "saved" ? savedAt : (source.published?.day ?? "")).startsWith(date);
          });
          expect(total).toBe(expected.length);
        }
        expect(outlets.reduce((sum, { count }) => sum + count, 0) + undated).toBe(entries.length);
      }),
    );
  });

  it("say of each outlet what its clippings name, and only that", () => {
    fc.assert(
      fc.property(anyShelf, (shelf) => {
        const { catalogue, entries, clippingOf } = shelve(shelf);
        const { outlets, facts } = compareOutlets(catalogue, entries);
        for (const { record, counts } of facts) {
          outlets.forEach(({ name }, at) => {
            const expected = [...entries]
              .map(clippingOf)
              .filter(
                (one) => one.source.outlet.name === name && one.context.cards.some((card) => card.record === record),
              );
            expect(counts[at]).toBe(expected.length);
          });
        }
      }),
    );
  });

  it("put a record that changed its name under one heading, with the name that most clippings have", () => {
    const card = (name: string) => ({
      record: "f-corps",
      kind: "force" as const,
      name: { en: name, fr: name },
      statements: [],
    });
    const shelf = ["Wagner", "Africa Corps", "Africa Corps"].map((name, at) => ({
      clipping: clipping(at + 1, { context: { asOf: "2022-02-17", version: "1", cards: [card(name)] } }),
    }));
    const { catalogue, entries } = shelve(shelf);
    const [group, ...others] = catalogue.groupBy("record", entries);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ parts: ["f-corps", "force", "Africa Corps", "Africa Corps"] });
    expect(group?.entries).toHaveLength(3);
  });

  it("draw by year what months would draw too finely, without a gap", () => {
    const dated = (at: number, day: string) => ({
      clipping: clipping(at, {
        source: {
          url: "http://a.org/1",
          canonical: "http://a.org/1",
          outlet: { name: "A", domain: "a.org" },
          title: "T",
          published: { day, origin: "meta" },
        },
      }),
    });
    const long = shelve([dated(1, "1960-06-20"), dated(2, "2022-02-17")]);
    const byYear = tallyMonths(long.catalogue, long.entries, "published");
    expect([byYear.unit, byYear.bars.length, byYear.bars[0]?.date]).toEqual(["year", 63, "1960"]);
    const short = shelve([dated(1, "2021-12-20"), dated(2, "2022-02-17")]);
    const byMonth = tallyMonths(short.catalogue, short.entries, "published");
    expect(byMonth.bars.map(({ date, total }) => [date, total])).toEqual([
      ["2021-12", 1],
      ["2022-01", 0],
      ["2022-02", 1],
    ]);
  });
});
