/** `npm run context:check`: every record file against the schema and the rules, with file, place, rule and remedy. */
import { readRecordFiles } from "./context/record-files.ts";

export async function run(): Promise<number> {
  const { records, problems } = readRecordFiles();
  for (const problem of problems) console.error(`${problem.file}: ${problem.path} ${problem.message}`);
  console.log(`${records.length} records, ${problems.length} problems`);
  return problems.length ? 1 : 0;
}
