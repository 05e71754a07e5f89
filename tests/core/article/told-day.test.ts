import { describe, expect, it } from "vitest";
import { findToldDay } from "../../../src/core/article/told-day.ts";
import { readArticle } from "../../../src/core/read-article.ts";
import { articleOf, contextOf } from "../sample-context.ts";

const today = "2026-11-27";

function dayOf(text: string, lang = "fr") {
  return findToldDay(articleOf(text, { lang, date: "", title: "" }), today);
}

describe("the day of an article whose page gives none", () => {
  it("is the one that its text calls this day", () => {
    expect(dayOf("Le colonel a prêté serment ce lundi 7 juin 2021 à Bamako.")).toBe("2021-06-07");
    expect(dayOf("Aujourd’hui, jeudi 11 février 2021, le comité s’est réuni.")).toBe("2021-02-11");
    expect(dayOf("The court ruled this Monday, June 7, 2021, in Bamako.", "en")).toBe("2021-06-07");
  });

  it("is the latest of several that lie together, and none where they lie apart", () => {
    expect(dayOf("Arrêté ce lundi 7 juin 2021, il a été libéré ce mardi 8 juin 2021.")).toBe("2021-06-08");
    expect(dayOf("Arrêté ce lundi 7 juin 2021, il sera jugé ce vendredi 5 novembre 2021.")).toBeUndefined();
  });

  it("is left to the reader where the weekday is not the calendar's, or the day is still to come", () => {
    expect(dayOf("La ministre l’a confirmé ce vendredi 12 juin 2021.")).toBeUndefined();
    expect(dayOf("Le scrutin se tient ce lundi 7 juin 2027.")).toBeUndefined();
  });

  it("is no day that the text looks back upon, nor one far down", () => {
    expect(dayOf("Le président est tombé le lundi 24 mai 2021.")).toBeUndefined();
    expect(dayOf(`${"Il pleut. ".repeat(120)} Ce lundi 7 juin 2021, il pleut.`)).toBeUndefined();
  });

  it("is said to be read from the text, and yields to the page's own", () => {
    const text = "Le colonel a prêté serment ce lundi 7 juin 2021 à Bamako.";
    const context = contextOf([]);
    const told = readArticle(articleOf(text, { lang: "fr", date: "", title: "" }), context, { today });
    expect(told).toMatchObject({ asOf: "2021-06-07", asOfBasis: "told" });
    const dated = readArticle(articleOf(text, { lang: "fr", date: "2021-06-09" }), context, { today });
    expect(dated).toMatchObject({ asOf: "2021-06-09", asOfBasis: "published" });
  });
});
