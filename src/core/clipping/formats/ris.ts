/** RIS (Reference Manager), as Zotero, Mendeley, EndNote and JabRef read it: a reference an article, a note a passage. */
import { type ArticleGroup, cslItemOf, tagsOf } from "../citation/item.ts";
import { invertedName } from "../citation/names.ts";
import type { Format } from "./format.ts";
import { articlesOf, inOneLine, passageAsText } from "./reference-notes.ts";

export const ris: Format = {
  extension: "ris",
  mime: "application/x-research-info-systems",
  carries: new Set(["notes", "tags"]),
  write({ content }) {
    return [{ name: "references", text: articlesOf(ris, content).map(recordOf).join("") }];
  },
};

function recordOf(group: ArticleGroup): string {
  const item = cslItemOf(group);
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", "NEWS"],
    ["TI", item.title],
    ...(item.author ?? []).map((name): [string, string] => ["AU", invertedName(name)]),
    ["T2", item["container-title"]],
    // As in the specification of 2011, and as Zotero writes: the year, and beside it the whole date.
    ["PY", group.source.published?.day.slice(0, 4)],
    ["DA", slashed(group.source.published?.day)],
    ["SE", item.section],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", slashed(group.readOn)],
    ...tagsOf(group).map((tag): [string, string] => ["KW", tag]),
    ...group.clippings.map((clipping): [string, string] => ["N1", passageAsText(clipping)]),
  ];
  const written = lines.flatMap(([tag, value]) => {
    const text = inOneLine(value ?? "");
    return text === "" ? [] : [`${tag}  - ${text}`];
  });
  return [...written, "ER  - ", "", ""].join("\r\n");
}

/** YYYY/MM/DD/, the fourth part being for other information. */
function slashed(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day.replaceAll("-", "/")}/`;
}
