/** What is contested is told by both sides, on the word of more than one publisher. */
import type { ClaimRecord, ContextRecord } from "../../core/record.ts";
import type { Problem } from "./problem.ts";

export function checkContested(record: ContextRecord): Problem[] {
  if (record.kind !== "claim") return [];
  const problem = (rule: string, message: string) => ({ record: record.id, path: "positions", rule, message });
  const sides = new Set(record.positions.map(({ by }) => by.en));
  const publishers = publishersOf(record);
  return [
    ...(sides.size < 2
      ? [problem("one-sided", "gives the position of one side only: add the other's, or say that it has not answered")]
      : []),
    ...(publishers.size < 2
      ? [problem("one-publisher", "rests on one publisher: a contested point wants two that report independently")]
      : []),
  ];
}

/** Publishers by their own name: "AFP (via X)" and "AFP" are one. */
function publishersOf(claim: ClaimRecord): Set<string> {
  const keys = claim.positions.flatMap(({ sources }) => sources);
  return new Set(keys.flatMap((key) => claim.sources[key]?.publisher.replace(/\s*\(.*$/u, "").toLowerCase() ?? []));
}
