import { describe, expect, it } from "vitest";
import { endsAfter, type Ground, type Manner, withWholes } from "../../../../src/core/resolve/width/phrases.ts";
import { groundOf } from "../ground.ts";

/** What stands up to "|" is the wording so far. @returns each way in which it may go on */
function read(marked: string, manner: Manner, more: Parameters<typeof groundOf>[1] = {}) {
  const from = marked.indexOf("|");
  const ground: Ground = groundOf(marked.replace("|", ""), more);
  return endsAfter(from, ground.text.length, manner, ground).map((end) => ground.text.slice(from, end));
}

describe("how far a wording goes on", () => {
  it("may end before each phrase and ends with its clause, in both languages", () => {
    expect(read("Rebels burned| a depot in Ségou near the river, and fled.", "verb")).toEqual([
      " a depot",
      " a depot in Ségou",
      " a depot in Ségou near the river",
    ]);
    expect(read("Les rebelles ont brûlé| un dépôt à Ségou avant de fuir.", "verb")).toEqual([
      " un dépôt",
      " un dépôt à Ségou",
    ]);
  });

  it("does not end within a number", () => {
    expect(read("Rebels burned| 2,400 sacks near Ségou.", "verb")).toEqual([" 2,400 sacks", " 2,400 sacks near Ségou"]);
  });

  it("ends a noun where the verb stands of which it is the subject", () => {
    expect(read("The raid| on the depot was condemned.", "noun")).toEqual(["", " on the depot"]);
    expect(read("L’assaut| du dépôt avait surpris la ville.", "noun")).toEqual(["", " du dépôt"]);
    expect(read("The raid| changed the mood.", "noun")).toEqual([""]);
    expect(read("The raid| surprises the town.", "noun")).toEqual([]);
    expect(read("The grave| appeared on a hill.", "noun")).toEqual([""]);
    expect(read("The truce| signed on a hill.", "noun", { own: ["signed"] }).at(-1)).toBe(" signed on a hill");
  });

  it("takes in what was done to a thing that is only named", () => {
    expect(read("The granaries| were burned by strangers.", "passive").at(-1)).toBe(" were burned by strangers");
    expect(read("Le dépôt| a été incendié mardi.", "passive").at(-1)).toBe(" a été incendié mardi");
  });

  it("takes in what is joined to its last name, but no second thing that happens", () => {
    expect(read("The rout| of the guards and their drivers.", "noun").at(-1)).toBe(" of the guards and their drivers");
    expect(read("They burned| a depot and the guards fled north.", "verb", { happenings: ["fled"] }).at(-1)).toBe(
      " a depot",
    );
    expect(read("Ils ont brûlé| un dépôt et pris la route.", "verb").at(-1)).toBe(" un dépôt");
  });

  it("goes through a list of names, but not to a place that has nothing to do with the event", () => {
    expect(read("They struck| Ségou, Koutiala, Niono and Sikasso at dawn.", "verb")).toContain(
      " Ségou, Koutiala, Niono and Sikasso",
    );
    const elsewhere = { names: ["Niono"], elsewhere: ["Niono"] };
    expect(read("La prise| de Ségou et de Niono.", "noun", elsewhere).at(-1)).toBe(" de Ségou");
  });

  it("takes in a date behind a comma, and what the date has only set apart", () => {
    const date = { dates: ["12 mai"] };
    expect(read("L’assaut| du dépôt, le 12 mai, a surpris.", "noun", date).at(-1)).toBe(" du dépôt, le 12 mai");
    const apart = "Ils ont signé, le 12 mai|, un accord de paix.";
    expect(read(apart, "verb", date).at(-1)).toBe(", un accord de paix");
    expect(read(apart, "noun", date)).toEqual([""]);
    expect(read("L’annonce|, le 12 mai, de la fermeture du dépôt.", "noun", date).at(-1)).toBe(
      ", le 12 mai, de la fermeture du dépôt",
    );
  });

  it("never ends on a word that only leads on, nor within a name", () => {
    for (const end of read("L’assaut| du dépôt au cours de la nuit en Côte d’Ivoire.", "noun"))
      expect(end).not.toMatch(/(?:\sau cours|\sde|\sla|\sen|Côte)$/u);
    const ground = groundOf("Since Awa Diallo left.", { names: ["Awa Diallo"] });
    expect(withWholes({ start: 10, end: 21 }, { start: 0, end: 22 }, ground)).toEqual({ start: 6, end: 21 });
  });

  it("stops before a purpose and before the distance to another clause", () => {
    expect(read("They sent| two trucks to open the road.", "verb")).toEqual([" two trucks"]);
    expect(read("They left| the town three days after the vote.", "verb")).toEqual([]);
  });
});
