import fc from "fast-check";
import { expect, it } from "vitest";
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import { mergeClippings } from "../../../src/core/clipping/merge.ts";
import { clipping } from "../../background/samples.ts";

const when = fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", "2026-01-03T00:00:00.000Z");
/** Copies of one clipping that were edited and thrown away apart. */
const copy: fc.Arbitrary<Clipping> = fc
  .tuple(
    fc.record({ updatedAt: when, note: fc.constantFrom("", "a", "b"), tags: fc.constantFrom<string[]>([], ["t"]) }),
    fc.record({ removedAt: when }, { requiredKeys: [] }),
  )
  .map(([edited, removed]) => clipping(1, { ...edited, ...removed }));

it("gives the same in whatever order copies meet, and changes nothing when they meet again", () => {
  fc.assert(
    fc.property(copy, copy, copy, (a, b, c) => {
      const merged = mergeClippings(mergeClippings(a, b), c);
      expect(mergeClippings(a, mergeClippings(b, c))).toEqual(merged);
      expect(mergeClippings(mergeClippings(c, a), b)).toEqual(merged);
      expect(mergeClippings(merged, a)).toEqual(merged);
    }),
    { numRuns: 2000 },
  );
});

it("keeps the last edit, and leaves in the trash only what every copy has there", () => {
  fc.assert(
    fc.property(copy, copy, (a, b) => {
      const merged = mergeClippings(a, b);
      expect(merged.updatedAt).toBe([a.updatedAt, b.updatedAt].sort().at(-1));
      expect([a, b].some(({ note, tags }) => note === merged.note && tags === merged.tags)).toBe(true);
      expect(merged.removedAt === undefined).toBe(a.removedAt === undefined || b.removedAt === undefined);
    }),
  );
});
