/**
 * Gathers the licences of every package of which a build holds code, from the packages themselves, into one text that is
 * shipped with it. A package without the text of its licence fails the build: it may not be passed on.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "vite";

export interface Notice {
  name: string;
  version: string;
  /** As an SPDX expression. */
  licence: string;
  /** Where its source can be had. */
  source: string;
  text: string;
}

/**
 * Packages that name their licence without its words, and its SPDX id; of several that are offered, the one under which
 * we take it. CPAL asks for an attribution: it is shown beside every citation and in the settings.
 */
const taken: Readonly<Record<string, string>> = { citeproc: "CPAL-1.0", "@mozilla/readability": "Apache-2.0" };

/** What follows are the licences of a bundler's own parts, none of which it writes into a build. */
const ofItsParts = /^# Licenses of bundled dependencies/m;

/** Code that the bundler itself writes into a build. */
const ofBundler: readonly (readonly [begins: string, name: string])[] = [
  ["\0rolldown/", "rolldown"],
  ["\0vite/", "vite"],
];

/** Any text shorter than this only points at a licence. */
const shortest = 300;

/** @param used ids of modules that other builds put into files of this one */
export function licences({ fileName, used }: { fileName: string; used: ReadonlySet<string> }): Plugin {
  return {
    name: "arriere-plan:licences",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? modulesOf(file.modules) : []));
      const folders = new Set([...modules, ...used].flatMap((id) => packageOf(id) ?? []));
      const notices = [...folders].map((folder) => readNotice(folder));
      const wanting = notices.filter(({ text }) => text.length < shortest);
      if (wanting.length > 0) this.error(`no licence text: ${wanting.map(({ name }) => name).join(", ")}`);
      this.emitFile({ type: "asset", fileName, source: writeNotices(notices) });
    },
  };
}

/** Those of which something is left in the chunk. */
export function modulesOf(modules: Readonly<Record<string, { renderedLength: number }>>): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

/** @returns the folder of the package that a module belongs to; `undefined` for our own */
export function packageOf(id: string): string | undefined {
  const bundler = ofBundler.find(([begins]) => id.startsWith(begins));
  if (bundler) return join("node_modules", bundler[1]);
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
}

/** What a package says of itself; an empty text where it has none. */
export function readNotice(folder: string): Notice {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const own = files
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => (readFileSync(join(folder, file), "utf8").split(ofItsParts)[0] ?? "").trim());
  const chosen = taken[about.name];
  const repository = typeof about.repository === "string" ? about.repository : about.repository?.url;
  return {
    name: about.name,
    version: about.version,
    licence: chosen ?? (typeof about.license === "string" ? about.license : ""),
    source: sourceOf(repository ?? about.homepage ?? "", about.name),
    text: [...own, ...(chosen ? [fullText(chosen)] : [])].join("\n\n"),
  };
}

/** One text, by name. The mark at its beginning tells a browser that it is UTF-8. */
export function writeNotices(notices: readonly Notice[]): string {
  const sections = [...notices]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, source, text }) => {
      const head = `${name} ${version}\nLicence: ${licence}\nSource: ${source}`;
      return `${head}\n\n${text.replaceAll("\r\n", "\n")}\n`;
    });
  const rule = `\n${"=".repeat(80)}\n\n`;
  return `\uFEFFThis extension holds code of the following packages, unchanged but for being bundled and minified.\n${rule}${sections.join(rule)}`;
}

function sourceOf(given: string, name: string): string {
  const address = given
    .replace(/^git\+/, "")
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, "https://")
    .replace(/\.git$/, "");
  if (/^https?:/.test(address)) return address;
  return /^[\w.-]+\/[\w.-]+$/.test(address) ? `https://github.com/${address}` : `https://www.npmjs.com/package/${name}`;
}

function fullText(spdx: string): string {
  const { licenseText } = createRequire(import.meta.url)(`spdx-license-list/licenses/${spdx}`) as {
    licenseText: string;
  };
  return licenseText.trim();
}
