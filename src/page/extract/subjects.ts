/** Where the outlet files the article: its section and its own keywords. */
import { limits } from "../../core/limits.ts";
import { isObject, type LinkedData, textOf } from "./json-ld.ts";
import { collapse } from "./title.ts";

export interface Subjects {
  section?: string;
  keywords?: string[];
}

/** Metas of which a page has one for each keyword, or one with all of them. */
const keywordTags =
  'meta[property="article:tag" i], meta[name="article:tag" i], meta[name="news_keywords" i], meta[name="keywords" i], meta[property="og:article:tag" i], meta[name="parsely-tags" i]';
const sectionTags =
  'meta[property="article:section" i], meta[name="article:section" i], meta[property="og:article:section" i], meta[name="parsely-section" i], meta[itemprop="articleSection" i], meta[name="section" i]';
/** Lists of keywords under the text, as links. */
const shownTags =
  '[rel~="tag"], [class*="article-tags" i] a, [class*="article__tags" i] a, [class*="tags-list" i] a, [class*="post-tags" i] a';
const crumbs =
  '[class*="breadcrumb" i] a, [class*="ariane" i] a, nav[aria-label*="ariane" i] a, nav[aria-label*="breadcrumb" i] a';
/** What an outlet's computer writes for itself: "MTVID", "RSBI:HUMAN-RIGHTS", "cms-2". */
const code = /^\w+[:=_]\w+|^[A-Z]+:[A-Z-]+|^\d+$|^(?:null|undefined)$/i;
const capitals = /^[A-Z0-9_:+-]{2,}$/;
const nothing =
  /^(?:accueil|home|à la une|a la une|une|news|actualités?|uncategori[sz]ed|non classé|toutes?|all|articles?)$/i;

/** @returns what there is; both left out when the page says neither */
export function findSubjects(document: Document, linked?: LinkedData): Subjects {
  const sections = [
    ...[linked?.articleSection].flat().flatMap((value) => textOf(value) ?? []),
    ...contentsOf(document, sectionTags),
    ...namesOfCrumbs(document),
  ].map(clean);
  const section = sections.find((name) => name && !nothing.test(name)) ?? sections.find(Boolean);
  const stated = [...namesIn(linked?.keywords), ...contentsOf(document, keywordTags).flatMap(split)];
  const shown = stated.length > 0 ? [] : textsOf(document, shownTags);
  const all = new Map(
    [...stated, ...shown]
      .map(clean)
      .filter(Boolean)
      .map((name) => [name.toLowerCase(), name]),
  );
  const inCapitals = [...all.values()].filter((name) => capitals.test(name)).length;
  // Where codes are the exception, what is in capitals is an abbreviation, as MINUSMA.
  const areCodes = inCapitals * 2 > all.size;
  const words = [...all.values()].filter((name) => !code.test(name) && !(areCodes && capitals.test(name)));
  const keywords = words.slice(0, limits.labels);
  return { ...(section ? { section } : {}), ...(keywords.length > 0 ? { keywords } : {}) };
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === "string") return split(value);
  return isObject(value) ? [textOf(value) ?? ""] : [];
}

function split(text: string): string[] {
  return text.split(/\s*[,;|]\s*/);
}

function contentsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((tag) => tag.getAttribute("content") ?? "");
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].slice(0, limits.labels).map((element) => element.textContent ?? "");
}

/** The first crumb after the front page. */
function namesOfCrumbs(document: Document): string[] {
  return textsOf(document, crumbs)
    .slice(0, 2)
    .map(clean)
    .filter((name) => !nothing.test(name))
    .slice(0, 1);
}

function clean(name: string): string {
  return collapse(name)
    .replace(/^[#>/[\s]+|[>/\]\s]+$/g, "")
    .slice(0, limits.label);
}
