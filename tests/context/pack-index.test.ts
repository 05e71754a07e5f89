import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import { addIndex, tablesOf, tabulatePack } from "../../src/context/pack-index.ts";
import { readArticle } from "../../src/core/read-article.ts";
import type { Pack } from "../../src/core/record.ts";
import { packNumbers, unpackNumbers } from "../../src/core/text/packed-numbers.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";
import { articleOf } from "../core/sample-context.ts";

const { pack } = buildPackFromFiles();
if (!pack) throw new Error("the shelf does not load");
/** As a worker gets it. */
const shipped: Pack = JSON.parse(JSON.stringify(addIndex(pack)));

describe("the index of a pack", () => {
  it("is what the same code makes at run time", () => {
    expect(tablesOf(shipped)).toEqual(tabulatePack(pack));
    expect(shipped.index?.made).toBeTruthy();
  });

  it("leaves the records, their hash and the version as they are", () => {
    expect({ ...shipped, index: undefined }).toEqual({ ...JSON.parse(JSON.stringify(pack)), index: undefined });
  });

  it("is not read for other records, nor by a code with other words", () => {
    const poisoned = (made: string): Pack => ({
      ...shipped,
      index: shipped.index && { ...shipped.index, made, words: "poison" },
    });
    const today = "2025-09-22";
    const article = articleOf("Le Mali expulse l’ambassadeur de France, Joël Meyer.", { date: today });
    const fresh = readArticle(article, loadPack(pack), { today });
    expect(readArticle(article, loadPack(poisoned("of something else")), { today })).toEqual(fresh);
    expect(readArticle(article, loadPack({ ...poisoned(shipped.index?.made ?? ""), hash: "0" }), { today })).toEqual(
      fresh,
    );
    expect(fresh.mentions.length).toBeGreaterThan(0);
  });

  it("is small beside the records", () => {
    expect(JSON.stringify(shipped.index).length).toBeLessThan(JSON.stringify(pack.records).length / 4);
  });
});

describe("numbers packed into a text", () => {
  it("come back as they were, by signs that JSON leaves alone", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        const packed = packNumbers(numbers);
        expect([...unpackNumbers(packed)]).toEqual(numbers);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      }),
    );
  });

  it("are some numbers or other when the text is not ours, and never an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => unpackNumbers(text).length <= text.length));
  });
});
