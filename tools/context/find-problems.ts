/** All that is wrong with a set of record files: what does not parse, and what breaks a rule. */
import { checkRecords } from "../../src/context/check.ts";
import type { FileProblem, readRecordFiles } from "./record-files.ts";

export function findProblems({ records, problems }: ReturnType<typeof readRecordFiles>): FileProblem[] {
  const fileOf = new Map(records.map(({ file, record }) => [record.id, file]));
  const broken = checkRecords(records.map(({ record }) => record));
  return [
    ...problems,
    ...broken.map(({ record, path, rule, message }) => ({ file: fileOf.get(record) ?? record, path, rule, message })),
  ];
}
