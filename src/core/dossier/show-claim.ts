/** Contested points as they stood on a day: who had said what by then. */
import type { Context } from "../context.ts";
import { type Day, isInForce, latestDay } from "../dates.ts";
import type { ClaimRecord, RecordId } from "../record.ts";
import { nameOn } from "../record-on-day.ts";
import type { ShownClaim } from "./dossier.ts";
import { sourcesOf } from "./sources-of.ts";

/** @returns `undefined` while nobody had taken a position, or the point had no status yet */
export function showClaim(claim: ClaimRecord, asOf: Day): ShownClaim | undefined {
  const question = nameOn(claim, asOf);
  const positions = claim.positions.filter((position) => isInForce(position, asOf));
  const status = claim.status
    .filter(({ from }) => latestDay(from) <= asOf)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (!question || !status || positions.length === 0) return undefined;
  return {
    record: claim.id,
    question,
    status: status.value,
    positions: positions.map(({ en, fr, by, from, standard, sources }) => ({
      en,
      fr,
      by,
      from,
      standard,
      sources: sourcesOf(claim, sources),
    })),
  };
}

export function claimsAboutOn(context: Context, id: RecordId, asOf: Day): ShownClaim[] {
  return (context.claimsAbout.get(id) ?? []).flatMap((claim) => showClaim(claim, asOf) ?? []);
}
