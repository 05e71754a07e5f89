/** Every key that is cited leads to a source, and every source is cited. */
import type { ContextRecord } from "../../core/record.ts";
import { type Problem, usageOf } from "./problem.ts";

export function checkSources(record: ContextRecord): Problem[] {
  const cited = citationsOf(record);
  const used = new Set(cited.map(({ key }) => key));
  const problem = (path: string, rule: string, message: string) => ({ record: record.id, path, rule, message });
  return [
    ...cited
      .filter(({ key }) => record.sources[key] === undefined)
      .map(({ path, key }) =>
        problem(path, "source-missing", `cites "${key}", which is not under sources: add it there or mend the key`),
      ),
    ...Object.keys(record.sources)
      .filter((key) => !used.has(key))
      .map((key) =>
        problem(`sources.${key}`, "source-unused", "is cited by nothing: cite it where it belongs or delete it"),
      ),
  ];
}

function citationsOf(record: ContextRecord): { path: string; key: string }[] {
  const citing: [string, readonly { sources?: string[] | undefined }[]][] = [
    ["statements", record.statements],
    ["roles", record.roles],
    ["changes", record.changes ?? []],
    ["usage", usageOf(record)],
    ["because", record.kind === "event" ? record.because : []],
    ["positions", record.kind === "claim" ? record.positions : []],
  ];
  return citing.flatMap(([name, list]) =>
    list.flatMap(({ sources = [] }, index) => sources.map((key) => ({ path: `${name}.${index}.sources`, key }))),
  );
}
