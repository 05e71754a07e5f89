/** Between HTML of passages and Markdown, by the parsers of the unified collective. */
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { QuoteSelector } from "../clipping.ts";
import { markupTree } from "../markup.ts";

const style = { bullet: "-", emphasis: "*", strong: "*", rule: "-", listItemIndent: "one" } as const;

/** HTML of another program's notes as Markdown; what has no place in Markdown keeps its words. */
export function htmlToMarkdown(html: string): string {
  return toMarkdown(toMdast(fromHtml(html, { fragment: true })), style).trim();
}

/** A passage as Markdown: its structure where it has any, and every sign of its text meant as text. */
export function passageToMarkdown({ exact, markup }: Pick<QuoteSelector, "exact" | "markup">): string {
  if (markup !== undefined) return toMarkdown(toMdast(markupTree(markup)), style).trim();
  const children = exact
    .split(/\n+/)
    .map((value) => value.trim())
    .filter((value) => value !== "")
    .map((value): RootContent => ({ type: "paragraph", children: [{ type: "text", value }] }));
  return toMarkdown({ type: "root", children }, style).trim();
}

/** One line of text, every sign of it meant as text. */
export function lineToMarkdown(text: string): string {
  const value = text.replace(/\s+/g, " ").trim();
  return toMarkdown(
    { type: "root", children: [{ type: "paragraph", children: [{ type: "text", value }] }] },
    style,
  ).trim();
}

/** Every line behind the sign of a quotation. */
export function quoted(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}
