import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const statements = [says("2013-06-01", "x")];
const context = contextOf([
  record("l-niono", { aliases: ["Niono"], statements }),
  record("l-bla", { aliases: ["Bla"], statements }),
  record("l-markala", { aliases: ["Markala"], statements }),
  record("e-niono", {
    name: { en: "The army retakes Niono", fr: "L’armée reprend Niono" },
    date: "2013-06-03",
    places: ["l-niono"],
    aliases: ["Niono was retaken", "Niono a été reprise"],
    statements: [says("2013-06-03", "x")],
  }),
  record("e-bla", {
    name: { en: "The army retakes Bla", fr: "L’armée reprend Bla" },
    date: "2013-06-05",
    places: ["l-bla"],
    aliases: ["reprise … Bla", "retaken … Bla"],
    statements: [says("2013-06-05", "x")],
  }),
]);

function read(text: string, lang = "fr") {
  return resolveMentions(articleOf(text, { lang, date: "2013-08-01" }), context, "2013-08-01")
    .filter(({ kind }) => kind === "event")
    .map(({ text: words, records }) => `${words} → ${records.join(" + ")}`);
}

describe("two events told with one verb", () => {
  it("are each marked on their own words where an alias reaches from the verb to the second place", () => {
    expect(read("Au Mali, Niono fut reprise le 3 juin, Bla deux jours après.")).toEqual([
      "fut reprise le 3 juin → e-niono",
      "Bla deux jours après → e-bla",
    ]);
  });

  it("are both found where only the first has its usual words and the second a place and its day", () => {
    expect(read("In Mali, Niono was retaken on 3 June and Bla on 5 June.", "en")).toEqual([
      "Niono was retaken on 3 June → e-niono",
      "Bla on 5 June → e-bla",
    ]);
  });

  it("are no two where the day or the place is not that of another event", () => {
    expect(read("In Mali, Niono was retaken on 3 June and Bla on 25 June.", "en")).toEqual([
      "Niono was retaken on 3 June → e-niono",
    ]);
    expect(read("In Mali, Niono was retaken on 3 June and Markala on 9 June.", "en")).toEqual([
      "Niono was retaken on 3 June → e-niono",
    ]);
  });

  it("are each marked where the words of one reach over the other and its date", () => {
    expect(read("Au Mali, la reprise de Niono le 3 juin et de Bla le 5 juin.")).toEqual([
      "reprise de Niono le 3 juin → e-niono",
      "de Bla le 5 juin → e-bla",
    ]);
  });

  it("leave the first alone where no event of ours is of its place and day", () => {
    expect(read("Au Mali, la reprise de Markala le 1er juin et de Bla le 5 juin.")).toEqual([
      "de Bla le 5 juin → e-bla",
    ]);
  });
});
