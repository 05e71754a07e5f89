import { readdirSync } from "node:fs";
import { join } from "node:path";

/** @returns the files under `folder` whose name matches, as paths from the root of the project */
export function sourceFiles(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file))
    .sort();
}
