/** Puts a new record file on the shelf, or says why not. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Day } from "../../../src/core/dates.ts";
import { type Kind, kinds } from "../../../src/core/record.ts";
import { writeTemplate } from "./template.ts";

/** Where records of a kind lie, and the letter their ids begin with. */
export const rooms: Record<Kind, { folder: string; letter: string; example: string }> = {
  event: { folder: "events", letter: "e", example: "e-2025-09-19 or e-2025-09-fuel" },
  person: { folder: "people", letter: "p", example: "p-goita" },
  group: { folder: "groups", letter: "g", example: "g-jnim" },
  force: { folder: "forces", letter: "f", example: "f-barkhane" },
  institution: { folder: "institutions", letter: "i", example: "i-rfi" },
  place: { folder: "places", letter: "l", example: "l-kidal" },
  concept: { folder: "concepts", letter: "c", example: "c-junta" },
  claim: { folder: "claims", letter: "q", example: "q-bounti" },
};

/**
 * @param shelf folder of the database
 * @returns the file written, or a sentence that says what is wrong and what to do
 */
export function createRecord(
  kindGiven: string | undefined,
  id: string | undefined,
  shelf: string,
  today: Day,
): { file: string } | { problem: string } {
  const kind = kinds.find((one) => one === kindGiven);
  if (!kind) {
    const given = kindGiven === undefined ? "Say what kind of record it is" : `There is no kind “${kindGiven}”`;
    return { problem: `${given}: one of ${kinds.join(", ")}.` };
  }
  const { folder, letter, example } = rooms[kind];
  if (id === undefined) return { problem: `Give the record an id, such as ${example}.` };
  if (!new RegExp(`^${letter}-[a-z0-9]+(?:-[a-z0-9]+)*$`).test(id)) {
    return {
      problem: `“${id}” is not an id for a record of kind ${kind}: write ${letter}- and then small letters without accents, digits and hyphens, such as ${example}.`,
    };
  }
  const taken = findRecord(id, shelf);
  if (taken)
    return {
      problem: `${id} exists already: ${relative(process.cwd(), taken)}. Correct it there, or choose another id.`,
    };
  const file = join(shelf, folder, `${id}.yaml`);
  mkdirSync(join(shelf, folder), { recursive: true });
  // `wx`: never over a file that somebody else has just made.
  writeFileSync(file, writeTemplate({ kind, id, today }), { flag: "wx" });
  return { file };
}

function findRecord(id: string, shelf: string): string | undefined {
  if (!existsSync(shelf)) return undefined;
  const line = new RegExp(`^id:\\s*['"]?${id}['"]?\\s*(?:#.*)?$`, "m");
  return readdirSync(shelf, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(shelf, name))
    .find((path) => basename(path) === `${id}.yaml` || line.test(readFileSync(path, "utf8")));
}
