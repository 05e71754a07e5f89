/**
 * `npm test`: types, lint, unit and house tests, the database's check, both builds, then the end-to-end tests in real
 * Chromium and real Firefox. Every step runs even if an earlier one failed; the summary says which did.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserKind, findOrInstallBrowser } from "./browsers/find.ts";
import { type FailedTest, readFailures } from "./failed-tests.ts";

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** where vitest leaves its report */
  report?: string;
}

const bin = (name: string) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/** More than so many failing files are no accident. */
const mostFilesRunAgain = 4;

const build: Step = { name: "build", command: [process.execPath, "tools/launch.mjs", "build", "--quiet"] };

const quick: Step[] = [
  { name: "types", command: [bin("tsc"), "-p", "."] },
  { name: "types of the pure core (no DOM)", command: [bin("tsc"), "-p", "src/core"] },
  { name: "types of the worker (no DOM)", command: [bin("tsc"), "-p", "src/background"] },
  { name: "lint and format", command: [bin("biome"), "ci", "--error-on-warnings", "."] },
  { name: "context database", command: [process.execPath, "tools/launch.mjs", "context-check"] },
  build,
  testStep("unit and house", "tools/vitest.config.ts", join("out", "tests-unit.json")),
];

function testStep(name: string, config: string, report: string): Step {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: [bin("vitest"), "run", "--config", config, ...reporters], report };
}

function browserStep(kind: BrowserKind, path: string): Step {
  return {
    ...testStep(nameOf(kind), "tools/vitest.browser.config.ts", join("out", `tests-${kind}.json`)),
    environment: { TEST_BROWSER: kind, TEST_BROWSER_PATH: path },
  };
}

function nameOf(kind: BrowserKind): string {
  return `end to end, ${kind === "chrome" ? "Chromium" : "Firefox"}`;
}

/** @param args `unit` leaves the browsers out, `chrome` or `firefox` runs only that browser's end-to-end tests */
export async function run(args: string[]): Promise<number> {
  const results: (Outcome & { name: string; seconds: number })[] = [];
  const record = (name: string, step: Step | { missing: string }) => {
    console.log(`\n── ${name} ──`);
    const started = Date.now();
    const ran = "missing" in step ? { passed: false, said: [step.missing] } : runStep(step);
    results.push({ name, ...ran, seconds: (Date.now() - started) / 1000 });
  };
  const only = args.find((arg) => arg === "chrome" || arg === "firefox");
  for (const step of only ? [build] : quick) record(step.name, step);
  if (!args.includes("unit")) {
    for (const kind of only ? [only] : (["chrome", "firefox"] as const)) {
      const found = findOrInstallBrowser(kind, (line) => console.log(line));
      record(nameOf(kind), "path" in found ? browserStep(kind, found.path) : found);
    }
  }
  console.log("\nSummary");
  for (const { name, passed, seconds, said } of results) {
    console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
    for (const line of said) console.log(`          ${line}`);
  }
  const failures = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.length - failures} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

interface Outcome {
  passed: boolean;
  /** lines for the summary */
  said: string[];
}

function runStep(step: Step): Outcome {
  const first = spawnStep(step);
  if (first.passed || !step.report) return { passed: first.passed, said: [] };
  const files = [...new Set(first.failed.map(({ file }) => file))];
  if (files.includes("") || files.length > mostFilesRunAgain) return { passed: false, said: first.failed.map(say) };
  console.log(`\n── once more: ${files.join(", ")} ──`);
  const second = spawnStep(step, files);
  const once = first.failed.map((test) => `failed once: ${say(test)}`);
  return { passed: second.passed, said: [...once, ...second.failed.map((test) => `failed twice: ${say(test)}`)] };
}

function say({ file, what }: FailedTest): string {
  return file === "" ? what : `${file}: ${what}`;
}

/** @param files what to run of it; all without */
function spawnStep({ command: [program = "", ...args], environment, report }: Step, files: string[] = []) {
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync(program, [...args, ...files], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  const passed = status === 0;
  return { passed, failed: passed || !report ? [] : readFailures(report, process.cwd()) };
}
