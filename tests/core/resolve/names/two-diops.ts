/** Two ministers of one surname and one office, and what is read in a text that may name them. */
import type { ContextRecord } from "../../../../src/core/record.ts";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

/** @returns each mention as "words → records", in reading order */
export function read(
  records: ContextRecord[],
  text: string,
  options: { title?: string; lang?: string; day?: string } = {},
) {
  const { day = "2024-06-01", ...rest } = options;
  return resolveMentions(articleOf(text, { ...rest, date: day }), contextOf(records), day).map(
    ({ text: words, records: ids }) => `${words} → ${ids.join(" | ")}`,
  );
}

export const diop = record("p-diop", {
  name: { en: "Abdoulaye Diop", fr: "Abdoulaye Diop" },
  aliases: ["Abdoulaye Diop", { text: "ministre malien des Affaires étrangères", lang: "fr", from: "2021-06-11" }],
  not: [{ text: "Soungalo Diop", en: "an officer", fr: "un officier" }],
  statements: [says("2014-04", "minister")],
});
export const elder = record("p-elder", {
  name: { en: "Tiéman Diop", fr: "Tiéman Diop" },
  aliases: ["Tiéman Diop", { text: "ministre malien des Affaires étrangères", from: "2018", to: "2021-06-11" }],
  statements: [says("2010", "minister before him")],
});
