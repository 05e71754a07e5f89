/** When the article appeared and when it was changed, kept apart, each with where it was read. */
import type { DatedBy, DateOrigin } from "../../core/article/article.ts";
import {
  dateInPath,
  findWrittenDates,
  isPlausible,
  parseMachineDate,
  type WrittenDate,
} from "../../core/article/written-date.ts";
import type { Day } from "../../core/dates.ts";
import { parseAddress } from "./address.ts";
import { type LinkedData, textOf } from "./json-ld.ts";
import { collapse } from "./title.ts";

export interface ArticleDates {
  published?: DatedBy | undefined;
  modified?: DatedBy | undefined;
}

export interface DateSources {
  document: Document;
  url: string;
  linked?: LinkedData | undefined;
  tags: ReadonlyMap<string, string>;
  /** The live heading that shows the title. */
  title?: Element | undefined;
  language?: string | undefined;
  today: Day;
}

const publishedTags = [
  ...["article:published_time", "og:article:published_time", "article:published", "datepublished", "og:published_time"],
  ...["parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "ptime"],
  ...["publication_date", "publish-date", "publishdate", "pubdate", "date.release", "article.published", "pdate"],
  ...["dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "date"],
];
const modifiedTags = [
  ...["article:modified_time", "og:article:modified_time", "article:modified", "datemodified", "og:updated_time"],
  ...["dc.date.modified", "dcterms.modified", "lastmod", "last-modified", "utime", "article.updated", "revised"],
];
const saysModified = /modifi|mis(?:e)? à jour|maj|actualis|updat|modified|edited|revised/i;
const saysPublished = /publi|post|en ligne|paru|créé|date|first/i;
/** How far before a date its label stands, in characters: "Mise à jour le samedi". */
const label = 40;
/** How far around the headline a visible date is taken for the article's own, in characters. */
const reach = { before: 300, after: 600 };
/** A line of signature and date is no longer than this, in characters; one that does not say what its date is, than that. */
const longestLine = 200;
const longestBare = 90;
/** Whose content is a date. */
const datingClass = /(?:^|[\s_-])(?:date|dates|published?|publication|posted|timestamp|time)(?:$|[\s_-])/i;
/** Too large to be a line, and not worth counting. */
const containers = new Set(["article", "main", "body", "section"]);

/** Each of the two from the most trustworthy source that has a possible date: markup, then address, then text. */
export function findDates(sources: DateSources): ArticleDates {
  const { linked, tags, language, today } = sources;
  const near = findNear(sources);
  const machine = (text: string | undefined) => (text ? parseMachineDate(text, language) : undefined);
  const first = (candidates: [DateOrigin, (WrittenDate | undefined)[]][]): DatedBy | undefined => {
    for (const [origin, dates] of candidates) {
      const date = dates.find((candidate) => candidate && isPlausible(candidate.day, today));
      if (date) return { day: date.day, ...(date.instant ? { instant: date.instant } : {}), origin };
    }
    return undefined;
  };
  const path = parseAddress(sources.url)?.pathname ?? "";
  const published = first([
    [
      "json-ld",
      [
        machine(textOf(linked?.datePublished)),
        machine(textOf(linked?.dateCreated)),
        machine(textOf(linked?.uploadDate)),
      ],
    ],
    ["meta", publishedTags.map((name) => machine(tags.get(name)))],
    ["time", near.times.filter(({ modified }) => !modified).map(({ date }) => date)],
    ["address", [asWritten(dateInPath(path))]],
    ["text", near.texts.filter(({ modified }) => !modified).map(({ date }) => date)],
  ]);
  const modified = first([
    ["json-ld", [machine(textOf(linked?.dateModified))]],
    ["meta", modifiedTags.map((name) => machine(tags.get(name)))],
    ["time", near.times.filter((time) => time.modified).map(({ date }) => date)],
    ["text", near.texts.filter((text) => text.modified).map(({ date }) => date)],
  ]);
  return { published, modified: modified && isChange(published, modified) ? modified : undefined };
}

function asWritten(day: Day | undefined): WrittenDate | undefined {
  return day === undefined ? undefined : { day };
}

/** A change is later than the publication; content systems also write the same time twice, or that of a migration. */
function isChange(published: DatedBy | undefined, modified: DatedBy): boolean {
  if (!published) return true;
  if (published.instant && modified.instant) return Date.parse(modified.instant) > Date.parse(published.instant);
  return modified.day > published.day;
}

/** A line of text near the headline, and the class names that say what it is. */
interface Line {
  line: string;
  name: string;
}

interface Near {
  date: WrittenDate;
  modified: boolean;
}

/** Dates that the page shows around its headline: `<time>` elements, and dates in plain text. */
function findNear({ document, title, language }: DateSources): { times: Near[]; texts: Near[] } {
  const times: Near[] = [];
  for (const element of document.querySelectorAll("time, [itemprop~=datePublished], [itemprop~=dateModified]")) {
    const stated = element.hasAttribute("itemprop");
    if (!stated && (!title || !belongsTo(title, element))) continue;
    const written = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
    const date = parseMachineDate(collapse(written), language);
    if (!date) continue;
    const around = `${textBefore(element)} ${element.getAttribute("itemprop") ?? ""} ${element.className} ${element.textContent}`;
    times.push({ date, modified: saysModified.test(around) });
  }
  const lines = title ? linesAround(title) : [];
  const texts = [...lines, { line: collapse(document.title), name: "" }].flatMap(({ line, name }) =>
    findWrittenDates(line, language).flatMap(({ day, start }) => {
      const before = `${name} ${line.slice(Math.max(0, start - label), start)}`;
      const stated = saysModified.test(before) || saysPublished.test(before);
      // Without a word for it, only a line that is little more than a date dates the article.
      if (!stated && (line.length > longestBare || /[.!?]$/.test(line))) return [];
      return [{ date: { day }, modified: saysModified.test(before) }];
    }),
  );
  return { times, texts };
}

/** Whether a `<time>` dates this headline rather than another article's teaser. */
function belongsTo(title: Element, time: Element): boolean {
  if (time.closest("nav, aside, footer, [class*=comment i], [class*=related i], li a, h2 ~ * li")) return false;
  const article = title.closest("article, main, [itemtype*=Article]");
  const own = time.closest("article, [itemtype*=Article]");
  if (own && !own.contains(title)) return false;
  return !article || article.contains(time) || title.parentElement?.parentElement?.contains(time) === true;
}

function textBefore(element: Element): string {
  const before = element.previousSibling?.textContent ?? "";
  return collapse(
    before || (element.parentElement?.textContent ?? "").split(element.textContent ?? "\u0000")[0] || "",
  ).slice(-label);
}

/**
 * The short lines of text just after and before the headline, each whole. Dates in running text are those of
 * events; what precedes the headline from further away is the masthead, which shows today's.
 */
function linesAround(title: Element): Line[] {
  const { body } = title.ownerDocument;
  const walker = title.ownerDocument.createTreeWalker(body, 4 /* SHOW_TEXT */);
  const gather = (step: () => Node | null, most: number, within: Element): Line[] => {
    const lines = new Map<Node, Line>();
    let length = 0;
    for (let node = step(); node && length < most && within.contains(node); node = step()) {
      const text = collapse(node.textContent ?? "");
      const parent = node.parentElement;
      if (
        !text ||
        !parent ||
        title.contains(node) ||
        parent.closest("script, style, noscript, nav, body > aside, main > aside")
      )
        continue;
      length += text.length;
      const own = parent.closest("article");
      if (own && !own.contains(title)) continue;
      const holder = lineOf(node, title);
      if (!lines.has(holder)) lines.set(holder, { line: spacedText(holder), name: nameOf(parent, holder) });
    }
    return [...lines.values()].filter(({ line }) => line.length <= longestLine);
  };
  walker.currentNode = title;
  while (walker.nextNode() && title.contains(walker.currentNode));
  walker.previousNode();
  const after = gather(() => walker.nextNode(), reach.after, body);
  walker.currentNode = title;
  const before = gather(() => walker.previousNode(), reach.before, title.parentElement?.parentElement ?? body);
  return [...after, ...before];
}

/**
 * What the line is that a text stands in: its block, and what holds that with little more, but not the headline;
 * where the block is the whole article, as in old pages, the outermost inline element, or the text alone.
 */
function lineOf(text: Node, title: Element): Node {
  const parts: Node[] = [text];
  for (let holder = text.parentElement; holder && !containers.has(holder.localName); holder = holder.parentElement) {
    if ((holder.textContent?.length ?? 0) > longestLine || holder.contains(title)) break;
    parts.push(holder);
  }
  return parts.at(-1) ?? text;
}

/** Class names say what a date is, where words do not: "publication-date". */
function nameOf(element: Element, holder: Node): string {
  const names: string[] = [];
  for (let part: Element | null = element; part && holder.contains(part); part = part.parentElement)
    names.push(part.getAttribute("class") ?? "");
  return names.filter((name) => datingClass.test(name)).join(" ");
}

/** A text with blanks where elements meet, so that "2022" and "3 May" of two of them stay apart. */
function spacedText(node: Node): string {
  const children = [...node.childNodes];
  if (children.length === 0) return collapse(node.textContent ?? "");
  return collapse(children.map(spacedText).join(" "));
}
