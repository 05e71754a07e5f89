/** An office and the name of its holder beside it, either way round: "the prime minister, General Abdoulaye Maïga". */
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import type { ContextRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import type { Mention } from "../mention.ts";
import { hasHeld, holds, holdsSoon } from "./office-holders.ts";
import type { Office } from "./office-words.ts";

/** Says before the office that another than the holder is meant, or that the office goes on to tell which. */
export const notHolderBefore =
  /(?:^|[^\p{L}])(?:ancien(?:ne)?|ex-?|former|futur(?:e)?|future|vice-?|nouve(?:au|lle)|new|next|deputy|then|alors|homologue|proclam[eé]r?|feu|late|éphémère|himself|herself|devenir|become|(?:poste|fonctions?|attributions|rang|titre|rôle) de|(?:role|post|position|job) of)[\s-]+$/iu;
/** "Le nouveau Premier ministre": who holds it since lately. */
export const newBefore = /(?:^|[^\p{L}])(?:the|le|la|du|au)\s+(?:nouveau|nouvelle|new)\s+$/iu;
const thenBefore = /(?:^|[^\p{L}])(?:alors|then)\s+(?:the\s)?$/iu;
/** What may stand between an office and the name of its holder, either way round. */
export const nameFollows =
  /^(?:\s(?:de l[’']époque|d[’']alors|en titre|of the (?:day|time)|at the time))?[\s,]+(?:le |la |the )?(?:(?:M\.|Mme|Mr\.?|Ms\.?|D[rR]\.?|général(?:e)?|colonel|lieutenant-colonel|colonel-major|commandant|capitaine|general|captain|col\.|gen\.)[\s]+)?$/iu;
export const nameStandsBefore =
  /^,\s+(?:(?:(?:who|qui)(?:\s(?:is|was|has been|had been|est|était|fut))?,?\s(?:(?:as|comme|en tant que)\s)?(?:the\s|le\s|la\s)?)|(?:son|sa|le|la|the|its|now|is the new|currently|actuel|actuelle|l[’']actuel|jusque-là|jusqu[’']alors|until then|until now|hitherto|then the|alors) )?$/iu;
/** Characters looked at before the office. */
const reach = 40;

/** "The prime minister, General Abdoulaye Maïga": the name beside the office, if it is its holder's. */
export function holderBeside(
  office: Office,
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[],
  context: Context,
  asOf: Day,
): ContextRecord | undefined {
  const beside = mentions.find((other) => {
    if (other.kind !== "person" || other.records.length > 1) return false;
    const between = other.start >= end ? text.slice(end, other.start) : text.slice(other.end, start);
    return other.start >= end ? nameFollows.test(between) : other.end <= start && nameStandsBefore.test(between);
  });
  const record = beside && context.records.get(beside.records[0] ?? "");
  if (!record || holds(record, office, asOf)) return record;
  // "Bah N’Daw et son Premier ministre Moctar Ouane", told when both are deposed.
  const lead = text.slice(Math.max(0, start - reach), start);
  // "Le Drian, alors ministre de la Défense": he was it then, and that is said of him.
  const isFormer = notHolderBefore.test(lead) && !thenBefore.test(lead);
  if (holdsSoon(record, office, asOf) && (!isFormer || newBefore.test(lead))) return record;
  return !isFormer && hasHeld(record, office, asOf) ? record : undefined;
}
