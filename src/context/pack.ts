/** Builds the pack: the database in the one form in which it is shipped, exported and, one day, signed. */
import type { Day } from "../core/dates.ts";
import type { ContextRecord, MapOutline, Pack, Party, Scene } from "../core/record.ts";

/** What a pack says of itself, written by hand in `pack.yaml` beside the records. */
export interface PackHeader {
  /** Year and month of the edition: "2026.11". */
  version: string;
  horizon: { full: Day; partly: Day };
  parties: [Party, Party];
  scene: Scene;
  /** Beside it, in `map.json`. */
  map?: MapOutline | undefined;
}

/** How many digits of the hash tell two packs of one edition apart. */
const hashDigitsInVersion = 8;

/**
 * @param records in any order; the pack holds them by id, so that the same records make the same bytes
 * @param sha256 hex digest of a text's UTF-8 bytes; handed in, because Node and browsers offer different ones
 * @returns the pack; its version is the edition and the beginning of the hash: "2026.11-1f9a03bc"
 */
export function buildPack(
  records: readonly ContextRecord[],
  header: PackHeader,
  sha256: (text: string) => string,
): Pack {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const hash = sha256(canonicalJson([header.parties, header.scene, header.map, ...sorted]));
  return {
    version: `${header.version}-${hash.slice(0, hashDigitsInVersion)}`,
    horizon: header.horizon,
    parties: header.parties,
    scene: header.scene,
    ...(header.map ? { map: header.map } : {}),
    hash,
    records: sorted,
  };
}

/** JSON with the keys of every object in order and no white space, after RFC 8785 as far as texts and whole numbers go. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(",")}}`;
}
