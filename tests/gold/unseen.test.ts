/**
 * The later sets, written without knowledge of the engine: only their form is tested here. All up to the eleventh have
 * been looked at and are trained on by now; a set that nobody has looked at never is.
 */
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import type { Context } from "../../src/core/context.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";
import { goldFolder, goldSets, readGoldFolder, trainedSets } from "../../tools/gold/read-gold.ts";
import { readLabelled } from "../../tools/train/labelled.ts";

const later = Object.entries(goldSets).filter(([name, folder]) => name !== "first" && existsSync(folder));
const articles = later.flatMap(([, folder]) => readGoldFolder(folder));

/** Every open article is read, in milliseconds. */
const patience = 60_000;

let context: Context;
beforeAll(() => {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build");
  context = loadPack(pack);
}, patience);

describe("the later gold sets", () => {
  it("have two languages in equal parts, all three verdicts and ten years at least", () => {
    for (const [name, folder] of later) {
      const set = readGoldFolder(folder);
      const french = set.filter(({ article }) => article.language === "fr").length;
      expect(Math.abs(french - set.length / 2), name).toBeLessThanOrEqual(set.length / 10);
      expect(new Set(set.map(({ labels }) => labels[0])).size, name).toBe(3);
      expect(new Set(set.map(({ article }) => article.published?.day.slice(0, 4))).size, name).toBeGreaterThanOrEqual(
        10,
      );
    }
  });

  it("name only records that the database has", () => {
    const { records } = context;
    const named = articles.flatMap(({ id, mentions, mainEvents }) =>
      [...mentions.flatMap(({ readings }) => readings.flat()), ...mainEvents].map((record) => ({ id, record })),
    );
    expect(named.filter(({ record }) => !records.has(record))).toEqual([]);
  });

  it("share no article with the first", () => {
    const seen = new Set(readGoldFolder(goldFolder).map(({ id }) => id));
    expect(articles.filter(({ id }) => seen.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it(
    "are trained on when they have been looked at, and only then",
    () => {
      const collections = new Set(readLabelled(context, "no corpus").map(({ collection }) => collection));
      const trained = Object.keys(goldSets).filter((name) => collections.has(`${name} gold set`));
      expect(trained).toEqual([
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
      ]);
      expect(trained).toEqual([...trainedSets]);
    },
    patience,
  );
});
