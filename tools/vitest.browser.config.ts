import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** End-to-end tests: one real browser at a time, named by TEST_BROWSER and TEST_BROWSER_PATH. */
export default defineConfig({
  root: join(dirname(fileURLToPath(import.meta.url)), ".."),
  test: {
    include: ["tests/browser/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 60_000,
    // A browser now and then loses a frame or a key on a busy machine; what fails twice is a failure.
    retry: 1,
    hookTimeout: 90_000,
  },
});
