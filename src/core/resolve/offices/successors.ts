/** An office told of as new or next: not that of whom the words have long meant. */
import type { AliasMeaning } from "../../context.ts";
import type { Day } from "../../dates.ts";
import type { Span } from "../../text/cover.ts";

const next = /(?:^|[^\p{L}])(?:next|successor as|prochaine?|incoming)\s$/iu;
const fresh = /(?:^|[^\p{L}])(?:new|nouveau|nouvel|nouvelle)\s$/iu;
/** So many years after the words began to mean somebody he is no longer new. */
const newFor = 1;

/**
 * "Wagner’s new chief", of one who has long been it; "the next president".
 * @param asOf the article's day
 */
export function isSuccessors(text: string, { start }: Span, { begins }: AliasMeaning, asOf: Day): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (next.test(before)) return true;
  if (!fresh.test(before)) return false;
  return begins === undefined || Number(asOf.slice(0, 4)) - Number(begins.slice(0, 4)) > newFor;
}
