import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { cite } from "../../../../src/core/clipping/citation/cite.ts";
import { cslItemOf } from "../../../../src/core/clipping/citation/item.ts";
import { quoteIn } from "../../../../src/core/clipping/citation/quotation.ts";
import { citationStyles } from "../../../../src/core/clipping/citation/style-names.ts";
import type { ClippingSource } from "../../../../src/core/clipping/clipping.ts";
import { clipping } from "../../../background/samples.ts";

const base = clipping(1);
const from = (source: Partial<ClippingSource>) =>
  clipping(1, {
    source: { ...base.source, url: "https://www.example.org/a", canonical: "https://www.example.org/a", ...source },
  });
const signed = from({ byline: "Jane Doe, Cyril Durand" });
const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

describe("the same passage in each style and language", () => {
  it.each([
    [
      "chicago",
      "en",
      "“Le retrait aura lieu en août.” Jane Doe and Cyril Durand, “Un retrait annoncé,” Le Quotidien inventé, February 17, 2022, accessed March 3, 2022, https://www.example.org/a.",
      "Doe, Jane, and Cyril Durand. “Un retrait annoncé.” Le Quotidien inventé, February 17, 2022. Accessed March 3, 2022. https://www.example.org/a.",
    ],
    [
      "chicago",
      "fr",
      "« Le retrait aura lieu en août. » Jane Doe et Cyril Durand, « Un retrait annoncé », Le Quotidien inventé, 17 février 2022, consulté le 3 mars 2022, https://www.example.org/a.",
      "Doe, Jane, et Cyril Durand. « Un retrait annoncé ». Le Quotidien inventé, 17 février 2022. Consulté le 3 mars 2022. https://www.example.org/a.",
    ],
    [
      "apa",
      "en",
      "“Le retrait aura lieu en août.” (Doe & Durand, 2022)",
      "Doe, J., & Durand, C. (2022, February 17). Un retrait annoncé. Le Quotidien inventé. https://www.example.org/a",
    ],
    [
      "apa",
      "fr",
      "« Le retrait aura lieu en août. » (Doe & Durand, 2022)",
      "Doe, J., & Durand, C. (2022, 17 février). Un retrait annoncé. Le Quotidien inventé. https://www.example.org/a",
    ],
    [
      "iso690",
      "en",
      "“Le retrait aura lieu en août.” DOE, Jane and DURAND, Cyril. Un retrait annoncé. Le Quotidien inventé [online]. 17 February 2022 [accessed 3 March 2022]. Available from: https://www.example.org/a.",
      "DOE, Jane and DURAND, Cyril. Un retrait annoncé. Le Quotidien inventé [online]. 17 February 2022 [accessed 3 March 2022]. Available from: https://www.example.org/a.",
    ],
    [
      "iso690",
      "fr",
      "« Le retrait aura lieu en août. » DOE, Jane et DURAND, Cyril. Un retrait annoncé. Le Quotidien inventé [en ligne]. 17 février 2022 [consulté le 3 mars 2022]. Disponible à l’adresse : https://www.example.org/a.",
      "DOE, Jane et DURAND, Cyril. Un retrait annoncé. Le Quotidien inventé [en ligne]. 17 février 2022 [consulté le 3 mars 2022]. Disponible à l’adresse : https://www.example.org/a.",
    ],
  ] as const)("%s, %s", (style, language, quotation, reference) => {
    const cited = cite(signed, style, language);
    expect(spaces(cited.quotation?.text ?? "")).toBe(quotation);
    expect(spaces(cited.reference.text)).toBe(reference);
    expect(cited.reference.html).toContain("<i>Le Quotidien inventé</i>");
  });
});

it.each([
  ["two authors", signed],
  ["one", from({ byline: "Jane Doe" })],
  ["a particle", from({ byline: "Dominique de Villepin" })],
  ["an agency", from({ byline: "AFP", credit: ["AFP"] })],
  ["a question", from({ byline: "Jane Doe", title: "Où en est-on ?" })],
  ["three authors", from({ byline: "Jane Doe, Cyril Durand, Awa Traoré" })],
])("says in APA what the style of the association itself says: %s", (_what, one) => {
  const item = cslItemOf({ source: one.source, language: "fr", readOn: "2022-03-03" });
  const theirs = new Cite([item]).format("bibliography", { template: "apa", lang: "en-US", format: "text" }).trim();
  expect(cite(one, "apa", "en").reference.text).toBe(theirs);
});

describe("what is missing is said, never made up", () => {
  it.each(citationStyles)("no date, no author, in %s", (style) => {
    const { published: _, ...undated } = from({}).source;
    const one = { ...from({}), source: undated };
    expect(spaces(cite(one, style, "fr").reference.text)).toContain("s. d.");
    expect(cite(one, style, "en").reference.text).toContain("n.d.");
    expect(cite(one, style, "en").reference.text).toContain(
      "March 3, 2022".replace("March 3,", style === "iso690" ? "3 March" : "March 3,"),
    );
    expect(JSON.stringify(cite(one, style, "en"))).not.toContain("undefined");
  });
  it.each(citationStyles)("a card is never quoted as the article's words, in %s", (style) => {
    expect(cite({ ...signed, kind: "card" }, style, "en").quotation).toBeUndefined();
  });
});

it("says the first of a month in French as it is said", () => {
  const first = from({ published: { day: "2025-09-01", origin: "meta" } });
  for (const style of citationStyles) expect(cite(first, style, "fr").reference.text).toContain("1er septembre");
});

it("turns round the marks within a title, of either language", () => {
  const one = from({ title: "La « junte » et l’armée" });
  expect(cite(one, "chicago", "en").note.text).toContain("“La ‘junte’ et l’armée,”");
  expect(spaces(cite(one, "chicago", "fr").note.text)).toContain("« La “junte” et l’armée »");
});

it("shows the signs of a title as signs", () => {
  const { reference } = cite(from({ title: "R&D <script>x" }), "apa", "en");
  expect(reference.text).toContain("R&D <script>x.");
  expect(reference.html).not.toContain("<script>");
});

describe("quotation marks", () => {
  it.each([
    ["en", "Il a dit « non ».", "“Il a dit ‘non’.”"],
    ["fr", "He said “no”.", "« He said “no”. »"],
    ["fr", "Il a dit «\u00A0non\u00A0».", "« Il a dit “non”. »"],
    ["en", 'He said "no" and "yes".', "“He said ‘no’ and ‘yes’.”"],
    ["en", "Un “ ouvert", "“Un “ ouvert”"],
    ["en", "Un.\n\nDeux.", "“Un. Deux.”"],
    ["fr", "l’armée", "« l’armée »"],
  ] as const)("%s: %s", (language, passage, quoted) => {
    expect(spaces(quoteIn(language, passage))).toBe(quoted);
  });
});
