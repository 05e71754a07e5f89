import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const statements = [says("2010", "x")];
const body = (id: string, en: string, fr: string, ...aliases: string[]) =>
  record(id, {
    name: { en, fr },
    aliases: [{ text: en }, { text: fr }, ...aliases.map((text) => ({ text }))],
    statements,
  });
const context = contextOf([
  body("i-court", "Court of Rivers", "Cour des fleuves", "CDF"),
  body("i-north", "Northern Union", "Union nordique"),
  body("i-south", "Southern Union", "Union méridionale"),
  body("f-teachers", "Teachers of the Northern Union", "mission de l’Union nordique"),
  body("g-valley", "Coordination of the Valleys", "Coordination des vallées"),
]);

function read(text: string, lang = "fr", title = "Mali") {
  return resolveMentions(articleOf(text, { lang, title }), context, "2022-06-01").map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

describe("a body told again by the word for what it is", () => {
  it("means whom the article has called so, by its name or its initials", () => {
    expect(read("La Cour des fleuves a siégé. Bamako saisit la Cour.")).toContain("Cour → i-court");
    expect(read("La CDF a siégé.\n\nBamako saisit la Cour.")).toContain("Cour → i-court");
    expect(read("The Northern Union met. Mali left the Union.", "en")).toContain("Union → i-north");
    expect(read("La Coordination des vallées a signé.\n\nUn chef de la Coordination sourit.")).toContain(
      "Coordination → g-valley",
    );
  });

  it("is not called by the name of whose it is", () => {
    expect(read("La mission de l’Union nordique arrive au Mali. L’Union se tait.")).not.toContain("Union → f-teachers");
  });

  it("is left alone before the article has named it, or with a small letter", () => {
    expect(read("Bamako saisit la Cour. La Cour des fleuves attend.")).not.toContain("Cour → i-court");
    expect(read("La Cour des fleuves a siégé. Les enfants jouent dans la cour.")).toHaveLength(1);
  });

  it("means the last of two, and nobody where they stand together", () => {
    const two = "L’Union nordique proteste.\n\nL’Union méridionale se tait.";
    expect(read(`${two}\n\nBamako quitte l’Union.`)).toContain("Union → i-south");
    const beside = "L’Union nordique et l’Union méridionale protestent. Bamako quitte l’Union.";
    expect(read(beside)).toEqual(["Union nordique → i-north", "Union méridionale → i-south"]);
  });

  it("is not meant where the word goes on to another body, nor after one that we do not know", () => {
    expect(read("La Cour des fleuves a siégé. La Cour constitutionnelle a jugé. La Cour se tait.")).toHaveLength(1);
    expect(read("The Court of Rivers sat. The Supreme Court spoke. The Court rose.", "en")).toHaveLength(1);
    expect(read("La Cour des fleuves a siégé. La Cour indique qu’elle attend.")).toContain("Cour → i-court");
  });

  it("is no speech on the state of the Union", () => {
    const text = "The Northern Union met. She gave her State of the Union address.";
    expect(read(text, "en")).toEqual(["Northern Union → i-north"]);
  });

  it("is read in a title that drops its article", () => {
    const title = "Union backs Mali";
    expect(read("The Northern Union met on Monday.", "en", title)).toContain("Union → i-north");
    expect(read("Nobody met on Monday.", "en", title)).toEqual([]);
  });
});
