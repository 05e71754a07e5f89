/** Writes `_locales` from the same words the interface uses, so that there is one place to translate. */
import type { Plugin } from "vite";
import { browserWords } from "../../src/ui/words/languages.ts";

export function locales(): Plugin {
  return {
    name: "arriere-plan:locales",
    apply: "build",
    generateBundle() {
      for (const language of ["en", "fr"] as const) {
        const messages = Object.fromEntries(
          Object.entries(browserWords[language]).map(([name, message]) => [name, { message }]),
        );
        this.emitFile({
          type: "asset",
          fileName: `_locales/${language}/messages.json`,
          source: `${JSON.stringify(messages, null, 2)}\n`,
        });
      }
    },
  };
}
