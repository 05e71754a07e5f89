/** What is shipped: both builds made from scratch, looked at as a store's reviewer would. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { matchPatterns } from "../../src/core/article/outlets.ts";
import { buildExtension } from "../../tools/build.ts";

const targets = ["chrome", "firefox"] as const;

/** What every listed page pays, in bytes of script. */
const gateBudget = 4096;
/** Reader and panel together, gzip bytes, paid where an article names both countries. */
const readerBudget = 60 * 1024;
/** The panel's style, as written, gzip bytes: the worker sends it to the pages that show a panel. */
const sheetBudget = 8 * 1024;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

describe.each(targets)("the build for %s", (target) => {
  const folder = join("dist", target);
  let manifest: Record<string, unknown> = {};
  let scripts: { file: string; text: string }[] = [];

  beforeAll(async () => {
    await buildExtension(target);
    manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    scripts = filesOf(folder)
      .filter((file) => /\.(js|html|css)$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  }, 120_000);

  it("has the manifest that was agreed", () => {
    const outlets = matchPatterns();
    const told = JSON.stringify(
      manifest,
      (_key, value) =>
        Array.isArray(value) && JSON.stringify(value) === JSON.stringify(outlets) ? ["<outlets>"] : value,
      2,
    ).replace(/[\w-]+-[\w-]{8}\.js/g, (name) =>
      name.startsWith("main") || name.startsWith("service") ? "<background>" : name,
    );
    expect(told).toMatchSnapshot();
  });

  it("makes nothing accessible to the web", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("lets its own pages load and send nothing but itself", () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe|https?:/);
  });

  it("names every file that it refers to", () => {
    const named = [
      ...Object.values(manifest.icons as Record<string, string>),
      ...(manifest.content_scripts as { js: string[] }[]).flatMap(({ js }) => js),
      "reader.js",
      "src/library/index.html",
      "src/notice/index.html",
      "src/settings/index.html",
      "_locales/en/messages.json",
      "_locales/fr/messages.json",
    ];
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("asks no remote address for anything", () => {
    const remote = scripts.flatMap(({ file, text }) =>
      [
        ...text.matchAll(/(?:src|href)=["']https?:[^"']*|(?:fetch|import)\(\s*["'`]https?:[^"'`]*|url\(["']?https?:/g),
      ].map(([hit]) => `${file}: ${hit}`),
    );
    expect(remote).toEqual([]);
  });

  it("writes no HTML and evaluates nothing, libraries included, in what runs beside the reader's data", () => {
    const own = scripts.filter(({ file }) => file !== "reader.js");
    const wrong = own
      .filter(({ text }) => /\beval\(|new Function\(|document\.write\(/.test(text))
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it("holds nothing that could make a request, libraries included", () => {
    const able = scripts.filter(({ text }) =>
      /\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b|sendBeacon|[^.\w]fetch\(/.test(text),
    );
    // citeproc-js opens a `data:` address in engines without DOMParser, which ours all have; the policy forbids it too.
    expect(able.map(({ file }) => file).filter((file) => !/^assets.cite-/.test(file))).toEqual([]);
  });

  it("loads the processor of citations only when a citation is wanted", () => {
    const holding = scripts.filter(({ text }) => text.includes("purl.org/net/xbiblio/csl")).map(({ file }) => file);
    expect(holding.filter((file) => !/^assets.cite-/.test(file))).toEqual([]);
    expect(holding).toHaveLength(1);
  });

  it("keeps the gate within 4 kB", () => {
    const [gate = ""] = (manifest.content_scripts as { js: string[] }[]).flatMap(({ js }) => js);
    expect(statSync(join(folder, gate)).size).toBeLessThanOrEqual(gateBudget);
  });

  it("keeps reader and panel within 60 kB compressed", () => {
    expect(gzipSync(readFileSync(join(folder, "reader.js"))).length).toBeLessThanOrEqual(readerBudget);
  });

  it("keeps the style that follows it within 8 kB compressed", () => {
    const sheets = ["src/ui/tokens.css", ...readdirSync("src/panel").map((file) => `src/panel/${file}`)];
    const css = sheets.filter((file) => file.endsWith(".css")).map((file) => readFileSync(file, "utf8"));
    expect(gzipSync(css.join("\n")).length).toBeLessThanOrEqual(sheetBudget);
  });

  it("has no place to type in what is injected", () => {
    const reader = scripts.find(({ file }) => file === "reader.js")?.text ?? "";
    expect(reader).not.toMatch(/\(["'`](input|textarea|select)["'`],\s*\{/);
    expect(reader.length).toBeGreaterThan(10_000);
  });

  it("ships the words of the licence of every package of which it holds code", () => {
    const sections = readFileSync(join(folder, "licences.txt"), "utf8")
      .split(/^={80}$/m)
      .slice(1);
    const told = sections.map((section) => /^\s*(\S+) \d/.exec(section)?.[1]);
    const needed = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
    expect(needed.filter((name) => !told.includes(name))).toEqual([]);
    // What those are made of is code in the build too.
    expect(told.length).toBeGreaterThan(needed.length);
    expect(sections.filter((section) => section.length < 400 || !/Copyright|©/i.test(section))).toEqual([]);
  });

  it("ships no source map, test or fixture", () => {
    expect(filesOf(folder).filter((file) => /\.map$|test|fixture|\.ts$|\.yaml$/.test(file))).toEqual([]);
    expect(scripts.filter(({ text }) => text.includes("sourceMappingURL")).map(({ file }) => file)).toEqual([]);
  });
});
