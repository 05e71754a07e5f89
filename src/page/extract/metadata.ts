/** Everything that identifies an article but its body, read from the live page without changing it. */
import type { Article, Outlet } from "../../core/article/article.ts";
import { decideLanguage } from "../../core/article/guess-language.ts";
import type { Day } from "../../core/dates.ts";
import { limits } from "../../core/limits.ts";
import { localToday } from "../today.ts";
import { findAccess } from "./access.ts";
import { cleanAddress, findCanonical, parseAddress } from "./address.ts";
import { describeSignature, findSignature } from "./byline.ts";
import { findDates } from "./dates.ts";
import { findForm } from "./form.ts";
import { findVideo, readLinkedArticle, readLinkedValues, textOf, typesOf } from "./json-ld.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { collectMeta, readMeta } from "./meta-tags.ts";
import type { SeveralArticles } from "./several-articles.ts";
import { findSubjects } from "./subjects.ts";
import { collapse, findTitle, type Title } from "./title.ts";

export type Metadata = Omit<Article, "blocks">;

/** Longer names of outlets are refused by the worker. */
const longestName = 300;

/**
 * @param url the page's address
 * @param body the article's text, to tell its language where the page misstates it
 * @returns never fails: what the page does not say is left out, and the title may be ""
 */
export function readMetadata(document: Document, url: string, body = "", today: Day = localToday()): Metadata {
  return describePage(document, url, body, today).describe([]);
}

/**
 * As `readMetadata`, in two steps: first the live heading and the description, which the body's reading needs; then,
 * by `describe`, everything, of which agencies, place and form lean on the body as read.
 */
export function describePage(
  document: Document,
  page: string,
  body: string,
  today: Day,
  several?: SeveralArticles,
): { title: Title; description?: string | undefined; describe(blocks: readonly LiveBlock[]): Metadata } {
  const isOther = several?.isLater === true && !speaksOf(document, page);
  const url = isOther ? (several?.address ?? page) : page;
  const tags = isOther ? new Map<string, string>() : collectMeta(document);
  const values = readLinkedValues(document);
  const heading = several ? collapse(several.meant.querySelector("h1")?.textContent ?? "") : tags.get("og:title");
  const linked =
    readLinkedArticle(document, url, heading, values, isOther) ?? (isOther ? undefined : findVideo(values));
  const title = findTitle(document, tags, linked, several);
  const address = parseAddress(url);
  const language = decideLanguage(
    [document.documentElement?.lang, textOf(linked?.inLanguage), tags.get("og:locale"), tags.get("language")],
    body || title.text,
  );
  const { published, modified } = findDates({ document, url, linked, tags, title: title.element, language, today });
  const signature = findSignature(several?.meant ?? document, tags, linked);
  const subjects = findSubjects(document, linked);
  const access = findAccess(document, tags, title.element, linked);
  const types = [...typesOf(values), ...typesOf([linked]), ...typesInMarkup(document)];
  const site = (tags.get("og:site_name") ?? textOf(linked?.publisher))?.slice(0, longestName);
  return {
    title,
    description: readMeta(tags, ["og:description", "description", "twitter:description"]),
    describe(blocks) {
      const form = findForm({ url, types, tags, title, section: subjects.section, blocks });
      return {
        url: shorten(url.replace(/#.*$/s, "")),
        canonical: shorten(isOther ? cleanAddress(url) : findCanonical(document, url)),
        title: title.text.slice(0, limits.title),
        ...describeSignature(signature, blocks),
        outlet: outletAsRead(address?.hostname ?? "", site),
        ...(published ? { published } : {}),
        ...(modified ? { modified } : {}),
        ...subjects,
        ...(form ? { form } : {}),
        ...(access ? { access } : {}),
        language,
      };
    },
  };
}

/** By the page's own word; the worker, which has the list of outlets, puts the name that they go by in its place. */
function outletAsRead(host: string, site: string | undefined): Outlet {
  const domain = host.replace(/^www\./, "");
  return { name: site || domain, domain };
}

/** Whether the page's head has followed to this address. */
function speaksOf(document: Document, url: string): boolean {
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href");
  return stated !== null && stated !== undefined && parseAddress(stated, url)?.pathname === parseAddress(url)?.pathname;
}

/** Of what the page describes in its elements (schema.org microdata): articles only, since menus are described too. */
function typesInMarkup(document: Document): string[] {
  return [...document.querySelectorAll('[itemtype*="Article"]')].map((element) =>
    (element.getAttribute("itemtype") ?? "").replace(/^.*\//, ""),
  );
}

/** An address too long to keep loses its query, which is what makes addresses long. */
function shorten(address: string): string {
  return address.length <= limits.address
    ? address
    : cleanAddress(address.replace(/[?#].*$/s, "")).slice(0, limits.address);
}
