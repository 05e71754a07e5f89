/**
 * Vite plugin: `virtual:context-pack` is the pack built from the record files of `src/context`, and `GATE_PATTERNS`
 * what the gate looks for, written of it. The gate is built without plugins, so it is given by a definition.
 */
import type { Plugin } from "vite";
import { writeGatePatterns } from "../../src/context/gate-patterns.ts";
import { addIndex } from "../../src/context/pack-index.ts";
import { type BuiltPack, buildPackFromFiles, describeProblem } from "./build-pack.ts";

const name = "virtual:context-pack";
const resolved = `\0${name}`;

/** Fails the build on any problem of the database, and follows its files while Vite watches. */
export function contextPack(): Plugin {
  let first: BuiltPack | undefined;
  return {
    name: "context-pack",
    config() {
      first = buildPackFromFiles();
      return first.pack ? { define: { GATE_PATTERNS: JSON.stringify(writeGatePatterns(first.pack)) } } : {};
    },
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const { pack, files, problems } = first ?? buildPackFromFiles();
      // Once more at the next change of a file.
      first = undefined;
      for (const file of files) this.addWatchFile(file);
      if (problems.length) this.error(`The context database has errors:\n${problems.map(describeProblem).join("\n")}`);
      // A text that JSON.parse reads is parsed faster by engines than the same object as code.
      return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack && addIndex(pack)))});`;
    },
  };
}
