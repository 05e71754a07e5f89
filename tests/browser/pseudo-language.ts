/**
 * A third language made up for the tests: our sentences in English with accents, a third longer and in brackets, so
 * that a sentence which does not come from the words, or which has no room, is seen. It is added as anybody would add
 * a language: one folder in a copy of the sources, and a build.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Phrase } from "../../src/core/words.ts";
import { wordsIn } from "../../src/ui/words/languages.ts";

/** BCP 47 reserves "qaa" to "qtz" for private use. */
export const pseudoTag = "qps";

const sources = ["src", "tools", "assets", "manifest.json", "package.json", "package-lock.json", "tsconfig.json"];
const accents: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", y: "ý", c: "ç", n: "ñ" };

/** @returns the folder of an extension for the browser, which speaks the made-up language too; and how to remove it */
export function buildWithPseudoLanguage(kind: "chrome" | "firefox"): { extension: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "third-language-"));
  for (const source of [...sources, "vite.config.ts"]) cpSync(source, join(root, source), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  const folder = join(root, "src/ui/words", pseudoTag);
  mkdirSync(folder);
  const { about: _about, ...groups } = wordsIn("en");
  for (const [group, words] of Object.entries(groups)) {
    const made = Object.entries(words as Record<string, Phrase>).map(([key, phrase]) => [key, disguise(phrase)]);
    const file = `export const ${group} = ${JSON.stringify(Object.fromEntries(made), null, 2)};\n`;
    writeFileSync(join(folder, `${group}.ts`), file);
  }
  const exported = Object.keys(groups).map((group) => `export { ${group} } from "./${group}.ts";`);
  const about = `export const about = { name: "Pseudo", records: "en" };`;
  writeFileSync(join(folder, "index.ts"), `${exported.join("\n")}\n${about}\n`);
  const build = join("node_modules", "vite", "bin", "vite.js");
  const made = spawnSync(process.execPath, [build, "build", "--mode", kind, "--logLevel", "error"], { cwd: root });
  if (made.status !== 0) throw new Error(`the build with a third language failed: ${made.stderr}`);
  return { extension: join(root, "dist", kind), remove: () => rmSync(root, { recursive: true, force: true }) };
}

function disguise(phrase: Phrase): Phrase {
  if (typeof phrase !== "string") return { one: disguiseText(phrase.one), other: disguiseText(phrase.other) };
  return disguiseText(phrase);
}

function disguiseText(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? part : part.replace(/[aeiouycn]/g, (letter) => accents[letter] ?? letter)))
    .join("");
  return `⟦${accented}${"~".repeat(Math.ceil(text.replace(/\{\w+\}/g, "").length / 3))}⟧`;
}
