/**
 * `npm run looks`: takes the pictures of the main states anew in both browsers, and makes the sheet that shows them
 * side by side. A person looks at every one before they are committed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findOrInstallBrowser } from "./browsers/find.ts";

const folder = join("tests", "looks");
const kinds = ["chrome", "firefox"] as const;
const names = { chrome: "Chromium", firefox: "Firefox" } as const;

/** @param args `sheet` only makes the sheet of the pictures there are */
export async function run(args: string[]): Promise<number> {
  let failed = 0;
  for (const kind of args.includes("sheet") ? [] : kinds) {
    const found = findOrInstallBrowser(kind, console.log);
    if ("missing" in found) {
      console.error(found.missing);
      return 1;
    }
    const vitest = join("node_modules", "vitest", "vitest.mjs");
    const { status } = spawnSync(
      process.execPath,
      [vitest, "run", "--config", "tools/vitest.browser.config.ts", "tests/browser/looks.test.ts"],
      { stdio: "inherit", env: { ...process.env, TAKE_LOOKS: "1", TEST_BROWSER: kind, TEST_BROWSER_PATH: found.path } },
    );
    if (status !== 0) failed++;
  }
  writeSheet();
  console.log(`Look at them: ${join(folder, "index.html")}`);
  return failed === 0 ? 0 : 1;
}

function writeSheet(): void {
  const files = kinds.flatMap((kind) => (existsSync(join(folder, kind)) ? readdirSync(join(folder, kind)) : []));
  const pictures = [...new Set(files.filter((file) => file.endsWith(".jpg")))].sort();
  const cell = (kind: (typeof kinds)[number], file: string) =>
    existsSync(join(folder, kind, file))
      ? `<a href="${kind}/${file}"><img src="${kind}/${file}" alt="${file.replace(".jpg", "")} in ${names[kind]}" loading="lazy"></a>`
      : "<p>not shown there</p>";
  const rows = pictures.map(
    (file) =>
      `<section><h2>${file.replace(".jpg", "")}</h2><div>${kinds.map((kind) => cell(kind, file)).join("\n")}</div></section>`,
  );
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Arrière-plan: the main states, in Chromium and Firefox</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; }
  h2 { font-size: 14px; margin: 28px 0 8px; }
  div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr)); gap: 16px; }
  img { width: 100%; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
</style>
<h1>The main states, in Chromium and Firefox</h1>
<p>Made by <code>npm run looks</code>; <code>npm test</code> compares the running extension with them.</p>
${rows.join("\n")}
</html>
`;
  writeFileSync(join(folder, "index.html"), page);
}
