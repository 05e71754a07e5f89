/**
 * What failed in a run of vitest, read from its own JSON report: a long log is mostly seen by its last lines, so the
 * summary of `npm test` names each test that failed, with the first line of what went wrong.
 */
import { readFileSync } from "node:fs";
import * as v from "valibot";

const assertion = v.object({
  fullName: v.string(),
  status: v.string(),
  failureMessages: v.optional(v.nullable(v.array(v.string())), []),
});
const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ""),
      assertionResults: v.array(assertion),
    }),
  ),
});

export interface FailedTest {
  /** the file's path from the root; empty where not even that is known */
  file: string;
  /** what a person reads: the test's name, and the first line of what went wrong */
  what: string;
}

/**
 * @param text the report that `vitest --reporter=json` writes
 * @param root the folder that file names are said from
 * @returns each test that failed, and each file that failed as a whole (a hook, an import); one without a file where
 *   the report cannot be read
 */
export function nameFailures(text: string, root: string): FailedTest[] {
  const parsed = v.safeParse(report, parseJson(text));
  if (!parsed.success) return [{ file: "", what: "vitest left no report that can be read" }];
  return parsed.output.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length + 1) : name;
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [{ file, what: firstLine(message) }] : [];
    return failed.map(({ fullName, failureMessages }) => ({
      file,
      what: `${fullName.trim()}: ${firstLine(failureMessages?.[0])}`,
    }));
  });
}

/** @returns {@link nameFailures} of a report's file; one without a file where there is none */
export function readFailures(path: string, root: string): FailedTest[] {
  try {
    return nameFailures(readFileSync(path, "utf8"), root);
  } catch {
    return [{ file: "", what: "vitest left no report" }];
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function firstLine(message: string | undefined): string {
  return (
    message
      ?.split("\n")
      .find((line) => line.trim() !== "")
      ?.trim()
      .slice(0, 300) ?? "no message"
  );
}
