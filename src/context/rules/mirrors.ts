/** A copy of somebody else's text is cited only where the original is not to be had. */
import type { ContextRecord } from "../../core/record.ts";
import { type Problem, proseOf } from "./problem.ts";

const copy = /\bmirror\b|\bcopy\b|reproduced|republished/iu;

export function checkMirrors(record: ContextRecord): Problem[] {
  const isCopy = (key: string) => copy.test(record.sources[key]?.publisher ?? "");
  return proseOf(record).flatMap(({ path, sources }) => {
    const copies = sources.filter(isCopy);
    if (copies.length === 0 || copies.length === sources.length) return [];
    const message = `cites ${copies.join(", ")}, a copy, beside an original: leave the copy out`;
    return [{ record: record.id, path: `${path}.sources`, rule: "copy-beside-original", message }];
  });
}
