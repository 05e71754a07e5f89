/**
 * The unseen sets: only their form is tested here. What the engine makes of them is measured by hand, so that no
 * floor tempts anybody to fit the engine to them.
 */
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";
import { goldFolder, goldSets, openSets, readGoldFolder } from "../../tools/gold/read-gold.ts";
import { readLabelled } from "../../tools/train/labelled.ts";

const unseen = Object.entries(goldSets).filter(([name, folder]) => name !== "first" && existsSync(folder));
const articles = unseen.flatMap(([, folder]) => readGoldFolder(folder));

function loadContext() {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build");
  return loadPack(pack);
}

describe("the unseen gold sets", () => {
  it("have two languages in equal parts, all three verdicts and ten years at least", () => {
    for (const [name, folder] of unseen) {
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
    const { records } = loadContext();
    const named = articles.flatMap(({ id, mentions, mainEvents }) =>
      [...mentions.flatMap(({ readings }) => readings.flat()), ...mainEvents].map((record) => ({ id, record })),
    );
    expect(named.filter(({ record }) => !records.has(record))).toEqual([]);
  });

  it("share no article with the set that may be fitted to", () => {
    const seen = new Set(readGoldFolder(goldFolder).map(({ id }) => id));
    expect(articles.filter(({ id }) => seen.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("are never trained on", () => {
    const trained = new Set(readLabelled(loadContext(), "no corpus").map(({ id }) => id));
    expect(articles.filter(({ id }) => trained.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("leave the fourth closed until it is asked for", () => {
    expect(openSets).not.toContain("fourth");
  });
});
