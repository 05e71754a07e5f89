import { describe, expect, it } from "vitest";
import { agreeOnWidth, startOfClause, type Wording } from "../../../../src/core/resolve/width/readings.ts";
import { groundOf } from "../ground.ts";

/** @param core the words that name the event; @param words its wording before readers are asked */
function read(text: string, core: string, words: string, wording: Wording, dates: readonly string[] = []): string {
  const ground = groundOf(text, { dates });
  const place = (some: string) => ({ start: text.indexOf(some), end: text.indexOf(some) + some.length });
  const span = agreeOnWidth(place(core), place(words), wording, { start: 0, end: text.length }, ground);
  return text.slice(span.start, span.end);
}

describe("the width on which most readers agree", () => {
  it("takes in whom a passive is said of, where little else is said", () => {
    const text = "The old depot on the river was burned on Friday.";
    expect(read(text, "burned", "was burned on Friday", "passive", ["Friday"])).toBe(
      "The old depot on the river was burned on Friday",
    );
  });

  it("takes the whole of a short title", () => {
    expect(read("Ségou : le maire quitte la ville", "quitte", "quitte", "title")).toBe("le maire quitte la ville");
  });

  it("leaves out who did it, where a noun tells it at length", () => {
    const text = "Villagers still mourn the burning of the depot of Ségou in May.";
    const words = "burning of the depot of Ségou in May";
    expect(read(text, "burning of the depot", words, "noun", ["May"])).toBe(words);
  });

  it("stays as it is where more would lose as many readers as it wins", () => {
    const text = "Awa Ba sold the harvest of Ségou.";
    expect(read(text, "sold the harvest", "sold the harvest of Ségou", "verb")).toBe("sold the harvest of Ségou");
  });

  it("never ends with a word that leads to the next", () => {
    const text = "Awa Ba announced the end of the “Great Ferry” at noon.";
    expect(read(text, "announced the end", "announced the end", "verb")).not.toMatch(/ (?:of|the)$/);
  });

  it("never leaves the clause in which it stands", () => {
    const text = "When the rains came, the old bridge was lost, and the traders who lived there went away.";
    expect(read(text, "lost", "was lost", "passive")).toBe("the old bridge was lost");
  });
});

describe("what is said or decided", () => {
  it("is what happened, so that the clause after the verb belongs to it", () => {
    const told = "In May Awa Ba told the council that the traders had burned the depot, a charge they deny.";
    expect(read(told, "told the council", "told the council", "verb")).toMatch(
      /told the council that the traders had burned the depot$/,
    );
    const voted = "Les députés ont voté lundi, et le maire a annoncé en mai que le dépôt fermerait.";
    expect(read(voted, "annoncé", "a annoncé en mai", "verb", ["mai"])).toMatch(
      /annoncé en mai que le dépôt fermerait$/,
    );
  });

  it("is not what a relative clause says of the last noun", () => {
    const text = "On that day the elders voted on a rule that would close the river to all boats.";
    expect(read(text, "voted on a rule", "voted on a rule", "verb")).not.toMatch(/that would/);
  });
});

describe("a participle", () => {
  it("takes in the short noun of which it is said", () => {
    expect(
      read("All still praise the great market of Ségou opened in May.", "opened", "opened in May", "verb", ["May"]),
    ).toBe("the great market of Ségou opened in May");
    expect(read("On pleure encore la foire de Mopti, fermée en mai.", "fermée", "fermée en mai", "verb", ["mai"])).toBe(
      "la foire de Mopti, fermée en mai",
    );
  });

  it("leaves out a long one, and no past tense is one", () => {
    const long = "Le doyen de la confrérie des pêcheurs du fleuve, fêté en mai, est las.";
    expect(read(long, "fêté", "fêté en mai", "verb", ["mai"])).toBe("fêté en mai");
    const past = "This week the elders of Ségou and Mopti closed the river to all boats.";
    expect(read(past, "closed the river", "closed the river to all boats", "verb")).toBe(
      "closed the river to all boats",
    );
  });
});

describe("a noun that is the object of a verb which says no more than that it came about", () => {
  it("takes that verb and who did it", () => {
    const text = "In May, seven traders announced the closing of the ferry.";
    expect(read(text, "closing of the ferry", "closing of the ferry", "noun")).toBe(
      "seven traders announced the closing of the ferry",
    );
    const french = "Lundi, le maire a annoncé son départ du fleuve.";
    expect(read(french, "départ du fleuve", "départ du fleuve", "noun")).toBe(
      "le maire a annoncé son départ du fleuve",
    );
  });

  it("does without them where it is told at length, or where who did it is set apart", () => {
    const long = "In May, traders announced the closing of the old ferry across the river at Ségou.";
    const words = "closing of the old ferry across the river at Ségou";
    expect(read(long, "closing of the old ferry", words, "noun")).toBe(words);
    const apart = "Le maire, vieil ami du passeur, a annoncé vendredi la fin du bac.";
    expect(read(apart, "fin du bac", "fin du bac", "noun")).toBe("fin du bac");
  });
});

describe("the beginning of a clause", () => {
  it("lies after punctuation, a joining verb, and what is only reported", () => {
    const start = (text: string, words: string) => text.slice(startOfClause(text.indexOf(words), 0, groundOf(text)));
    expect(start("In May, the guard fled.", "fled")).toBe("the guard fled.");
    expect(start("The guard danced and quickly fled.", "fled")).toBe("quickly fled.");
    expect(start("The mayor said the guard fled.", "fled")).toBe("the guard fled.");
  });

  it("is not inside a subject of two groups, where no verb stands before the joint", () => {
    const start = (text: string) => text.slice(startOfClause(text.indexOf("fled"), 0, groundOf(text)));
    expect(start("In May, old traders and some guards fled.")).toBe("old traders and some guards fled.");
    expect(start("In May, traders returned and some guards fled.")).toBe("some guards fled.");
  });

  it("is not inside a subject of two names", () => {
    const text = "Awa and the Traders fled.";
    expect(text.slice(startOfClause(text.indexOf("fled"), 0, groundOf(text)))).toBe(text);
  });
});
