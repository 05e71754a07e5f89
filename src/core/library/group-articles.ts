/** Clippings by article. */

/** @returns the entries of each article, articles and entries in the order in which they came */
export function groupByArticle(entries: Uint32Array, articleOf: (entry: number) => number): number[][] {
  const groups = new Map<number, number[]>();
  for (const entry of entries) {
    const article = articleOf(entry);
    const group = groups.get(article);
    if (group) group.push(entry);
    else groups.set(article, [entry]);
  }
  return [...groups.values()];
}
