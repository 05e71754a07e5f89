/** Meta elements by name, whichever of the three attributes the page writes the name in. */

/** @returns the first that is not empty, in the order of `names` (lower case) */
export function readMeta(tags: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return undefined;
}

/** All of a document's meta elements; of several with one name the first counts. */
export function collectMeta(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = tag.getAttribute("content")?.replace(/\s+/g, " ").trim();
    const name = (
      tag.getAttribute("property") ||
      tag.getAttribute("name") ||
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    if (content && name && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}
