/** Two parts of one wording: "l’attaque de l’hôtel" and, in the same clause, "le 20 novembre". */
import type { PlacedDate } from "../dates/dated-events.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";
import { breaks } from "../told/told-span.ts";
import { boundary, nearVerb } from "../told/verb-beside.ts";

/** @returns the mentions in order of place, those of one event in one clause as one */
export function joinParts(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  { blocks }: ArticleScan,
): Mention[] {
  const isDate = (one: Mention) => dates.some(({ block, start }) => block === one.block && start === one.start);
  const joined: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const before =
      mention.kind === "event" && mention.records.length === 1
        ? joined.findLastIndex(
            ({ block, records, kind }) => kind === "event" && block === mention.block && records.length === 1,
          )
        : -1;
    const first = joined[before];
    const text = blocks.find(({ block }) => block === mention.block)?.text ?? "";
    const between = first && text.slice(first.end, mention.start);
    if (
      first?.records[0] === mention.records[0] &&
      first &&
      between !== undefined &&
      (isOneClause(between) || (isDate(first) && afterDate.test(between)))
    ) {
      const end = Math.max(first.end, mention.end);
      joined[before] = { ...first, end, text: text.slice(first.start, end) };
    } else joined.push(mention);
  }
  return joined;
}

function isOneClause(between: string): boolean {
  return (
    auxiliaryAlone.test(between) || (between.length <= nearVerb && !boundary.test(between) && !breaks.test(between))
  );
}

/** "Le 2 novembre[, les deux] envoyés étaient enlevés". */
const afterDate = /^,\s(?:[\p{L}’']+\s?){0,2}$/u;

/** "Bah ag Moussa [a été] tué". */
const auxiliaryAlone =
  /^\s(?:has been|have been|had been|was|were|is|are|a été|ont été|avait été|avaient été|est|sont|était|étaient)\s$/iu;
