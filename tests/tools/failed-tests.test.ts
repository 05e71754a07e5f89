import { describe, expect, it } from "vitest";
import { nameFailures } from "../../tools/failed-tests.ts";

const file = (name: string, status: string, assertionResults: object[], message = "") => ({
  name: `/somewhere/${name}`,
  status,
  message,
  assertionResults,
});
const report = (...testResults: object[]) => JSON.stringify({ success: false, testResults });

describe("what failed, in the summary of npm test", () => {
  it("is each test by file and name, with the first line of what went wrong", () => {
    const text = report(
      file("tests/a.test.ts", "failed", [
        { fullName: "a clip is kept", status: "failed", failureMessages: ["Error: gone\n  at x"] },
        { fullName: "a clip is found", status: "passed", failureMessages: [] },
      ]),
    );
    expect(nameFailures(text, "/somewhere")).toEqual([
      { file: "tests/a.test.ts", what: "a clip is kept: Error: gone" },
    ]);
  });

  it("is the file itself where a hook or an import failed and no test ran", () => {
    const text = report(file("tests/b.test.ts", "failed", [{ fullName: "b", status: "skipped" }], "\nno browser\n"));
    expect(nameFailures(text, "/somewhere")).toEqual([{ file: "tests/b.test.ts", what: "no browser" }]);
  });

  it("is nothing where all passed", () => {
    expect(nameFailures(report(file("tests/c.test.ts", "passed", [])), "/somewhere")).toEqual([]);
  });

  it("is said to be unknown where the report is not one", () => {
    expect(nameFailures("{", "/somewhere")).toHaveLength(1);
  });
});
