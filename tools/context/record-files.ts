/** Reads the record files of `src/context` from disk. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { PackHeader } from "../../src/context/pack.ts";
import { parsePackHeader, parseRecord } from "../../src/context/schema.ts";
import type { ContextRecord } from "../../src/core/record.ts";

export interface FileProblem {
  file: string;
  /** Where in the file, as a dotted path. */
  path: string;
  /** Name of the rule: "yaml", "schema", or one of those in `src/context/rules`. */
  rule: string;
  message: string;
}

export interface RecordFile {
  file: string;
  source: string;
  record: ContextRecord;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** The database that is shipped. */
export const shelf = join(root, "src", "context", "mali-france");
const headerName = "pack.yaml";
/** Drawn by `npm run map:make`; a pack may go without. */
export const mapName = "map.json";

/**
 * @param folder where the `.yaml` files are, searched to any depth
 * @returns the records that parse, with the file each came from (relative to the repository), what is wrong with
 *   the others, and every file that was read (absolute)
 */
export function readRecordFiles(folder = shelf): { records: RecordFile[]; problems: FileProblem[]; files: string[] } {
  const records: RecordFile[] = [];
  const problems: FileProblem[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && basename(name) !== headerName)
    .sort()
    .map((name) => join(folder, name));
  for (const path of files) {
    const file = relative(root, path);
    const source = readFileSync(path, "utf8");
    try {
      const parsed = parseRecord(parse(source));
      if ("record" in parsed) records.push({ file, source, record: parsed.record });
      else problems.push(...parsed.problems.map((problem) => ({ file, rule: "schema", ...problem })));
    } catch (error) {
      problems.push({
        file,
        path: "",
        rule: "yaml",
        message: `is not YAML: ${(error as Error).message.split("\n")[0]}`,
      });
    }
  }
  return { records, problems, files };
}

/** What the pack says of itself; `undefined` with the problems when that cannot be read. */
export function readPackHeader(folder = shelf): { header?: PackHeader; file: string; problems: FileProblem[] } {
  const path = join(folder, headerName);
  const drawn = join(folder, mapName);
  const map = existsSync(drawn) ? { map: JSON.parse(readFileSync(drawn, "utf8")) } : {};
  const parsed = parsePackHeader({ ...parse(readFileSync(path, "utf8")), ...map });
  if ("header" in parsed) return { header: parsed.header, file: path, problems: [] };
  return {
    file: path,
    problems: parsed.problems.map((problem) => ({ file: relative(root, path), rule: "schema", ...problem })),
  };
}
