/**
 * `npm test`: types, lint, unit and house tests, the database's check, both builds, then the end-to-end tests in real
 * Chromium and real Firefox. Every step runs even if an earlier one failed; the summary says which did.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type BrowserKind, findOrInstallBrowser } from "./browsers/find.ts";

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
}

const bin = (name: string) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

const quick: Step[] = [
  { name: "types", command: [bin("tsc"), "-p", "."] },
  { name: "types of the pure core (no DOM)", command: [bin("tsc"), "-p", "src/core"] },
  { name: "types of the worker (no DOM)", command: [bin("tsc"), "-p", "src/background"] },
  { name: "lint and format", command: [bin("biome"), "ci", "--error-on-warnings", "."] },
  { name: "context database", command: [process.execPath, "tools/launch.mjs", "context-check"] },
  { name: "build", command: [process.execPath, "tools/launch.mjs", "build", "--quiet"] },
  { name: "unit and house", command: [bin("vitest"), "run", "--config", "tools/vitest.config.ts"] },
];

function browserStep(kind: BrowserKind, path: string): Step {
  return {
    name: `end to end, ${kind === "chrome" ? "Chromium" : "Firefox"}`,
    command: [bin("vitest"), "run", "--config", "tools/vitest.browser.config.ts"],
    environment: { TEST_BROWSER: kind, TEST_BROWSER_PATH: path },
  };
}

/** @param args `unit` leaves the browsers out, `chrome` or `firefox` runs only that browser's end-to-end tests */
export async function run(args: string[]): Promise<number> {
  const results: { name: string; passed: boolean; seconds: number }[] = [];
  const record = (name: string, work: () => boolean) => {
    console.log(`\n── ${name} ──`);
    const started = Date.now();
    results.push({ name, passed: work(), seconds: (Date.now() - started) / 1000 });
  };
  const only = args.find((arg) => arg === "chrome" || arg === "firefox");
  if (!only) for (const step of quick) record(step.name, () => runStep(step));
  if (!args.includes("unit")) {
    for (const kind of only ? [only] : (["chrome", "firefox"] as const)) {
      const found = findOrInstallBrowser(kind, (line) => console.log(line));
      record(`end to end, ${kind === "chrome" ? "Chromium" : "Firefox"}`, () => {
        if ("path" in found) return runStep(browserStep(kind, found.path));
        console.error(found.missing);
        return false;
      });
    }
  }
  console.log("\nSummary");
  for (const { name, passed, seconds } of results) {
    console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
  }
  const failures = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.length - failures} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

function runStep({ command: [program = "", ...args], environment }: Step): boolean {
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  return status === 0;
}
