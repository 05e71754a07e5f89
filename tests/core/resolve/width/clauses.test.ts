import { describe, expect, it } from "vitest";
import { clauseAround } from "../../../../src/core/resolve/width/clauses.ts";
import { groundOf } from "../ground.ts";

function read(text: string, date: string) {
  const ground = groundOf(text, { dates: [date] });
  const [placed] = ground.dates;
  const clause = placed && clauseAround(placed, { start: 0, end: text.length }, ground);
  return clause && text.slice(clause.start, clause.end).trim();
}

describe("the clause of a date", () => {
  it("goes to the next comma or conjunction on both sides", () => {
    expect(read("On dit que le conseil a inscrit vendredi trois noms, puis s’est levé.", "vendredi")).toBe(
      "le conseil a inscrit vendredi trois noms",
    );
  });

  it("is not ended by the commas around the date, nor by the one after a date that leads in", () => {
    expect(read("Depuis, la ligne a fermé, le 12 mai, faute de trains.", "12 mai")).toBe("la ligne a fermé, le 12 mai");
    expect(read("Rien n’y fit : le 12 mai, la mairie a rappelé ses agents.", "12 mai")).toBe(
      "le 12 mai, la mairie a rappelé ses agents",
    );
  });

  it("is none where the date stands alone, or where it would be a paragraph", () => {
    expect(read("Ségou, 12 mai.", "12 mai")).toBe("Ségou, 12 mai");
    expect(read("12 mai.", "12 mai")).toBeUndefined();
    expect(read(`Le maire ${"de la grande ville ".repeat(8)} a parlé le 12 mai.`, "12 mai")).toBeUndefined();
  });
});
