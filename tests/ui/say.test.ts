import { describe, expect, it } from "vitest";
import { sayDate } from "../../src/ui/dates.ts";
import { createSay } from "../../src/ui/words/say.ts";

describe("saying a sentence", () => {
  const words = { hello: "Bonjour {name}", clips: { one: "{n} extrait", other: "{n} extraits" } };
  const say = createSay("fr", words);

  it("fills the blanks", () => {
    expect(say("hello", { name: "Awa" })).toBe("Bonjour Awa");
  });

  it("follows the plural of the language: zero is singular in French, plural in English", () => {
    expect(say("clips", { n: 0 })).toBe("0 extrait");
    expect(createSay("en", words)("clips", { n: 0 })).toBe("0 extraits");
    expect(say("clips", { n: 2 })).toBe("2 extraits");
  });

  it("groups large numbers as the language does", () => {
    expect(say("clips", { n: 12_345 })).toBe("12\u202F345 extraits");
  });

  it("leaves a blank without a value visible, so that it is noticed", () => {
    expect(say("hello")).toBe("Bonjour {name}");
  });

  it("does not read a value as another blank", () => {
    expect(say("hello", { name: "{n}" })).toBe("Bonjour {n}");
  });
});

describe("saying a date", () => {
  it("keeps to the precision that is known, and in one piece", () => {
    expect(sayDate("2025-09-20", "en")).toBe("20\u00A0September\u00A02025");
    expect(sayDate("2025-09", "fr")).toBe("septembre\u00A02025");
    expect(sayDate("1967", "fr")).toBe("1967");
  });

  it("writes the first of the month as French does", () => {
    expect(sayDate("2014-08-01", "fr")).toBe("1er\u00A0août\u00A02014");
    expect(sayDate("2014-08-11", "fr")).toBe("11\u00A0août\u00A02014");
  });

  it("gives back what is not a date", () => {
    expect(sayDate("soon", "en")).toBe("soon");
  });
});
