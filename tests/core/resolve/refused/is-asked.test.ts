import { describe, expect, it } from "vitest";
import { isAsked } from "../../../../src/core/resolve/refused/is-asked.ts";
import { parties, scene } from "../../sample-context.ts";

function asks(text: string, words: string): boolean {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(words);
  return isAsked({ start, end: start + words.length }, text, { parties, scene });
}

describe("what a question asks", () => {
  it("has not happened", () => {
    expect(asks("Will France withdraw from Mali?", "withdraw from Mali")).toBe(true);
    expect(asks("Could Mali expel the French ambassador?", "expel the French ambassador")).toBe(true);
    expect(asks("Is Mali about to leave the bloc?", "leave the bloc")).toBe(true);
    expect(asks("Mali: vers un retrait français ?", "retrait français")).toBe(true);
    expect(asks("Et si la France se retirait du Mali ?", "se retirait du Mali")).toBe(true);
    expect(asks("Les soldats vont-ils quitter le Mali ?", "quitter le Mali")).toBe(true);
    expect(asks("Barkhane peut-elle quitter Gao avant l’été ?", "Barkhane peut-elle quitter Gao")).toBe(true);
    expect(asks("Faut-il redouter le départ des troupes ?", "départ des troupes")).toBe(true);
  });

  it("is not what the question takes for granted", () => {
    expect(asks("Can Mali survive the withdrawal of France?", "withdrawal of France")).toBe(false);
    expect(asks("Will the expulsion of the envoy change anything?", "expulsion of the envoy")).toBe(false);
    expect(asks("Why did Mali expel the envoy?", "expel the envoy")).toBe(false);
    expect(asks("Le Mali peut-il survivre au retrait français ?", "retrait français")).toBe(false);
    expect(asks("Pourquoi le Mali a-t-il expulsé l’ambassadeur ?", "expulsé l’ambassadeur")).toBe(false);
  });

  it("is not what the sentence before it tells", () => {
    expect(asks("France withdrew from Mali. Will Niger be next?", "withdrew from Mali")).toBe(false);
    expect(asks("La France va quitter Gao. Et après ?", "quitter Gao")).toBe(false);
  });
});
