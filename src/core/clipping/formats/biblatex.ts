/** BibLaTeX (biblatex manual § 2): an `@article` of subtype newspaper for each article. */
import { type ArticleGroup, cslItemOf, tagsOf } from "../citation/item.ts";
import { type CslName, familyName } from "../citation/names.ts";
import type { Format } from "./format.ts";
import { articlesOf, inOneLine, keyOf, passageAsText } from "./reference-notes.ts";

export const biblatex: Format = {
  extension: "bib",
  mime: "application/x-bibtex",
  carries: new Set(["notes", "tags"]),
  write({ content }) {
    return [{ name: "references", text: articlesOf(biblatex, content).map(entryOf).join("\n") }];
  },
};

const languages: Record<string, string> = { fr: "french", en: "english", de: "german", es: "spanish" };

function entryOf(group: ArticleGroup): string {
  const item = cslItemOf(group);
  const fields: [name: string, value: string | undefined][] = [
    ["entrysubtype", "newspaper"],
    ["title", braced(item.title)],
    ["author", item.author?.map(nameOf).join(" and ")],
    ["journaltitle", braced(item["container-title"])],
    ["date", group.source.published?.day],
    ["langid", languages[item.language]],
    ["url", plainAddress(item.URL)],
    ["urldate", group.readOn],
    [
      "keywords",
      tagsOf(group)
        .map((tag) => escaped(tag).replaceAll(",", ";"))
        .join(","),
    ],
    ["annotation", group.clippings.map((clipping) => escaped(passageAsText(clipping))).join(" — ")],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{${keyOf(group)},\n${written.join(",\n")}\n}\n`;
}

/** Braces keep the capitals of names that a style would make small. */
function braced(text: string): string {
  return `{${escaped(text)}}`;
}

function nameOf(name: CslName): string {
  if ("literal" in name) return `{${escaped(name.literal)}}`;
  const von = name["non-dropping-particle"];
  const family = familyName(name);
  // A family name of several words, or one that holds "and", stays one.
  const guarded = von === undefined && /\s/.test(family) ? `{${escaped(family)}}` : escaped(family);
  return `${guarded}, ${escaped(name.given)}`;
}

const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Signs that TeX reads as commands. */
function escaped(text: string): string {
  return inOneLine(text).replace(/[\\{}$&%#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** biblatex takes the field as it is, but for braces that would end it. */
function plainAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
