/** Clippings of a small world, so that queries find some of them and not others. */
import fc from "fast-check";
import { type Clipping, colours, foundStates, type LastFound } from "../../../src/core/clipping/clipping.ts";
import { clipping } from "../../background/samples.ts";
import { someDays, someDossiers, someOutlets, someTags, someWords } from "./arbitrary-query.ts";

export interface Shelved {
  clipping: Clipping;
  found?: LastFound | undefined;
}

const text = fc
  .array(fc.tuple(fc.constantFrom(...someWords), fc.constantFrom(" ", ", ", ". ", "-", " « ")), { maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const instant = fc
  .tuple(fc.constantFrom(...someDays), fc.constantFrom("00:00:00.000", "23:59:59.999"))
  .map(([day, time]) => `${day}T${time}Z`);
const cards = fc.subarray([
  { record: "f-barkhane", kind: "force" as const, name: { en: "Barkhane", fr: "Opération Barkhane" }, statements: [] },
  {
    record: "e-2025-09-18",
    kind: "event" as const,
    name: { en: "Expulsion of two diplomats", fr: "Expulsion de deux diplomates" },
    statements: [],
  },
]);

const shelved: fc.Arbitrary<Omit<Shelved, "clipping"> & { given: Partial<Clipping> & { exact: string } }> = fc.record({
  given: fc
    .record({
      exact: text,
      title: text,
      note: fc.oneof(fc.constant(""), text),
      tags: fc.uniqueArray(fc.constantFrom(...someTags), { maxLength: 3 }),
      outlet: fc.constantFrom(...someOutlets),
      language: fc.constantFrom("fr", "en", "fr-ML", ""),
      published: fc.option(fc.constantFrom(...someDays), { nil: undefined }),
      savedAt: instant,
      colour: fc.option(fc.constantFrom(...colours), { nil: undefined }),
      collections: fc.subarray(someDossiers.map(({ id }) => id)),
      removedAt: fc.option(instant, { nil: undefined, freq: 5 }),
      cards,
      canonical: fc.constantFrom("http://a.org/1", "http://a.org/2", "http://b.org/1"),
    })
    .map(({ title, outlet, published, cards: shown, canonical, exact, colour, removedAt, ...rest }) => ({
      exact,
      ...rest,
      ...(colour ? { colour } : {}),
      ...(removedAt ? { removedAt } : {}),
      quote: { exact, prefix: "", suffix: "" },
      source: {
        url: canonical,
        canonical,
        outlet,
        title,
        ...(published ? { published: { day: published, origin: "meta" as const } } : {}),
      },
      context: { asOf: "2022-02-17", version: "1", cards: shown },
    })),
  found: fc.option(fc.record({ state: fc.constantFrom(...foundStates), score: fc.constant(1), checkedAt: instant }), {
    nil: undefined,
  }),
});

export const anyShelf: fc.Arbitrary<Shelved[]> = fc.array(shelved, { maxLength: 12 }).map((all) =>
  all.map(({ given: { exact: _, ...given }, found }, number) => ({
    clipping: clipping(number + 1, given),
    ...(found ? { found } : {}),
  })),
);
