/**
 * What runs in every listed page decides whether anything else does: notes that the detector would take for the relation,
 * though they do not name both countries, must be let through.
 */
import { describe, expect, it } from "vitest";
import { writeGatePatterns } from "../../src/context/gate-patterns.ts";
import { createGate } from "../../src/core/detect/both-parties.ts";
import { readShortTexts, type ShortSet, shortSets } from "../../tools/gold/read-short.ts";
import { context } from "../context/shipped-context.ts";

const names = createGate(writeGatePatterns({ parties: [...context.parties], records: [...context.records.values()] }));
const sets = Object.keys(shortSets) as ShortSet[];
const texts = sets.flatMap((set) => readShortTexts(undefined, set));

/** @returns the share of the texts of that settled label for which the gate opens */
function shareOpened(label: "relation" | "none"): number {
  const of = texts.filter(({ labels }) => labels.length === 1 && labels[0] === label);
  const opened = of.filter(({ article }) =>
    names([article.title, ...article.blocks.map(({ text }) => text)].join("\n")),
  );
  return opened.length / of.length;
}

describe("the gate on texts of two sentences", () => {
  it("opens for those about the relation", () => {
    expect(shareOpened("relation")).toBeGreaterThanOrEqual(0.97);
  });

  it("stays shut on four of five that have nothing of it", () => {
    expect(shareOpened("none")).toBeLessThanOrEqual(0.2);
  });
});
