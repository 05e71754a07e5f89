/**
 * `npm run bench:look-alikes`: what an engine takes of some six hundred words that look like a record of ours and mean
 * something else, each with the reason it gives.
 */
import { loadPack } from "../src/context/load.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { findTaken, readLookAlikes } from "./gold/look-alikes.ts";

export async function run(): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) {
    console.error("The database does not build: npm run context:check.");
    return 1;
  }
  const pieces = readLookAlikes();
  const taken = findTaken(pieces, loadPack(pack), new Date().toISOString().slice(0, 10));
  for (const { piece, beside, got } of taken)
    console.log(`${piece}: ${beside}\n  ${got.records.join(" + ")} (${got.why.en})`);
  const counts = (["en", "fr"] as const).map((language) => {
    const own = pieces.filter(({ article }) => article.language === language);
    const all = own.reduce((sum, { traps }) => sum + traps.length, 0);
    return [
      language,
      {
        pieces: own.length,
        "look-alikes": all,
        taken: taken.filter(({ piece }) => piece.includes(`-${language}-`)).length,
      },
    ] as const;
  });
  console.table(Object.fromEntries(counts));
  return 0;
}
