import { describe, expect, it } from "vitest";
import { TITLE } from "../../../../src/core/article/article.ts";
import type { Mention } from "../../../../src/core/resolve/mention.ts";
import { sortOf } from "../../../../src/core/resolve/nil/sort-of-mark.ts";
import { listNamed } from "../../../../src/core/resolve/others/owners.ts";
import { scanArticle } from "../../../../src/core/resolve/scan-article.ts";
import { context } from "../../../context/shipped-context.ts";
import { articleOf } from "../../sample-context.ts";

function sort(text: string, id: string): string {
  const record = context.records.get(id);
  const [block] = scanArticle(articleOf("x", { title: text }), context.forms).blocks;
  if (!record || block?.block !== TITLE) throw new Error(id);
  const mention: Mention = {
    block: TITLE,
    start: 0,
    end: text.length,
    text,
    records: [id],
    kind: record.kind,
    why: { en: "", fr: "" },
  };
  return sortOf(
    mention,
    record,
    listNamed(block, context).filter(({ state }) => state !== undefined),
  );
}

describe("the sort of words that a mark is made of", () => {
  it.each([
    ["Assimi Goïta", "p-goita", "full-name"],
    ["Assimi Goita", "p-goita", "full-name"],
    ["Goïta", "p-goita", "surname"],
    ["président de la transition", "p-goita", "office"],
    ["Gao", "l-gao", "place"],
    ["opération Barkhane", "f-barkhane", "proper"],
    ["French forces", "f-barkhane", "common"],
    ["French embassy", "i-embfr", "common"],
    ["ambassade de France", "i-embfr", "common"],
    ["Algeria", "i-algeria", "proper"],
    ["Quai d’Orsay", "i-quaidorsay", "proper"],
    ["junte", "c-junta", "common"],
    ["expulse l’ambassadeur", "e-2022-01-31", "event"],
  ])("%s is of the sort that errs as such words do", (text, id, expected) => {
    expect(sort(text, id)).toBe(expected);
  });
});
