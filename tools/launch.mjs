// The first thing every command runs. Plain JavaScript with no dependency, because on a fresh clone
// there is nothing else yet: it checks Node, installs what the lockfile names, then hands over to the
// TypeScript tool of the same name, run through Vite so that it is the very code the browser gets.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "", ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Arrière-plan needs Node 20.19 or later; this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
  process.exit(1);
}

installDependencies();

const tool = join(root, "tools", `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(tool)) {
  console.error(`There is no command "${command}".`);
  process.exit(1);
}
const { runnerImport } = await import("vite");
const { module } = await runnerImport(tool, {
  root,
  configFile: join(root, "tools", "vite.tools.config.mjs"),
  logLevel: "error",
});
process.exitCode = (await module.run(args)) ?? 0;

/** Installs when `node_modules` is missing or was made from another lockfile. */
function installDependencies() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".installed-from");
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
  if (isCurrent()) return;
  // Two commands started at once must not install over each other.
  const busy = join(root, ".cache", "installing");
  mkdirSync(dirname(busy), { recursive: true });
  while (!take(busy)) {
    if (isHolderGone(busy)) rmSync(busy, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  process.on("exit", () => rmSync(busy, { force: true }));
  if (isCurrent()) return;
  process.stderr.write("Installing dependencies (once) …\n");
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund"], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
        cwd: root,
        stdio: ["ignore", 2, 2],
        shell: process.platform === "win32",
      });
  if (run.status !== 0) {
    console.error("npm could not install the dependencies. Is the npm registry reachable? Its message is above.");
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
  rmSync(busy, { force: true });
  process.stderr.write(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** Takes the lock by writing our process id where no file may be yet. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** Whether the command that took the lock was killed before it could give it back. */
function isHolderGone(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch {
    return true;
  }
}
