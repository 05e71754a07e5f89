/** Any query that can be written, over a small world in which things are found. */
import fc from "fast-check";
import { colours, foundStates } from "../../../src/core/clipping/clipping.ts";
import { cutWords } from "../../../src/core/library/cut-words.ts";
import { holdings, type Query } from "../../../src/core/library/query.ts";

export const someWords = [
  "Retrait",
  "retraité",
  "œuvre",
  "l’armée",
  "Mali",
  "or",
  "d’Orsay",
  "et",
  "2022",
  "Ménaka",
  "a",
];
export const someTags = ["à citer", "A CITER", "sorties", 'l"autre', "(x)", "sortir"];
export const someOutlets = [
  { name: "RFI", domain: "rfi.fr" },
  { name: "Le Monde", domain: "lemonde.fr" },
  { name: "The Guardian", domain: "theguardian.com" },
];
export const someDossiers = [
  { id: "00000000-0000-4000-8000-00000000000a", name: "Fin de Barkhane" },
  { id: "00000000-0000-4000-8000-00000000000b", name: "fin de barkhane" },
  { id: "00000000-0000-4000-8000-00000000000c", name: "Moura" },
];
export const someDays = ["1969-12-31", "2021-12-31", "2022-01-01", "2022-02-17", "2022-08-15", "2025-09-18"];

const day = fc.constantFrom(...someDays);
const words = fc
  .array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 3 })
  .map((some) => some.flatMap(cutWords))
  .filter((some) => some.length > 0);

const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ is: fc.constant("words" as const), words, prefix: fc.boolean() }),
  fc.record({
    is: fc.constant("words" as const),
    words: words.map(([first = "a"]) => [first.slice(0, 2)]),
    prefix: fc.constant(true),
  }),
  fc.record({ is: fc.constant("tag" as const), value: fc.constantFrom(...someTags, "sort*", "nothing") }),
  fc.record({
    is: fc.constant("outlet" as const),
    value: fc.constantFrom("rfi", "Le Monde", "lemonde.fr", "mon", "."),
  }),
  fc.record({ is: fc.constant("lang" as const), value: fc.constantFrom("fr", "EN", "fr-FR") }),
  fc.record({
    is: fc.constantFrom("about" as const, "event" as const),
    value: fc.constantFrom("f-barkhane", "e-2025-09-18", "barkhane", "Expulsion of", "p-"),
  }),
  fc.record({ is: fc.constant("dossier" as const), value: fc.constantFrom("Fin de Barkhane", "moura", "none") }),
  fc.record({ is: fc.constant("colour" as const), value: fc.constantFrom(...colours) }),
  fc.record({ is: fc.constant("has" as const), value: fc.constantFrom(...holdings) }),
  fc.record({ is: fc.constant("state" as const), value: fc.constantFrom(...foundStates) }),
  fc.record({ is: fc.constantFrom("published" as const, "saved" as const), from: day }),
  fc.record({ is: fc.constantFrom("published" as const, "saved" as const), to: day }),
  fc.record({ is: fc.constantFrom("published" as const, "saved" as const), from: day, to: day }),
);

export const anyQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ is: fc.constant("not" as const), of: tie("query") }),
    fc.record({
      is: fc.constantFrom("and" as const, "or" as const),
      of: fc.array(tie("query"), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).query;
