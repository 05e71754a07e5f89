/** Vite plugin: `virtual:context-pack` is the pack built from the record files of `src/context`. */
import type { Plugin } from "vite";
import { addIndex } from "../../src/context/pack-index.ts";
import { buildPackFromFiles, describeProblem } from "./build-pack.ts";

const name = "virtual:context-pack";
const resolved = `\0${name}`;

/** Fails the build on any problem of the database, and follows its files while Vite watches. */
export function contextPack(): Plugin {
  return {
    name: "context-pack",
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const { pack, files, problems } = buildPackFromFiles();
      for (const file of files) this.addWatchFile(file);
      if (problems.length) this.error(`The context database has errors:\n${problems.map(describeProblem).join("\n")}`);
      // A text that JSON.parse reads is parsed faster by engines than the same object as code.
      return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack && addIndex(pack)))});`;
    },
  };
}
