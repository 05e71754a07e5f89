/**
 * What looks like a record of ours and is something else, in short pieces that people wrote who knew the records' names
 * and not the engine. The number still taken is only ever lowered.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import type { Context } from "../../src/core/context.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";
import { findTaken, readLookAlikes } from "../../tools/gold/look-alikes.ts";

const stillTaken = { en: 30, fr: 23 };
const least = 1_450;

const pieces = readLookAlikes();
let context: Context;
beforeAll(() => {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build");
  context = loadPack(pack);
});

describe("words that look like a record of ours", () => {
  it("are many, of both languages", () => {
    expect(pieces.reduce((sum, { traps }) => sum + traps.length, 0)).toBeGreaterThanOrEqual(least);
  });

  it.each(["en", "fr"] as const)("are left alone in all but a few places (%s)", (language) => {
    const own = pieces.filter(({ article }) => article.language === language);
    const taken = findTaken(own, context, "2026-11-27").map(({ piece, words }) => `${piece}: ${words}`);
    expect(taken.length, taken.join("\n")).toBeLessThanOrEqual(stillTaken[language]);
  });
});
