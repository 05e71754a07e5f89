import { describe, expect, it } from "vitest";
import type { Mention } from "../../../../src/core/resolve/mention.ts";
import { createWhoseNames } from "../../../../src/core/resolve/nil/whose-names.ts";
import { scanArticle } from "../../../../src/core/resolve/scan-article.ts";
import { context } from "../../../context/shipped-context.ts";
import { articleOf } from "../../sample-context.ts";

/** @param words where the mark stands in the one paragraph */
function around(title: string, text: string, words: string, id: string) {
  const record = context.records.get(id);
  const start = text.indexOf(words);
  if (!record || start < 0) throw new Error(words);
  const mention: Mention = {
    block: 0,
    start,
    end: start + words.length,
    text: words,
    records: [id],
    kind: record.kind,
    why: { en: "", fr: "" },
  };
  return createWhoseNames(scanArticle(articleOf(text, { title, lang: "en" }), context.forms), context)(mention, record);
}

describe("whose names stand around a mark", () => {
  it("tells another state's from ours, before it, beside it and behind it", () => {
    const found = around("Chad", "Chad has a junta. The junta met Malian officers.", "junta", "c-junta");
    expect(found).toMatchObject({ title: ["abroad"], here: ["abroad"], last: "abroad" });
    expect(found.counts).toEqual({ ours: 1, abroad: 2, second: 0 });
  });

  it("takes France's own ministers to be told whose they are by France", () => {
    expect(around("Paris", "France's foreign minister spoke.", "foreign minister", "p-ledrian").beside).toBe("ours");
  });

  it("takes its ambassador in Bamako to be told by Mali, for France has others", () => {
    expect(around("Rome", "France recalled the ambassador.", "ambassador", "p-meyer").here).toEqual(["second"]);
  });

  it("does not count a neighbour that the event itself involves as speaking against it", () => {
    const found = around("News", "In Niger, soldiers overthrew the president in July.", "overthrew", "e-2023-07-26");
    expect(found.here).not.toContain("abroad");
  });

  it("reads what is in the mark apart from what is around it", () => {
    const found = around("News", "French troops left Mali in August.", "troops left Mali", "e-2022-08-15");
    expect(found.within).toEqual(["ours"]);
    expect(found.here).toEqual(["second"]);
  });
});
