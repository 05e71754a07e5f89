/** Finds a browser that is already here; on Debian or Ubuntu as root, installs one. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chrome" | "firefox";

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

/** Names on PATH, then fixed places, best first. Edge and Chromium run the Chrome build. */
const known: Record<BrowserKind, { names: string[]; places: string[]; debian: string; advice: string }> = {
  chrome: {
    names: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
      "microsoft-edge-stable",
    ],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    debian: "chromium",
    advice: "Install Chromium, Google Chrome or Microsoft Edge (version 128 or later)",
  },
  firefox: {
    names: ["firefox", "firefox-esr"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
    debian: "firefox-esr",
    advice: "Install Firefox (version 140 or later)",
  },
};

/** @returns the browser of that kind that is installed, or `undefined` */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    ...known[kind].names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...known[kind].places,
  ];
  const path = candidates.find(isExecutable);
  return path ? { kind, path } : undefined;
}

/**
 * @param report told what is going on while a package is installed
 * @returns the browser, or a sentence saying what to install
 */
export function findOrInstallBrowser(
  kind: BrowserKind,
  report: (line: string) => void,
): FoundBrowser | { missing: string } {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, advice } = known[kind];
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    report(
      `No ${kind === "chrome" ? "Chromium, Chrome or Edge" : "Firefox"} here: installing the package ${debian} (once) …`,
    );
    installDebianPackages([debian, "fonts-noto-core"]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  return { missing: `${advice}, then run this command again. On Debian or Ubuntu: sudo apt-get install ${debian}` };
}

function installDebianPackages(names: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"], env: environment };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], quiet);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
