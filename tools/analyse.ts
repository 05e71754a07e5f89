/**
 * `npm run --silent analyse -- FILE…`: what the extension would make of each article of a collection, one JSON line
 * an article. It is the very code that runs in the browser.
 */
import { readFileSync } from "node:fs";
import { loadPack } from "../src/context/load.ts";
import { readArticle } from "../src/core/read-article.ts";
import { describeDossier } from "./analyse/describe-dossier.ts";
import type { Entry } from "./analyse/entry.ts";
import { readHtml } from "./analyse/read-html.ts";
import { readJsonLines } from "./analyse/read-json-lines.ts";
import { buildPackFromFiles, describeProblem } from "./context/build-pack.ts";

const usage = "npm run --silent analyse -- FILE…   (.jsonl, .ndjson, .html or .htm)";

/** @returns 0, 1 when a line or file could not be read, 2 when there is nothing to read */
export async function run(files: string[]): Promise<number> {
  if (files.length === 0) {
    console.error(usage);
    return 2;
  }
  const { pack, problems } = buildPackFromFiles();
  if (!pack) {
    for (const problem of problems) console.error(describeProblem(problem));
    return 1;
  }
  const context = loadPack(pack);
  const today = new Date().toISOString().slice(0, 10);
  let isFine = true;
  for (const file of files) {
    for (const entry of readEntries(file)) {
      if ("problem" in entry) {
        isFine = false;
        console.error(entry.problem);
      } else {
        const dossier = readArticle(entry.article, context, { today });
        await write(`${JSON.stringify(describeDossier(entry, dossier))}\n`);
      }
    }
  }
  return isFine ? 0 : 1;
}

function readEntries(file: string): Iterable<Entry> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return [{ problem: `${file}: ${(error as Error).message}` }];
  }
  return /\.html?$/i.test(file) ? readHtml(file, text) : readJsonLines(file, text);
}

/** Waits while whoever reads us is slower, so that a large collection does not pile up in memory. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done();
    else process.stdout.once("drain", done);
  });
}
