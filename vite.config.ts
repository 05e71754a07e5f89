/**
 * One manifest, two builds: `--mode chrome` (also Edge) into dist/chrome, `--mode firefox` into dist/firefox.
 * Content scripts are single files (IIFE), so that nothing of ours is web-accessible.
 */
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type UserConfig } from "vite";
import { licences } from "./tools/build/licences.ts";
import { locales } from "./tools/build/locales.ts";
import { composeManifest, type Target } from "./tools/build/manifest.ts";
import { standaloneScript } from "./tools/build/standalone-script.ts";
import { contextPack } from "./tools/context/pack-plugin.ts";

export default defineConfig(({ mode }): UserConfig => {
  const inReader = new Set<string>();
  const target: Target = mode === "firefox" ? "firefox" : "chrome";
  return {
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === "firefox" ? "firefox140" : "chrome128",
      sourcemap: false,
      modulePreload: false,
      // The pack is one long string in the worker's bundle; that is meant.
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: {
          library: "src/library/index.html",
          note: "src/library/note.html",
          notice: "src/notice/index.html",
          settings: "src/settings/index.html",
        },
      },
    },
    plugins: [
      contextPack(),
      standaloneScript({ entry: "src/page/reader.iife.tsx", fileName: "reader.js", used: inReader }),
      locales(),
      licences({ fileName: "licences.txt", used: inReader }),
      crx({ manifest: composeManifest(target) as unknown as ManifestV3Export, browser: target }),
    ],
  };
});
