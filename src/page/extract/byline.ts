/** Who signed the article, for whom and from where, as the page writes it. */
import type { Article } from "../../core/article/article.ts";
import { readClosingCredit, readDateline, readSignature, type Signature } from "../../core/article/signature.ts";
import { limits } from "../../core/limits.ts";
import { isObject, type LinkedData } from "./json-ld.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { readMeta } from "./meta-tags.ts";
import { collapse } from "./title.ts";

export type Signed = Pick<Article, "byline" | "credit" | "dateline">;

/** A longer text with "author" in its class is a biography, in characters. */
const longest = 200;
const visible =
  '[rel~="author"], [itemprop~="author"], article address, [class*="byline" i], [class*="article-source" i], [class*="author" i], [class*="auteur" i], [class*="signature" i]';
const elsewhere =
  "nav, footer, figure, figcaption, blockquote, [class*=quote i], [class*=comment i], [class*=caption i], [class*=credit i], [class*=related i], body > aside, main > aside";
/** What a line of signature goes on with, and a call to read on, which is no name. */
const afterNames =
  /(?:^|\s)(?:publiée?|mise? à jour|modifiée?|posted|published|updated|le \d|on \p{Lu}\p{L}+ \d|à \d)/iu;
const call = /^(?:lire|read|voir|see|suivre|follow|more|tous les|all)\b/i;
/** Lines at the text's end that may be a credit. */
const lastLines = 2;

/**
 * Names from the most trustworthy source that has any; place and agencies also from the line that the page shows,
 * because markup for machines leaves them out.
 */
export function findSignature(
  document: Document | Element,
  tags: ReadonlyMap<string, string>,
  linked?: LinkedData,
): Signature {
  const inMeta = readMeta(tags, ["author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author"]);
  const machine = [
    merge([linked?.author ?? linked?.creator].flat().flatMap(textsOf).map(readSignature)),
    readSignature(inMeta ?? ""),
  ].find(saysSomething);
  const shown = findShown(document);
  const names = machine?.names.length ? machine.names : (shown?.names ?? []);
  // A machine's "AFP" beside a printed name: the dispatch was rewritten, or the agency is the holder of the rights.
  const credits = [...new Set([...(machine?.credits ?? []), ...(shown?.credits ?? [])])];
  const stated = collapse(document.querySelector(".dateline")?.textContent ?? "").replace(/[\s—–-]+$/, "");
  return {
    names,
    credits,
    place: machine?.place ?? shown?.place ?? (stated.length <= limits.label ? stated || undefined : undefined),
  };
}

/**
 * The signature with what the text itself says at its edges.
 * @returns fields that are there, ready for the article; an agency that signed alone is the byline too
 */
export function describeSignature(signature: Signature, blocks: readonly LiveBlock[]): Signed {
  const lines = blocks.filter(({ kind }) => kind !== "caption");
  const opening = lines
    .slice(0, 2)
    .map(({ text }) => readDateline(text))
    .find(Boolean);
  const closing = lines.slice(-lastLines).flatMap(({ text }) => readClosingCredit(text));
  const credits = [...new Set([...signature.credits, ...(opening?.credit ? [opening.credit] : []), ...closing])];
  const byline = (signature.names.length > 0 ? signature.names : signature.credits).join(", ").slice(0, limits.title);
  const dateline = signature.place ?? opening?.place;
  return {
    ...(byline ? { byline } : {}),
    ...(credits.length > 0 ? { credit: credits.slice(0, limits.labels) } : {}),
    ...(dateline ? { dateline: dateline.slice(0, limits.label) } : {}),
  };
}

function findShown(document: Document | Element): Signature | undefined {
  for (const element of document.querySelectorAll(visible)) {
    if (element.closest(elsewhere)) continue;
    const text = collapse(element.textContent ?? "");
    if (text.length > longest || call.test(text)) continue;
    const signature = readSignature(text.split(afterNames)[0] ?? "");
    if (saysSomething(signature)) return signature;
  }
  return undefined;
}

function saysSomething({ names, credits }: Signature): boolean {
  return names.length + credits.length > 0;
}

function merge(signatures: Signature[]): Signature {
  return {
    names: [...new Set(signatures.flatMap(({ names }) => names))],
    credits: [...new Set(signatures.flatMap(({ credits }) => credits))],
    place: signatures.find(({ place }) => place)?.place,
  };
}

/** The names in one author value: a text, a person, an organisation. */
function textsOf(author: unknown): string[] {
  if (isObject(author)) return [author.name].flat().flatMap(textsOf);
  return typeof author === "string" ? [author] : [];
}
