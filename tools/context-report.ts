/**
 * `npm run context:report [FOLDER]`: what the database holds, where it is thin, and, given a folder of articles,
 * the names in them that it does not know. Writes `out/context-report.html`.
 */
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeProblem } from "./context/build-pack.ts";
import { readPackHeader, readRecordFiles } from "./context/record-files.ts";
import { listEmptyMonths } from "./context/report/chart.ts";
import { gatherReport, type Report } from "./context/report/gather.ts";
import { writePage } from "./context/report/page.ts";
import { readArticles } from "./context/report/read-articles.ts";
import { findUnresolved, indexKnownForms } from "./context/report/unresolved-names.ts";

const target = join("out", "context-report.html");
const usage = "npm run context:report [FOLDER with .txt, .md, .html or .jsonl articles]";

/** @returns the exit code */
export async function run(args: string[]): Promise<number> {
  const [folder, ...more] = args;
  if (more.length > 0 || (folder !== undefined && !isFolder(folder))) {
    console.error(`${more.length > 0 ? "Give one folder only" : `${folder} is not a folder`}.\n${usage}`);
    return 2;
  }
  const { records: files, problems } = readRecordFiles();
  const { header, problems: headerProblems } = readPackHeader();
  for (const problem of [...headerProblems, ...problems]) console.error(`left out: ${describeProblem(problem)}`);
  if (!header) return 1;

  const records = files.map(({ record }) => record);
  const report = gatherReport(
    records,
    header.parties.map(({ record }) => record),
  );
  const unresolved = folder === undefined ? undefined : lookAt(folder);
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, writePage({ report, header, today, unresolved }));
  console.log(summarise(report, listEmptyMonths(report.months, header.horizon.partly).length));
  if (unresolved)
    console.log(`${unresolved.found.length} names in ${unresolved.articles} articles resolve to nothing.`);
  console.log(`Open ${target} in a browser.`);
  return 0;

  function lookAt(from: string) {
    const { articles, problems: unread } = readArticles(from);
    for (const problem of unread) console.error(`left out: ${problem}`);
    return {
      folder: from,
      articles: articles.length,
      found: findUnresolved(articles, indexKnownForms(records, header?.parties)),
    };
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function summarise(report: Report, emptyRuns: number): string {
  const low = report.byConfidence.filter(({ confidence }) => confidence === "low" || confidence === "unstated");
  return [
    `${report.records} records, ${report.statements} statements: ${report.byKind.map(({ name, count }) => `${count} ${name}`).join(", ")}`,
    `${report.singleSource.length} statements on a single source, ${low.reduce((sum, one) => sum + one.statements, 0)} of low or unstated confidence`,
    `${report.parity.length} statements of unequal length, ${report.orphans.length} orphans, ${report.claims.length} contested points`,
    `${emptyRuns} stretches without an event; oldest review ${report.reviews[0]?.day ?? "none"}`,
  ].join("\n");
}
