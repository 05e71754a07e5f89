/** From the record files on disk to the pack, for the build, for `analyse` and for the tests. */
import { createHash } from "node:crypto";
import { buildPack } from "../../src/context/pack.ts";
import type { Pack } from "../../src/core/record.ts";
import { type FileProblem, readPackHeader, readRecordFiles, shelf } from "./record-files.ts";

export interface BuiltPack {
  /** Absent when its header cannot be read. */
  pack?: Pack;
  /** Every file that went in, as absolute paths. */
  files: string[];
  problems: FileProblem[];
}

/** @param folder the shelf: `pack.yaml` and the record files, to any depth */
export function buildPackFromFiles(folder = shelf): BuiltPack {
  const { records, problems, files } = readRecordFiles(folder);
  const header = readPackHeader(folder);
  const all = { files: [header.file, ...files], problems: [...header.problems, ...problems] };
  if (!header.header) return all;
  const pack = buildPack(
    records.map(({ record }) => record),
    header.header,
    (text) => createHash("sha256").update(text).digest("hex"),
  );
  return { pack, ...all };
}

export function describeProblem({ file, path, message }: FileProblem): string {
  return `${file}: ${path ? `${path} ` : ""}${message}`;
}
