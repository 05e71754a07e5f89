/**
 * "Le groupe d’État islamique (IS)": initials by which an article says that it will call a body. They mean that body
 * wherever else they stand in it, if they are the initials of one of its names.
 */
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import type { ContextRecord, Kind } from "../../record.ts";
import { nameOn } from "../../record-on-day.ts";
import { foldText } from "../../text/fold.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";

const bodies: readonly Kind[] = ["institution", "force", "group"];

const inBrackets = /^\s?\(\s?[«“"]?\s?(?<initials>\p{Lu}{2,6})\s?[»”"]?\s?\)/u;

const small =
  /^(?:an?|and|au|aux|de|des|dit|du|en|et|for|in|la|le|les|of|pour|the|group|groupe|organisation|organization)$/u;

/**
 * @param mentions what is known of the article so far
 * @returns these and the bodies told by initials that the article gives, unsorted
 */
export function resolveGivenInitials(
  mentions: readonly Mention[],
  { blocks }: ArticleScan,
  context: Context,
  asOf: Day,
): Mention[] {
  const given = new Map<string, Set<ContextRecord>>();
  for (const { block, end, kind, records } of mentions) {
    if (!bodies.includes(kind) || records.length !== 1) continue;
    const record = context.records.get(records[0] ?? "");
    const text = blocks.find((one) => one.block === block)?.text ?? "";
    const initials = inBrackets.exec(text.slice(end, end + 16))?.groups?.initials;
    if (!record || !initials || !areInitialsOf(initials, record)) continue;
    given.set(initials, (given.get(initials) ?? new Set()).add(record));
  }
  const found: Mention[] = [];
  for (const [initials, meant] of given) {
    const [record] = meant;
    const name = record && nameOn(record, asOf);
    if (!record || !name || meant.size > 1) continue;
    const why = { en: `So called by the article: ${name.en}.`, fr: `L’article l’appelle ainsi\u00a0: ${name.fr}.` };
    for (const { block, text } of blocks) {
      // In capitals throughout, "IS" may be the verb.
      if (text === text.toUpperCase()) continue;
      for (const { index: start } of text.matchAll(new RegExp(`(?<![\\p{L}\\d-])${initials}(?![\\p{L}\\d-])`, "gu"))) {
        const end = start + initials.length;
        const isTaken = mentions.some(
          (one) => one.kind !== "event" && one.block === block && one.start < end && one.end > start,
        );
        if (isTaken) continue;
        found.push({ block, start, end, text: initials, records: [record.id], kind: record.kind, why });
      }
    }
  }
  return [...mentions, ...found];
}

/** "IS" of "Islamic State", "EI" of "organisation État islamique". */
function areInitialsOf(initials: string, { names, aliases }: ContextRecord): boolean {
  const written = [...names.flatMap(({ en, fr }) => [en, fr]), ...aliases.map(({ text }) => text)];
  return written.some((name) => {
    const words = foldText(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1 && !small.test(word));
    return words.map((word) => word.charAt(0)).join("") === foldText(initials);
  });
}
