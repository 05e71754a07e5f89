import { describe, expect, it } from "vitest";
import { isNoun } from "../../../../src/core/resolve/width/noun-or-verb.ts";
import { groundOf } from "../ground.ts";

function read(text: string, words: string, language: "en" | "fr") {
  const start = text.indexOf(words);
  return isNoun({ start, end: start + words.length }, groundOf(text, { language }));
}

describe("what names an event", () => {
  it("is a noun behind an article, with a word between them or none, and behind whose it is", () => {
    expect(read("After the raid on the mill, it rained.", "raid on the mill", "en")).toBe(true);
    expect(read("They condemned a new raid.", "raid", "en")).toBe(true);
    expect(read("Après l’assaut du moulin, il plut.", "assaut du moulin", "fr")).toBe(true);
    expect(read("Sikasso’s raid surprised them.", "Sikasso’s raid", "en")).toBe(true);
  });

  it("is a verb behind its subject or auxiliary, the French one that is written like the English article too", () => {
    expect(read("Le maire a renvoyé ses gardes.", "renvoyé ses gardes", "fr")).toBe(false);
    expect(read("Soldiers raided the mill.", "raided the mill", "en")).toBe(false);
    expect(read("The guards were driven out.", "guards were driven out", "en")).toBe(false);
  });
});
