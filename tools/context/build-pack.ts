/** From the record files on disk to the pack, for the build, for `analyse` and for the tests. */
import { createHash } from "node:crypto";
import { buildPack } from "../../src/context/pack.ts";
import type { Pack } from "../../src/core/record.ts";
import { findProblems } from "./find-problems.ts";
import { type FileProblem, readPackHeader, readRecordFiles, shelf } from "./record-files.ts";

export interface BuiltPack {
  /** Absent when its header cannot be read. */
  pack?: Pack;
  /** Every file that went in, as absolute paths. */
  files: string[];
  /** What does not parse and what breaks a rule; the pack holds the records that parse. */
  problems: FileProblem[];
}

/** @param folder the shelf: `pack.yaml` and the record files, to any depth */
export function buildPackFromFiles(folder = shelf): BuiltPack {
  const read = readRecordFiles(folder);
  const header = readPackHeader(folder);
  const all = { files: [header.file, ...read.files], problems: [...header.problems, ...findProblems(read)] };
  if (!header.header) return all;
  const pack = buildPack(
    read.records.map(({ record }) => record),
    header.header,
    (text) => createHash("sha256").update(text).digest("hex"),
  );
  return { pack, ...all };
}

export function describeProblem({ file, path, rule, message }: FileProblem): string {
  return `${file}: ${path ? `${path} ` : ""}[${rule}] ${message}`;
}
