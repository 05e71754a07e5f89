/** "The UN mission, Minusma", "l’opération antijihadiste Barkhane": what a force is stands beside its name, which says more. */
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";

const joined = /^(?:,?\s|,\s(?:the|la|le|l[’'])\s?|\s?[«“"]\s?)$/iu;
/** More words than that are a name written out. */
const mostWords = 3;

/**
 * @param mentions in reading order
 * @returns these without what a force is, where its name follows
 */
export function dropBesideName(mentions: readonly Mention[], { blocks }: ArticleScan): Mention[] {
  const things = mentions.filter(({ kind }) => kind !== "event");
  return mentions.filter((mention) => {
    if (mention.kind !== "force" || mention.text.split(/\s+/u).length > mostWords) return true;
    const next = things.find(({ block, start }) => block === mention.block && start >= mention.end);
    if (next?.kind !== "force" || next.records.join() !== mention.records.join() || /\s/u.test(next.text)) return true;
    const text = blocks.find(({ block }) => block === mention.block)?.text ?? "";
    return mention.text.includes(next.text) || !joined.test(text.slice(mention.end, next.start));
  });
}
