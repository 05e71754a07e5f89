/** Promises of the anchoring that hold whatever the article and whatever the edit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnchorer } from "../../../src/core/clipping/anchor.ts";
import { articleText, positionOf } from "../../../src/core/clipping/article-text.ts";
import { foldedText } from "../../../src/core/clipping/fold-typography.ts";
import { composeText, markPassage, readStock, sizes } from "../../../tools/bench/anchoring/base-texts.ts";
import { articleOf, clip, makeCases } from "../../../tools/bench/anchoring/cases.ts";
import { editKinds } from "../../../tools/bench/anchoring/edits.ts";
import { gap, readMarks } from "../../../tools/bench/anchoring/marked-text.ts";
import { count, measure, ours } from "../../../tools/bench/anchoring/measure.ts";
import { addTypos, resetTypography } from "../../../tools/bench/anchoring/slips.ts";
import { createChance } from "../../../tools/bench/random.ts";

const stock = readStock();

/** An article of several, a passage clipped in it, and the chance it was made with. */
const clipped = fc.record({ seed: fc.nat(), size: fc.constantFrom(...sizes) }).map(({ seed, size }) => {
  const chance = createChance(seed);
  const { tongue, paragraphs } = composeText(stock, chance, 5);
  const marked = markPassage(paragraphs, size, chance);
  const { passage } = readMarks(marked);
  const spare = stock[tongue].flat().filter((one) => !paragraphs.includes(one));
  return {
    chance,
    tongue,
    spare,
    paragraphs,
    passage,
    clipping: clip(articleOf(paragraphs, tongue), passage, "property"),
  };
});

function find(paragraphs: readonly string[], clipping: Parameters<ReturnType<typeof createAnchorer>>[0]) {
  const { blocks } = articleOf(paragraphs, "fr");
  const anchor = createAnchorer({ blocks })(clipping);
  const { text, starts } = articleText(blocks);
  const place = anchor.state === "not-found" ? undefined : positionOf(blocks, starts, anchor.range);
  return { anchor, text, place };
}

describe("whatever the article", () => {
  it("finds a passage to the letter after its typography was reset", () => {
    fc.assert(
      fc.property(clipped, ({ chance, paragraphs, clipping }) => {
        const reset = resetTypography(paragraphs.join(gap), chance).split(gap);
        const { anchor } = find(reset, clipping);
        expect(anchor.state).not.toBe("not-found");
        if (anchor.state === "not-found") return;
        expect(foldedText(anchor.found)).toBe(foldedText(clipping.quote.exact));
        if (anchor.state === "changed") expect(anchor.of).toBe("typography");
      }),
      { numRuns: 300 },
    );
  });

  it("is not moved by text that is put in elsewhere", () => {
    let found = 0;
    let all = 0;
    fc.assert(
      fc.property(
        clipped,
        fc.string({ minLength: 1, maxLength: 200 }),
        ({ chance, paragraphs, passage, clipping }, added) => {
          const text = paragraphs.join(gap);
          if (!passage) throw new Error("no passage");
          const isBefore = chance.next() < 0.5;
          const at = isBefore ? chance.within(0, passage.start) : chance.within(passage.end, text.length);
          // Not inside a word at the passage's edge, nor with marks that would join the letter before.
          const put = ` ${added.replace(/\p{M}/gu, "")} `;
          const { place } = find(`${text.slice(0, at)}${put}${text.slice(at)}`.split(gap), clipping);
          const shift = isBefore ? put.length : 0;
          all += 1;
          if (!place) return;
          found += 1;
          expect(place).toEqual({ start: passage.start + shift, end: passage.end + shift });
        },
      ),
      { numRuns: 300 },
    );
    // A few words of which the surroundings are torn as well may be given up; a place may not be made up.
    expect(found / all).toBeGreaterThan(0.97);
  });

  it("is not moved to another copy of the same words by text that is put in elsewhere", () => {
    let found = 0;
    let all = 0;
    fc.assert(
      fc.property(clipped, fc.nat(), ({ chance, spare, paragraphs, passage }, copied) => {
        if (!passage) throw new Error("no passage");
        const words = paragraphs.join(gap).slice(passage.start, passage.end);
        const copy = copied % 2 ? words.replaceAll(gap, " ") : `${chance.pick(spare)} ${words.replaceAll(gap, " ")}`;
        const isAbove = chance.next() < 0.5;
        const twice = isAbove ? [copy, ...paragraphs] : [...paragraphs, copy];
        const shift = isAbove ? copy.length + gap.length : 0;
        const saved = { start: passage.start + shift, end: passage.end + shift };
        const clipping = clip(articleOf(twice, "fr"), saved, "copy");
        const text = twice.join(gap);
        const seam = chance.next() < 0.5 ? chance.within(0, saved.start) : chance.within(saved.end, text.length);
        const added = `${chance.pick(spare).slice(0, 80)} `;
        const { place } = find(`${text.slice(0, seam)}${added}${text.slice(seam)}`.split(gap), clipping);
        const moved = seam <= saved.start ? added.length : 0;
        all += 1;
        if (!place) return;
        found += 1;
        expect(place).toEqual({ start: saved.start + moved, end: saved.end + moved });
      }),
      { numRuns: 300 },
    );
    expect(found / all).toBeGreaterThan(0.95);
  });

  it("stays in the article, says what stands there, and answers nothing that is not at least half the passage", () => {
    fc.assert(
      fc.property(clipped, fc.double({ min: 3, max: 40, noNaN: true }), ({ chance, paragraphs, clipping }, every) => {
        const { anchor, text, place } = find(
          paragraphs.map((one) => addTypos(one, chance, every)),
          clipping,
        );
        if (anchor.state === "not-found") return;
        expect(place).toBeDefined();
        expect(text.slice(place?.start, place?.end)).toBe(anchor.found);
        expect(likeness(foldedText(anchor.found), foldedText(clipping.quote.exact))).toBeGreaterThanOrEqual(0.5);
      }),
      { numRuns: 300 },
    );
  });
});

describe("edited copies of articles", () => {
  // A sample of `npm run bench:anchor`, with another seed.
  const judged = measure(makeCases(16, 5), ours);

  it("holds a case of every kind of edit", () => {
    expect(new Set(judged.map((one) => one.case.kind)).size).toBe(editKinds.length);
    expect(judged.length).toBeGreaterThanOrEqual(300);
  });

  it("finds 99 of 100 passages that are still there", () => {
    const there = count(judged.filter((one) => one.case.truth));
    expect(there.right / (there.right + there.wrong + there.missed)).toBeGreaterThanOrEqual(0.99);
  });

  it("shows no passage in a wrong place", () => {
    expect(judged.filter((one) => one.verdict === "wrong").map((one) => one.case)).toEqual([]);
  });
});

/** The longest common subsequence, of what both hold together; by the plainest way, so as not to repeat the code under test. */
function likeness(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const sign of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      next.push(b[at - 1] === sign ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}
