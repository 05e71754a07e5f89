import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnnotatedText } from "../../../tools/gold/annotated-text.ts";

function read(source: string) {
  const result = readAnnotatedText(source);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

describe("an annotated text", () => {
  it("gives the text without its marks, and where each stood", () => {
    const { text, mentions, traps } = read("Le [[p-goita|président]] écoute du {{Wagner}}.");
    expect(text).toBe("Le président écoute du Wagner.");
    expect(mentions).toEqual([{ start: 3, end: 12, text: "président", readings: [["p-goita"]], isOptional: false }]);
    expect(traps).toEqual([{ start: 23, end: 29, text: "Wagner" }]);
  });

  it("tells records that are meant together from answers of which each is right, and the optional", () => {
    const { mentions } = read("[[?c-coups/e-2020-08-18,e-2021-05-24|two coups]]");
    expect(mentions[0]?.readings).toEqual([["c-coups"], ["e-2020-08-18", "e-2021-05-24"]]);
    expect(mentions[0]?.isOptional).toBe(true);
  });

  it("keeps names inside the wording of an event, the outer first", () => {
    const { mentions } = read("la [[e-2013-01-28|prise de [[l-timbuktu|Tombouctou]]]]");
    expect(mentions.map(({ text }) => text)).toEqual(["prise de Tombouctou", "Tombouctou"]);
  });

  it.each([
    "[[p-goita|not closed",
    "closed]] too often",
    "{{crossed]]",
    "[[p-goita|]]",
    "[[Goïta|no id]]",
    "[[p-goita,|x]]",
    "[[p-goita]]",
  ])("refuses %s", (source) => {
    expect(readAnnotatedText(source).ok).toBe(false);
  });

  it("finds again whatever is marked, in any text", () => {
    const plain = fc.string().map((text) => text.replaceAll(/[[\]{}|]/g, ""));
    const marked = fc.record({ text: plain.filter((text) => text !== ""), isTrap: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, marked)), plain, (parts, tail) => {
        const source = parts.map(([before, { text, isTrap }]) =>
          isTrap ? `${before}{{${text}}}` : `${before}[[p-goita|${text}]]`,
        );
        const result = read(source.join("") + tail);
        expect(result.text).toBe(parts.map(([before, { text }]) => before + text).join("") + tail);
        for (const { start, end, text } of [...result.mentions, ...result.traps]) {
          expect(result.text.slice(start, end)).toBe(text);
        }
        expect(result.mentions.length + result.traps.length).toBe(parts.length);
      }),
    );
  });
});
