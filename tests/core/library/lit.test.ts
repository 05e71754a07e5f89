import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLit, litOf } from "../../../src/core/library/lit.ts";
import { parseQuery } from "../../../src/core/library/parse-query.ts";
import { anyQuery } from "./arbitrary-query.ts";

function light(text: string, query: string): string {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return cutLit(text, litOf(parsed.query))
    .map(({ text: part, lit }) => (lit ? `[${part}]` : part))
    .join("");
}

describe("lighting what was searched for", () => {
  it("lights whole words as written, by accents and capitals that do not matter", () => {
    expect(light("À vérifier : l’ŒUVRE", "VERIF oeuvre")).toBe("À [vérifier] : l’[ŒUVRE]");
  });

  it("lights a phrase as one, and its words elsewhere not at all", () => {
    expect(light("la force de Takuba, de la force", '"force de takuba"')).toBe("la [force de Takuba], de la force");
  });

  it("does not light what a clipping must not have", () => {
    expect(light("Gao et Ménaka", "gao -menaka not (x or et)")).toBe("[Gao] et Ménaka");
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), anyQuery, (text, query) => {
        expect(
          cutLit(text, litOf(query))
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
