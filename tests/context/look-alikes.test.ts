import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { articleOf } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

/** The records of one kind of words that a text means. */
function read(date: string, text: string, title = "Mali, France"): string[] {
  const lang = /[éèàç]|(?:^|\s)(?:[Ll]a|[Ll]e|au|[Ll]es|du|une?)\s/.test(text) ? "fr" : "en";
  return resolveMentions(articleOf(text, { lang, date, title }), context, date).flatMap(({ records }) => records);
}

describe("words that mean something else in other news", () => {
  it.each([
    ["2021-05-28", "L’ancien coach est persona non grata au stade. Il pourrait aller au Mali.", "c-png"],
    ["2020-02-19", "In Mali the club has made its coach persona non grata.", "c-png"],
    ["2022-04-15", "Moscow, also asked about Mali, called it theatre. They were declared persona non grata.", "c-png"],
    ["2018-03-09", "Malian growers want reciprocity in the tests of shea butter.", "c-reciprocity"],
    ["2018-03-09", "Au Mali, les éleveurs demandent la réciprocité sur la poudre de lait.", "c-reciprocity"],
    ["2024-03-05", "A coup for the museum: the loan of a horseman from Mali.", "c-coups"],
    ["2024-03-05", "The gallery pulled off a coup: a loan from Mali.", "c-coups"],
    ["2018-03-16", "Le HAC du Havre a cédé sur un corner. Un milieu vient de Bamako.", "i-hac"],
    ["2024-11-09", "Le casque d’un soldat de l’Africa Corps de Rommel est vendu.", "f-africacorps"],
    ["2024-11-09", "A helmet of the Africa Corps, from Tobruk, has been sold.", "f-africacorps"],
    [
      "2024-06-09",
      "À Paris, Macron dissout l’Assemblée. La transition sera longue, et au Mali on rit du coup.",
      "c-transition",
    ],
    ["2013-03-30", "Une laiterie de Hollande vend du gouda au Mali.", "p-hollande"],
    ["2013-03-30", "Bulbs from Hollande, or Holland, are rare in Mali.", "p-hollande"],
    ["2022-01-19", "In Mali, Moussa Traoré waits with his lorries.", "p-mtraore"],
    ["2022-01-19", "Au Mali, Moussa Traoré répare des camions.", "p-mtraore"],
    ["2024-07-05", "Joël Meyer takes over the cellars of Ribeauvillé.", "p-meyer"],
    ["2024-07-05", "Joël Meyer, vigneron à Ribeauvillé, vend bien.", "p-meyer"],
  ])("%s: %s", (date, text, id) => {
    expect(read(date, text)).not.toContain(id);
  });
});

describe("the same words in our news", () => {
  it.each([
    ["2025-09-19", "Mali declares five embassy staff persona non grata.", "c-png"],
    ["2025-09-19", "Le Mali déclare cinq agents de l’ambassade persona non grata.", "c-png"],
    ["2025-10-15", "Mali answers with visa bonds, in the name of reciprocity.", "c-reciprocity"],
    ["2025-10-15", "Le Mali exige aussi des visas, par réciprocité.", "c-reciprocity"],
    ["2022-06-01", "Since the coups in Mali Paris has been wary.", "c-coups"],
    ["2022-04-28", "Au Mali, la HAC coupe RFI pour de bon.", "i-hac"],
    ["2025-06-10", "Au Mali, Africa Corps prend le relais de Wagner.", "f-africacorps"],
    ["2022-06-07", "Au Mali, la junte prolonge la transition de deux ans.", "c-transition"],
    ["2013-02-02", "Au Mali, Hollande est acclamé par la foule.", "p-hollande"],
    ["2013-02-02", "In Mali, Hollande was cheered.", "p-hollande"],
    ["2020-09-16", "Moussa Traoré, toppled in 1991, died in Bamako.", "p-mtraore"],
    ["2020-09-16", "Le général Moussa Traoré, renversé en 1991, est mort à Bamako.", "p-mtraore"],
    ["2020-09-22", "In 1960 Modibo Keïta proclaimed the republic of Mali.", "p-mkeita"],
    ["2022-02-01", "Joël Meyer has 72 hours to leave Bamako.", "p-meyer"],
    ["2022-02-01", "L’ambassadeur Joël Meyer a quitté Bamako.", "p-meyer"],
  ])("%s: %s", (date, text, id) => {
    expect(read(date, text)).toContain(id);
  });
});

describe("in news that names ours in passing", () => {
  it("a town at the end of the world is none, in the title neither", () => {
    expect(
      read("2016-11-21", "Farmers drive “to Timbuktu and back” for a signal.", "To Timbuktu for a signal"),
    ).toEqual([]);
    expect(
      read("2015-06-11", "« On l’aurait envoyé à Tombouctou », soupire une cliente.", "Un colis à Tombouctou"),
    ).toEqual([]);
    expect(
      read("2018-10-11", "The attic might as well have been Timbuktu. It was full of Malian masks."),
    ).not.toContain("l-timbuktu");
    expect(read("2018-10-11", "Pour le facteur malien, autant dire Tombouctou.")).not.toContain("l-timbuktu");
    expect(read("2013-01-28", "In Mali, French troops got as far as Timbuktu.")).toContain("l-timbuktu");
    expect(read("2015-06-11", "The lorry goes to Timbuktu and back in Mali.")).toContain("l-timbuktu");
    expect(read("2015-06-11", "Au Mali, le soldat a été envoyé à Tombouctou.")).toContain("l-timbuktu");
  });

  it("a town to which one drives from a neighbour’s is a town", () => {
    const convoy = "The convoy goes from Abidjan to Gao. It reached Gao on Sunday.";
    expect(read("2021-11-29", convoy, "Convoy stoned").filter((id) => id === "l-gao")).toHaveLength(2);
    const figure = "He would walk from Cornwall to Timbuktu for a pint.";
    expect(read("2021-11-29", figure, "A walk")).not.toContain("l-timbuktu");
  });

  it("a club of Paris is not the town", () => {
    expect(read("2025-09-22", "Le président du Paris SG attendait. À Bamako, des cafés étaient pleins.")).not.toContain(
      "l-paris",
    );
    expect(read("2025-09-22", "In Bamako they cheer Paris Saint-Germain.")).not.toContain("l-paris");
    expect(read("2025-09-22", "Entre Paris et Bamako, rien ne va plus.")).toContain("l-paris");
  });

  it("an accord that another state has made is its own where none of ours has been named before", () => {
    const colombia = "Colombia’s Congress has ratified the peace accord. A mission in Mali may lend observers.";
    expect(read("2016-12-01", colombia, "A deal passes Congress")).not.toContain("c-algiersaccord");
    const ethiopia = "Ethiopia and its rebels signed the peace agreement. Mali was told.";
    expect(read("2022-11-04", ethiopia, "Talks end in a truce")).not.toContain("c-algiersaccord");
    const mali = "Mali’s rebels wait. Algeria wants the peace agreement kept.";
    expect(read("2022-11-04", mali, "Talks end in a truce")).toContain("c-algiersaccord");
  });

  it("an agency that saw, recalls or writes is a source", () => {
    expect(read("2023-08-11", "Des milliers ont défilé au Mali, a constaté l’AFP.")).not.toContain("i-afp");
    expect(read("2023-08-11", "Le Mali l’avait précédé d’un an, rappelle l’AFP.")).not.toContain("i-afp");
    expect(read("2023-08-11", "Les militaires du Mali ont expulsé l’AFP.")).toContain("i-afp");
  });
});
