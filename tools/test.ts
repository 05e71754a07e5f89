/**
 * `npm test`: types, lint, unit and house tests, the database's check, both builds, then the end-to-end tests in real
 * Chromium and real Firefox. Every step runs even if an earlier one failed; the summary says which did.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserKind, findOrInstallBrowser } from "./browsers/find.ts";
import { readFailures } from "./failed-tests.ts";

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** where vitest leaves its report */
  report?: string;
}

const bin = (name: string) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

const quick: Step[] = [
  { name: "types", command: [bin("tsc"), "-p", "."] },
  { name: "types of the pure core (no DOM)", command: [bin("tsc"), "-p", "src/core"] },
  { name: "types of the worker (no DOM)", command: [bin("tsc"), "-p", "src/background"] },
  { name: "lint and format", command: [bin("biome"), "ci", "--error-on-warnings", "."] },
  { name: "context database", command: [process.execPath, "tools/launch.mjs", "context-check"] },
  { name: "build", command: [process.execPath, "tools/launch.mjs", "build", "--quiet"] },
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
  const results: { name: string; passed: boolean; seconds: number; failed: string[] }[] = [];
  const record = (name: string, step: Step | { missing: string }) => {
    console.log(`\n── ${name} ──`);
    const started = Date.now();
    const ran = "missing" in step ? { passed: false, failed: [step.missing] } : runStep(step);
    results.push({ name, ...ran, seconds: (Date.now() - started) / 1000 });
  };
  const only = args.find((arg) => arg === "chrome" || arg === "firefox");
  if (!only) for (const step of quick) record(step.name, step);
  if (!args.includes("unit")) {
    for (const kind of only ? [only] : (["chrome", "firefox"] as const)) {
      const found = findOrInstallBrowser(kind, (line) => console.log(line));
      record(nameOf(kind), "path" in found ? browserStep(kind, found.path) : found);
    }
  }
  console.log("\nSummary");
  for (const { name, passed, seconds, failed } of results) {
    console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
    for (const line of failed) console.log(`          ${line}`);
  }
  const failures = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.length - failures} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

function runStep({ command: [program = "", ...args], environment, report }: Step): {
  passed: boolean;
  failed: string[];
} {
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  return { passed: status === 0, failed: status === 0 || !report ? [] : readFailures(report, process.cwd()) };
}
