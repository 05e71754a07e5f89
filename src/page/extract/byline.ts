/** Who signed the article, as the page writes it. */
import { limits } from "../../core/limits.ts";
import { isObject, type LinkedData } from "./json-ld.ts";
import { readMeta } from "./meta-tags.ts";
import { collapse } from "./title.ts";

/** A longer text with "author" in its class is a biography, in characters. */
const longest = 120;
const visible =
  '[rel~="author"], [itemprop~="author"], article address, [class*="byline" i], [class*="author" i], [class*="auteur" i], [class*="signature" i]';

/** @returns names joined by commas, without "Par" or "By"; `undefined` when the page names nobody */
export function findByline(
  document: Document,
  tags: ReadonlyMap<string, string>,
  linked?: LinkedData,
): string | undefined {
  const names = [linked?.author ?? linked?.creator].flat().flatMap(namesOf);
  if (names.length > 0) return [...new Set(names)].join(", ").slice(0, limits.title);
  const stated = readMeta(tags, ["author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author"]);
  const inMeta = stated === undefined ? [] : namesOf(stated);
  if (inMeta.length > 0) return inMeta[0];
  for (const element of document.querySelectorAll(visible)) {
    if (element.closest("nav, footer, [class*=comment i], body > aside, main > aside")) continue;
    const [name] = namesOf(element.textContent ?? "");
    // A date or a call to read on is no name.
    if (name && !/\d{4}|^lire\b|^read\b/i.test(name)) return name;
  }
  return undefined;
}

/** The names in one author value: a text, a person, an organisation. */
function namesOf(author: unknown): string[] {
  if (isObject(author)) return [author.name].flat().flatMap(namesOf);
  if (typeof author !== "string") return [];
  const name = collapse(author)
    .replace(/^.*\|\s*(?=(?:par|by)\s)/iu, "")
    .replace(/^[\s,;:·•|-]*(?:(?:publié |écrit |propos )?(?:par|by)|auteure?|author|recueillis? par)\s*:?\s+/iu, "")
    .replace(/[\s,;:·•|.-]+$/u, "");
  // Some content systems give the address of a profile instead, or a placeholder.
  return /^https?:|^@|^(?:undefined|null|admin)$/i.test(name) || name.length < 2 || name.length > longest ? [] : [name];
}
