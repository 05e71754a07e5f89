/**
 * "Plusieurs milliers de Français sont inscrits à l’ambassade", "France stops its visas. The embassy is shut": theirs of
 * whose nationals the sentence speaks, or of whom the one before did.
 */
import type { Context } from "../context.ts";
import type { Mention } from "./mention.ts";
import { holdersOf } from "./office-holders.ts";
import { type Office, offices } from "./office-words.ts";
import type { PartyNumber, PartyReader } from "./party-of.ts";
import type { ScannedBlock } from "./scan-article.ts";

/** The embassies of the second party's own capital are others'. */
const there = /(?:à|in) Paris|(?:en|in) France/iu;
/** Characters looked at on either side. */
const reach = 80;

/** @returns the one party; `undefined` where that cannot be told, or where the article names two embassies of ours */
export function findWhoseEmbassy(
  { block, text }: ScannedBlock,
  { start, sentence }: { start: number; sentence: number },
  mentions: readonly Mention[],
  reader: PartyReader,
  context: Context,
): PartyNumber | undefined {
  if (there.test(text.slice(Math.max(0, start - reach), start + reach))) return undefined;
  const named = new Set(mentions.flatMap(({ kind, records }) => (kind === "institution" ? records : [])));
  const embassies = holdersOf(offices.embassy as Office, context).filter(({ id }) => named.has(id));
  if (embassies.length > 1) return undefined;
  return reader.nationalsBefore(block, start, sentence) ?? reader.previousTo(block, sentence);
}
