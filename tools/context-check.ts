/** `npm run context:check`: every record file against the schema and the rules, with file, place, rule and remedy. */
import { describeProblem } from "./context/build-pack.ts";
import { findProblems } from "./context/find-problems.ts";
import { readPackHeader, readRecordFiles } from "./context/record-files.ts";

/** @param args names of rules or parts of file names, to see only those problems; none to see all */
export async function run(args: string[]): Promise<number> {
  const files = readRecordFiles();
  const problems = [...readPackHeader().problems, ...findProblems(files)];
  const shown = args.length
    ? problems.filter(({ file, rule }) => args.some((arg) => rule === arg || file.includes(arg)))
    : problems;
  for (const problem of shown) console.error(describeProblem(problem));
  const rules = new Map<string, number>();
  for (const { rule } of problems) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const byRule = [...rules].map(([rule, count]) => `${rule} ${count}`).join(", ");
  console.log(`${files.records.length} records, ${problems.length} problems${byRule ? ` (${byRule})` : ""}`);
  return problems.length ? 1 : 0;
}
