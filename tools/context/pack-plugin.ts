/** Vite plugin: `virtual:context-pack` is the pack built from the record files of `src/context`. */
import type { Plugin } from "vite";
import { addIndex } from "../../src/context/pack-index.ts";
import { buildPackFromFiles, describeProblem } from "./build-pack.ts";

const name = "virtual:context-pack";
const resolved = `\0${name}`;

/** Gaps that close when the last records are written; the check reports them, the build goes on. */
const tolerated = new Set(["dangling-id", "alias-twice"]);

/** Fails the build on any problem of the database, and follows its files while Vite watches. */
export function contextPack(): Plugin {
  return {
    name: "context-pack",
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const { pack, files, problems } = buildPackFromFiles();
      for (const file of files) this.addWatchFile(file);
      const fatal = problems.filter(({ rule }) => !tolerated.has(rule));
      if (fatal.length) this.error(`The context database has errors:\n${fatal.map(describeProblem).join("\n")}`);
      // A text that JSON.parse reads is parsed faster by engines than the same object as code.
      return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack && addIndex(pack)))});`;
    },
  };
}
