/** Reads the record files of `src/context` from disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { parseRecord } from "../../src/context/schema.ts";
import type { ContextRecord } from "../../src/core/record.ts";

export interface FileProblem {
  file: string;
  path: string;
  message: string;
}

export interface RecordFile {
  file: string;
  source: string;
  record: ContextRecord;
}

/**
 * @param folder where the `.yaml` files are, searched to any depth
 * @returns the records that parse, with the file each came from, and what is wrong with the others
 */
export function readRecordFiles(folder = join(process.cwd(), "src/context/mali-france")): {
  records: RecordFile[];
  problems: FileProblem[];
} {
  const records: RecordFile[] = [];
  const problems: FileProblem[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  for (const name of names.sort()) {
    const path = join(folder, name);
    const file = relative(process.cwd(), path);
    const source = readFileSync(path, "utf8");
    try {
      const parsed = parseRecord(parse(source));
      if ("record" in parsed) records.push({ file, source, record: parsed.record });
      else problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
    } catch (error) {
      problems.push({ file, path: "", message: `is not YAML: ${(error as Error).message.split("\n")[0]}` });
    }
  }
  return { records, problems };
}
