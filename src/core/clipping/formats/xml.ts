/** XML 1.0 as text. */
import { wellFormed } from "./text-fragment.ts";

/** Text of an element or attribute; signs that XML 1.0 cannot hold at all (§ 2.2) become U+FFFD. */
export function xmlText(text: string): string {
  return (
    wellFormed(text)
      .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (/[\t\n\r\u0080-\u009F]/.test(sign) ? sign : "\uFFFD"))
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // A parser reads a line feed for a carriage return, unless it is written as a reference (§ 2.11).
      .replaceAll("\r", "&#13;")
  );
}

/** An element with text in it; nothing where there is no text. */
export function xmlElement(name: string, text: string | undefined): string {
  return text === undefined || text === "" ? "" : `<${name}>${xmlText(text)}</${name}>`;
}
