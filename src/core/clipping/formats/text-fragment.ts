/** An address that opens an article at a passage: a text directive (wicg.github.io/scroll-to-text-fragment). */
import type { QuoteSelector } from "../clipping.ts";

/** A longer passage, or one of several paragraphs, is named by its first and last words: a range. */
const longest = 280;
/** Words of each end of a range, and of what stands around a short passage. */
const endWords = 6;
/** Passages of fewer words may stand twice, and then need what stands around them. */
const telling = 12;

/**
 * @param address of the article; a fragment of its own gives way
 * @returns the address with `#:~:text=…`; as it is when the passage has no words
 */
export function passageAddress(address: string, quote: Pick<QuoteSelector, "exact" | "prefix" | "suffix">): string {
  const bare = address.replace(/#.*$/s, "");
  const paragraphs = quote.exact.split(/\n+/).map(collapse).filter(Boolean);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return bare;
  if (paragraphs.length > 1 || first.length > longest) {
    const start = first.split(" ").slice(0, endWords).join(" ");
    const end = last.split(" ").slice(-endWords).join(" ");
    return `${bare}#:~:text=${encode(start)},${encode(end)}`;
  }
  if (first.split(" ").length >= telling) return `${bare}#:~:text=${encode(first)}`;
  const before = besideIt(quote.prefix.split("\n").at(-1) ?? "", quote.prefix.includes("\n") ? undefined : /^\S*\s+/);
  const after = besideIt(quote.suffix.split("\n")[0] ?? "", quote.suffix.includes("\n") ? undefined : /\s+\S*$/);
  return `${bare}#:~:text=${before && `${before}-,`}${encode(first)}${after && `,-${after}`}`;
}

/** Whole words of the same paragraph, encoded: context is cut at a length, and half a word is found nowhere. */
function besideIt(context: string, cut: RegExp | undefined): string {
  const whole = collapse(cut === undefined ? context : cut.test(context) ? context.replace(cut, "") : "");
  return /[\p{L}\p{N}]/u.test(whole) ? encode(whole) : "";
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Percent-encoded, with the signs that the directive itself uses; half a surrogate pair has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll("-", "%2D");
}

/** The text with halves of surrogate pairs replaced by U+FFFD, as UTF-8 wants it. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
