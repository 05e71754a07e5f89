/** Markdown for Obsidian and others: a file an article, or a file a dossier, with properties and links to the passages. */
import { type ArticleGroup, citedAddress, groupByArticle } from "../citation/item.ts";
import { namesOf, wholeName } from "../citation/names.ts";
import type { Clipping, FrozenContext } from "../clipping.ts";
import { dossierNames } from "./csv.ts";
import { createFileNames } from "./file-names.ts";
import {
  carriedClippings,
  type ExportFile,
  type ExportRequest,
  type ExportWords,
  type Facet,
  type Format,
} from "./format.ts";
import { frontMatter } from "./front-matter.ts";
import { lineToMarkdown, passageToMarkdown, quoted } from "./markdown-text.ts";
import { passageAddress, wellFormed } from "./text-fragment.ts";

const carried: Facet[] = ["cards", "context", "notes", "tags", "dossiers", "structure", "modified"];

export const markdownByArticle: Format = {
  extension: "md",
  mime: "text/markdown",
  carries: new Set(carried),
  write(request) {
    const nameFile = createFileNames("md");
    return groupByArticle(carriedClippings(markdownByArticle, request.content)).map((group): ExportFile => {
      const { source } = group;
      const day = source.published?.day;
      return {
        name: nameFile([day, source.outlet.name, source.title].filter(Boolean).join(" ")),
        text: wellFormed(articleFile(group, request)),
      };
    });
  },
};

export const markdownByDossier: Format = {
  extension: "md",
  mime: "text/markdown",
  carries: new Set<Facet>([...carried, "dossierNotes", "emptyDossiers"]),
  write(request) {
    const { content, words } = request;
    const clippings = carriedClippings(markdownByDossier, content);
    const nameFile = createFileNames("md");
    const files = content.collections.map(({ id, name, note, createdAt }): ExportFile => {
      const members = clippings.filter((clipping) => clipping.collections?.includes(id));
      const head = frontMatter({ title: name, created: createdAt.slice(0, 10), tags: tagList(members) });
      return {
        name: nameFile(name),
        text: wellFormed(
          [head, `# ${lineToMarkdown(name)}`, note, ...sections(members, request)].filter(Boolean).join("\n\n"),
        ),
      };
    });
    const known = new Set(content.collections.map(({ id }) => id));
    const loose = clippings.filter((clipping) => !clipping.collections?.some((id) => known.has(id)));
    if (loose.length === 0) return files;
    const head = frontMatter({ title: words.articles, tags: tagList(loose) });
    const text = [head, `# ${words.articles}`, ...sections(loose, request)].join("\n\n");
    return [...files, { name: nameFile(words.articles), text: wellFormed(text) }];
  },
};

function articleFile(group: ArticleGroup, request: ExportRequest): string {
  const { source, clippings, language, readOn } = group;
  const names = namesOf(source.byline, source.outlet.name).map(wholeName);
  const head = frontMatter({
    title: source.title || source.canonical,
    source: citedAddress(source),
    author: names,
    publication: source.outlet.name,
    published: source.published?.day,
    modified: source.modified?.day,
    read: readOn,
    language,
    created: clippings.map(({ savedAt }) => savedAt.slice(0, 10)).sort()[0],
    dossiers: [...new Set(clippings.flatMap((clipping) => dossierNames(clipping, request)))],
    tags: tagList(clippings),
  });
  const title = `# ${lineToMarkdown(source.title || source.canonical)}`;
  return `${[head + title, ...clippings.map((one) => passage(one, request.words))].join("\n\n")}\n`;
}

function sections(clippings: readonly Clipping[], { words }: ExportRequest): string[] {
  return groupByArticle(clippings).flatMap(({ source, clippings: members }) => {
    const when = source.published ? words.day(source.published.day) : words.undated;
    const link = `[${lineToMarkdown(source.title || source.canonical)}](<${plainLink(citedAddress(source))}>)`;
    return [
      `## ${link}`,
      lineToMarkdown(`${source.outlet.name}, ${when}`),
      ...members.map((one) => passage(one, words)),
    ];
  });
}

function passage(clipping: Clipping, words: ExportWords): string {
  const { id, kind, quote, note, tags, source, context } = clipping;
  const isPassage = kind === "passage";
  const said = passageToMarkdown(quote);
  const link = `[${words.openPassage}](<${plainLink(passageAddress(source.url, quote))}>)`;
  const body = isPassage ? `${quoted(said)}\n>\n> ${link}` : `> [!info] ${words.card}\n${quoted(said)}`;
  const labels = tags.map(tagOf).filter(Boolean);
  return [
    `${body}\n\n^clip-${id}`,
    note.trim(),
    labels.map((tag) => `#${tag}`).join(" "),
    isPassage ? contextNote(context, words) : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What was shown with the passage, folded away, in the language of the export. */
function contextNote({ cards, asOf }: FrozenContext, words: ExportWords): string {
  if (cards.length === 0) return "";
  const lines = cards.flatMap(({ name, statements }) => [
    `**${lineToMarkdown(name[words.language])}**`,
    ...statements.map((statement) => {
      const sources = statement.sources.map(({ publisher, title, url }) => {
        const text = lineToMarkdown(`${publisher}, ${title}`);
        return url === undefined ? text : `[${text}](<${plainLink(url)}>)`;
      });
      const told = lineToMarkdown(`${statement[words.language]} (${words.day(statement.from)})`);
      return `- ${told}${sources.length > 0 ? ` – ${sources.join("; ")}` : ""}`;
    }),
    "",
  ]);
  return quoted(`[!info]- ${words.context(words.day(asOf))}\n${lines.join("\n").trim()}`);
}

/** Between angle brackets an address may hold anything but these (CommonMark § 6.3). */
function plainLink(address: string): string {
  return address.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign));
}

function tagList(clippings: readonly Clipping[]): string[] {
  return ["clippings", ...new Set(clippings.flatMap(({ tags }) => tags.map(tagOf)).filter(Boolean))];
}

/** Obsidian's tags hold letters, figures, - _ and / alone, and are not figures only. */
function tagOf(tag: string): string {
  const clean = tag
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return /^[\d/]*$/.test(clean) ? (clean === "" ? "" : `_${clean}`) : clean;
}
