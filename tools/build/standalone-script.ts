/**
 * Builds a script that is injected on demand into one self-contained file of a fixed name.
 * CRXJS would build it too when asked through `?script`, but then lists the file as web-accessible for
 * every site, and any page could tell who uses us. It needs no plugin of ours inside, hence none is passed.
 */
import { resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { modulesOf } from "./licences.ts";

/** @param used is given the ids of the modules of which the script holds code */
export function standaloneScript({
  entry,
  fileName,
  used,
}: {
  entry: string;
  fileName: string;
  used: Set<string>;
}): Plugin {
  let config: ResolvedConfig;
  return {
    name: "arriere-plan:standalone-script",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const result = await build({
        root: config.root,
        mode: config.mode,
        configFile: false,
        logLevel: "warn",
        resolve: {
          alias: [{ find: /^\.\/browser\.ts$/, replacement: resolve(config.root, "src/platform/browser-in-page.ts") }],
        },
        build: {
          write: false,
          target: config.build.target,
          minify: config.build.minify,
          lib: {
            entry: resolve(config.root, entry),
            formats: ["iife"],
            name: "arrierePlanReader",
            fileName: () => fileName,
          },
        },
        define: { "process.env.NODE_ENV": JSON.stringify("production") },
      });
      const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ("output" in one ? one.output : []));
      const chunk = outputs.find((output) => output.type === "chunk" && output.isEntry);
      if (chunk?.type !== "chunk") this.error(`${entry} gave no script`);
      if (outputs.length !== 1)
        this.error(`${entry} must be one file but gave ${outputs.map((o) => o.fileName).join(", ")}`);
      for (const id of modulesOf(chunk.modules)) used.add(id);
      this.emitFile({ type: "asset", fileName, source: chunk.code });
    },
  };
}
