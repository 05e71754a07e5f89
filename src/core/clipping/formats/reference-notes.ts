/** What formats of references say of a passage in a note: the quote, then what the reader wrote. */
import { type ArticleGroup, groupByArticle } from "../citation/item.ts";
import type { Clipping } from "../clipping.ts";
import type { LibraryContent } from "../library-content.ts";
import { carriedClippings, type Format } from "./format.ts";
import { wellFormed } from "./text-fragment.ts";

/** The articles of which a format of references writes something. */
export function articlesOf(format: Pick<Format, "carries">, content: LibraryContent): ArticleGroup[] {
  return groupByArticle(carriedClippings(format, content));
}

/** A quote in its language's marks, and the note below, as plain text. */
export function passageAsText({ quote, note, language }: Pick<Clipping, "quote" | "note" | "language">): string {
  const [open, close] = language === "fr" ? ["« ", " »"] : ["“", "”"];
  return [`${open}${quote.exact}${close}`, note].filter((part) => part.trim() !== "").join("\n\n");
}

/** A text for a format of lines: white space of any kind is one space. */
export function inOneLine(text: string): string {
  // Control signs mean something else there, and nothing in an article.
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A short name for an article that is the same at every export: outlet, year, and eight signs of its address. */
export function keyOf({ source }: Pick<ArticleGroup, "source">): string {
  const outlet = source.outlet.domain.replace(/\.[a-z]+$/i, "").replace(/[^a-z0-9]/gi, "");
  return `${outlet || "article"}${source.published?.day.slice(0, 4) ?? ""}${hash(source.canonical)}`;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
