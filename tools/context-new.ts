/** `npm run context:new KIND ID`: a template of that kind in its folder, with every blank explained. */
import { relative } from "node:path";
import { createRecord } from "./context/new/create-record.ts";
import { shelf } from "./context/record-files.ts";

const usage = "npm run context:new KIND ID, for example: npm run context:new person p-goita";

/** @returns the exit code */
export async function run(args: string[]): Promise<number> {
  const [kind, id, ...more] = args;
  const made =
    more.length > 0
      ? { problem: `Give a kind and an id, nothing else; “${more.join(" ")}” is too much.` }
      : createRecord(kind, id, shelf, new Date().toISOString().slice(0, 10));
  if ("problem" in made) {
    console.error(`${made.problem}\n${usage}`);
    return 2;
  }
  console.log(
    `${relative(process.cwd(), made.file)} is ready. Fill in every ____, then run: npm run context:check\nHow to: CURATING.md. What may be said and how: src/context/POLICY.md.`,
  );
  return 0;
}
