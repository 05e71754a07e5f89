/** Reads the export of Omnivore, closed in 2024: a zip of metadata, and highlights as Markdown by article. */

import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toMarkdown } from "mdast-util-to-markdown";
import { clippingFrom, createIncoming, type Incoming } from "./incoming.ts";
import { parseJson } from "./json-text.ts";
import { asList, asText, isLoose } from "./loose.ts";

/** A file of the zip, by its path in it. */
export type ZippedTexts = ReadonlyMap<string, string>;

const metadata = /(^|\/)metadata[^/]*\.json$/;

export function looksLikeOmnivore(files: ZippedTexts): boolean {
  return [...files.keys()].some((name) => metadata.test(name));
}

export function readOmnivore(files: ZippedTexts, fallback: string): Incoming {
  const { incoming, add } = createIncoming("omnivore");
  for (const [name, text] of files) {
    if (!metadata.test(name)) continue;
    const parsed = parseJson(text);
    if (!parsed.ok || !Array.isArray(parsed.data)) {
      add(name, { why: "wrong-shape", detail: parsed.ok ? "" : (parsed.detail ?? parsed.why) });
      continue;
    }
    for (const [index, article] of parsed.data.entries()) {
      if (!isLoose(article)) {
        add(`${name} ${index}`, { why: "wrong-shape" });
        continue;
      }
      const slug = asText(article.slug) ?? "";
      const file = [...files.keys()].find((one) => one.endsWith(`highlights/${slug}.md`));
      // An article of which nothing was marked is a bookmark, and this a library of passages.
      if (slug === "" || file === undefined) continue;
      for (const [number, passage] of splitHighlights(files.get(file) ?? "").entries()) {
        const url = asText(article.url);
        add(
          `${file} ${number + 1}`,
          clippingFrom(
            {
              ...passage,
              name: ["omnivore", url ?? slug, passage.quote, passage.note],
              url,
              title: asText(article.title),
              byline: asText(article.author),
              published: asText(article.publishedAt),
              tags: [...passage.tags, ...asList(article.labels).filter((label) => typeof label === "string")],
              created: asText(article.savedAt),
              // Its updates count reading progress too; ours are edits.
            },
            fallback,
          ),
        );
      }
    }
  }
  return incoming;
}

/** Each quotation begins a highlight; labels (`#one #two`) and the note follow it. A note before all is the page's. */
export function splitHighlights(markdown: string): { quote: string; note: string; tags: string[] }[] {
  const found: { quote: string; note: string[]; tags: string[] }[] = [];
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === "blockquote") {
      found.push({ quote: node.children.map(textOf).join("\n\n"), note: [], tags: [] });
      continue;
    }
    if (found.length === 0) found.push({ quote: "", note: [], tags: [] });
    const last = found.at(-1);
    const text = toMarkdown({ type: "root", children: [node as RootContent] }).trim();
    const labels = textOf(node).trim();
    if (last && last.note.length === 0 && last.tags.length === 0 && /^#\S+(\s+#\S+)*$/.test(labels)) {
      last.tags = labels.split(/\s+/).map((label) => label.slice(1));
    } else last?.note.push(text);
  }
  return found.map(({ quote, note, tags }) => ({ quote, tags, note: note.join("\n\n") }));
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(textOf).join("") : "";
}
