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
/** How far before a date its label stands, in characters: "Mise à jour le samedi". */
const label = 40;
/** How far around the headline a visible date is taken for the article's own, in characters. */
const reach = { before: 300, after: 600 };

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
    ["json-ld", [machine(textOf(linked?.datePublished)), machine(textOf(linked?.dateCreated))]],
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
    const around = `${textBefore(element)} ${element.getAttribute("itemprop") ?? ""} ${element.className}`;
    times.push({ date, modified: saysModified.test(around) });
  }
  const text = title ? textAround(title) : "";
  const texts = findWrittenDates(text, language).map(({ day, start }) => ({
    date: { day },
    modified: saysModified.test(text.slice(Math.max(0, start - label), start)),
  }));
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

/** The page's text just before and after the headline, without the headline. */
function textAround(title: Element): string {
  const walker = (title.ownerDocument.body ?? title).ownerDocument.createTreeWalker(
    title.ownerDocument.body,
    4 /* SHOW_TEXT */,
  );
  const gather = (step: () => Node | null, most: number) => {
    const parts: string[] = [];
    let length = 0;
    for (let node = step(); node && length < most; node = step()) {
      if (title.contains(node) || node.parentElement?.closest("script, style, noscript, nav, aside, li")) continue;
      const part = collapse(node.textContent ?? "");
      length += part.length;
      parts.push(part);
    }
    return parts;
  };
  walker.currentNode = title;
  const after = gather(() => walker.nextNode(), reach.after)
    .join(" ")
    .slice(0, reach.after);
  walker.currentNode = title;
  const before = gather(() => walker.previousNode(), reach.before)
    .reverse()
    .join(" ")
    .slice(-reach.before);
  // What follows the headline is likelier its own date than what precedes it.
  return `${after}\n${before}`;
}
