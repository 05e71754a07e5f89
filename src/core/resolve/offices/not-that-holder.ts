/** Where an office is not that of the one whom the text has just named as holding it: his counterpart's, the host's. */
import type { Context } from "../../context.ts";
import { anyOf, forSubject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";
import type { Mention } from "../mention.ts";
import type { SpokenOf } from "../others/spoken-of-others.ts";
import type { ScannedBlock } from "../scan-article.ts";
import type { Meant } from "./explain-office.ts";

/** "Luc Royer and the defence minister", "Luc Royer et le ministre de la Défense". */
const joinedBefore = /^\s(?:et|and|ainsi que|as well as|avec|with|à|to)\s(?:le|la|l[’']|du|the|au)?\s*$/iu;
const joinedBehind = /^\s(?:et|and|ainsi que|as well as|avec|with)\s$/iu;
/** "The visit of [Jean Petit]", "received [Jean Petit]": he is spoken of, and another acts. */
const guestBefore = forSubject(
  ({ parties }) =>
    new RegExp(
      `(?<!\\p{L})(?:visite|venue|départ|accueill\\p{L}+|re[cç][uo]\\p{L}*|visit|trip|departure|(?:receiv|welcom|host|greet)\\p{L}+|hours after|heures après|après|after)\\s(?:(?:of|by|from|de|par)\\s)?(?:d[’'])?(?:(?:his|her|the|son|sa|le|la)\\s)?(?:${anyOf(parties.map(({ people }) => people.en.own))}\\s)?(?:(?:homologue|counterpart|president|président|minister|ministre)\\s)?(?:${anyOf(parties.map(({ people }) => people.fr.man))}\\s)?$`,
      "iu",
    ),
);

/**
 * @param place the office's words
 * @returns whether it is another's than his who is meant by it so far
 */
export function isNotThatHolder(
  { holder, isAgain, isBeside }: Meant,
  block: ScannedBlock,
  place: Span,
  mentions: readonly Mention[],
  spoken: SpokenOf,
  context: Context,
): boolean {
  if (holder.kind !== "person" || isBeside) return false;
  const { text } = block;
  const own = mentions.filter((one) => one.block === block.block && one.records.includes(holder.id));
  const isJoined = own.some((one) =>
    one.end <= place.start
      ? joinedBefore.test(text.slice(one.end, place.start))
      : one.start >= place.end && joinedBehind.test(text.slice(place.end, one.start)),
  );
  if (isJoined) return true;
  const last = own.findLast((one) => one.end <= place.start);
  if (!isAgain || !last || !guestBefore(context).test(text.slice(Math.max(0, last.start - reach), last.start)))
    return false;
  return spoken.isOnOthers(block, place);
}

const reach = 48;

/** "The foreign ministry and the Élysée", "à l’Élysée et au ministère des Affaires étrangères": of one side. */
const list =
  /^(?:,|\s(?:et|and|ou|or|comme))\s(?:(?:à|au|aux|at|by|par|from|de|du|the|le|la)\s)?(?:la\s|l[’']|the\s)?$/iu;

/** @returns of which of the two the institution is that stands in one list with the words */
export function partyOfList(
  { block, text }: ScannedBlock,
  { start, end }: Span,
  mentions: readonly Mention[],
  context: Context,
): 0 | 1 | undefined {
  for (const one of mentions) {
    if (one.block !== block || one.kind !== "institution") continue;
    const [first, second] = context.sides.get(one.records[0] ?? "") ?? [false, false];
    if (first === second) continue;
    const between = one.start >= end ? text.slice(end, one.start) : text.slice(one.end, Math.max(one.end, start));
    if (list.test(between)) return first ? 0 : 1;
  }
  return undefined;
}
