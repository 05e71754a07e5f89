import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complete, type Vocabulary } from "../../../src/core/library/complete.ts";
import { parseQuery } from "../../../src/core/library/parse-query.ts";
import { someTags } from "./arbitrary-query.ts";

const vocabulary: Vocabulary = {
  tags: ["à citer", "sorties", ...someTags],
  outlets: [
    { domain: "lemonde.fr", name: "Le Monde" },
    { domain: "rfi.fr", name: "RFI" },
  ],
  records: [
    { id: "f-barkhane", kind: "force", name: { en: "Barkhane", fr: "Opération Barkhane" } },
    { id: "e-2022-08-15", kind: "event", name: { en: "Last soldier leaves", fr: "Départ du dernier soldat" } },
  ],
  languages: ["fr", "en"],
  dossiers: [{ id: "1", name: "Fin de Barkhane" }],
};

/** The query after the first completion that offers this label, with the caret at "|". */
function take(typed: string, label: string | undefined, language: "en" | "fr" = "en"): string | undefined {
  const caret = typed.indexOf("|");
  const query = typed.replace("|", "");
  const one = complete(query, caret, vocabulary, language).find((offered) => offered.label === label);
  return one && query.slice(0, one.start) + one.insert + query.slice(one.end);
}

describe("completing a query", () => {
  it("offers the filters that begin so, in the reader's language", () => {
    expect(take("mali ou|", undefined)).toBe("mali outlet:");
    expect(take("éti|", undefined, "fr")).toBe("étiquette:");
  });

  it("offers values by any word of their name, accents aside, in quotes where they need them", () => {
    expect(take("tag:cit|", "à citer")).toBe('tag:"à citer" ');
    expect(take("outlet:mon|", "Le Monde")).toBe("outlet:lemonde.fr ");
    expect(take("dossier:barkh| x", "Fin de Barkhane")).toBe('dossier:"Fin de Barkhane"  x');
    expect(take("about:operation|", "Barkhane · Opération Barkhane")).toBe("about:f-barkhane ");
  });

  it("offers events only where an event is asked for", () => {
    expect(take("event:barkhane|", "Barkhane")).toBeUndefined();
    expect(take("événement:soldat|", "Départ du dernier soldat", "fr")).toBe("événement:e-2022-08-15 ");
  });

  it("offers what the library holds for a bare word, as a filter", () => {
    expect(take("sort|", "sorties")).toBe("tag:sorties ");
    expect(take("barkh|", "Barkhane")).toBe("about:f-barkhane ");
  });

  it("offers nothing inside a quotation, between words, or for a single letter", () => {
    for (const typed of ['"barkh|"', "mali |", "m|"])
      expect(complete(typed.replace("|", ""), typed.indexOf("|"), vocabulary, "en")).toEqual([]);
  });

  it("offers only what reads as a query, whatever is typed and wherever the caret is", () => {
    fc.assert(
      fc.property(fc.constantFrom("tag:", "outlet:", "about:", "état:", "couleur:", "has:", "so", "ba"), (typed) => {
        for (const { start, end, insert } of complete(typed, typed.length, vocabulary, "fr")) {
          const next = typed.slice(0, start) + insert + typed.slice(end);
          if (!insert.endsWith(":")) expect(parseQuery(next).ok, next).toBe(true);
        }
      }),
    );
  });
});
