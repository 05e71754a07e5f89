import { expect, it } from "vitest";
import { createSpeech } from "../../src/panel/speech.ts";
import { panel as english } from "../../src/ui/words/en/index.ts";
import { panel as french } from "../../src/ui/words/fr/index.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

it("sets the French article before a day, and before no month and no year", () => {
  const { since } = createSpeech({ language: "fr", records: "fr", languages: [], words: french });
  expect(plain(since("2021-06-07"))).toBe("depuis le 7 juin 2021");
  expect(plain(since("2021-04"))).toBe("depuis avr. 2021");
  expect(since("2014")).toBe("depuis 2014");
});

it("says since when in English", () => {
  const { since } = createSpeech({ language: "en", records: "en", languages: [], words: english });
  expect(plain(since("2021-06-07"))).toBe("since 7 Jun 2021");
  expect(since("2014")).toBe("since 2014");
});
