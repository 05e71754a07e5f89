/** CSL-JSON (schema 1.0.2), which Zotero, pandoc and others read: an item an article. */
import { type ArticleGroup, type CslItem, cslItemOf, tagsOf } from "../citation/item.ts";
import type { Format } from "./format.ts";
import { articlesOf, passageAsText } from "./reference-notes.ts";
import { wellFormed } from "./text-fragment.ts";

export const cslJson: Format = {
  extension: "json",
  mime: "application/vnd.citationstyles.csl+json",
  carries: new Set(["notes", "tags"]),
  write({ content }) {
    const items = articlesOf(cslJson, content).map(itemOf);
    return [{ name: "references", text: `${wellFormed(JSON.stringify(items, null, 1))}\n` }];
  },
};

function itemOf(group: ArticleGroup): CslItem {
  const tags = tagsOf(group);
  return {
    ...cslItemOf(group),
    ...(tags.length > 0 ? { keyword: tags.join(", ") } : {}),
    annote: group.clippings.map(passageAsText).join("\n\n"),
    custom: {
      clippings: group.clippings.map(({ id, quote, note, tags: own, readAt }) => ({
        id,
        quote: quote.exact,
        ...(note === "" ? {} : { note }),
        ...(own.length === 0 ? {} : { tags: own }),
        readAt,
      })),
    },
  };
}
