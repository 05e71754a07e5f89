import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit and house tests. */
export default defineConfig({
  root: join(dirname(fileURLToPath(import.meta.url)), ".."),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "node_modules/**"],
    environment: "node",
    // None of these measures time: a busy machine may be slow, and only what hangs is to fail.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
