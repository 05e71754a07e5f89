/** Writes `_locales` from the same words the interface uses, so that there is one place to translate. */
import { type Plugin, runnerImport } from "vite";

type Languages = typeof import("../../src/ui/words/languages.ts");

export function locales(): Plugin {
  return {
    name: "arriere-plan:locales",
    apply: "build",
    async generateBundle() {
      // Loaded as Vite loads it: the folders are found by `import.meta.glob`.
      const { module } = await runnerImport<Languages>("./src/ui/words/languages.ts");
      for (const { tag } of module.tongues) {
        const messages = Object.fromEntries(
          Object.entries(module.wordsIn(tag).browser).map(([name, message]) => [name, { message }]),
        );
        this.emitFile({
          type: "asset",
          fileName: `_locales/${tag.replace("-", "_")}/messages.json`,
          source: `${JSON.stringify(messages, null, 2)}\n`,
        });
      }
    },
  };
}
