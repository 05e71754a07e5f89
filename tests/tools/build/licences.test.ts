import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { licences, modulesOf, packageOf, readNotice, writeNotices } from "../../../tools/build/licences.ts";

describe("the licences of what a build holds", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "licences-"));
    for (const name of ["bare", "kept"]) {
      const home = join(folder, "node_modules", name);
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, "package.json"), JSON.stringify({ name, version: "1.0.0", license: "MIT" }));
    }
    writeFileSync(join(folder, "node_modules/kept/LICENCE.md"), `MIT\r\n${"word ".repeat(80)}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are those of packages, whatever their scope and wherever they lie, and not of our own code", () => {
    expect(packageOf("/x/node_modules/preact/dist/preact.mjs")).toBe("/x/node_modules/preact");
    expect(packageOf("/x/node_modules/@a/b/c.js?raw")).toBe("/x/node_modules/@a/b");
    expect(packageOf("/x/node_modules/a/node_modules/b/c.js")).toBe("/x/node_modules/a/node_modules/b");
    expect(packageOf("\0/x/node_modules/citeproc/c.js?commonjs")).toBe("/x/node_modules/citeproc");
    expect(packageOf("\0rolldown/runtime.js")).toBe(join("node_modules", "rolldown"));
    expect(packageOf("/x/src/core/dates.ts")).toBeUndefined();
    expect(modulesOf({ a: { renderedLength: 1 }, b: { renderedLength: 0 } })).toEqual(["a"]);
  });

  it("are the packages' own words", () => {
    const notice = readNotice(join(folder, "node_modules/kept"));
    expect(notice).toMatchObject({ name: "kept", licence: "MIT", source: "https://www.npmjs.com/package/kept" });
    expect(writeNotices([notice])).toContain("kept 1.0.0\nLicence: MIT\n");
    expect(writeNotices([notice])).not.toContain("\r");
  });

  it("have every word of those that a package only names", () => {
    expect(readNotice("node_modules/citeproc").text).toMatch(/Frank Bennett[\s\S]*EXHIBIT B/);
    expect(readNotice("node_modules/@mozilla/readability").text).toMatch(/Arc90[\s\S]*END OF TERMS AND CONDITIONS/);
  });

  it.each([
    ["fails", "bare", "no licence text: bare"],
    ["goes through", "kept", undefined],
  ])("decide the build: it %s with the package “%s”", (_what, name, complaint) => {
    const plugin = licences({
      fileName: "licences.txt",
      used: new Set([join(folder, "node_modules", name, "index.js")]),
    });
    const emitted: string[] = [];
    const generate = plugin.generateBundle;
    if (typeof generate !== "function") throw new Error("the plugin does nothing");
    const build = {
      error: (message: string) => {
        throw new Error(message);
      },
      emitFile: ({ fileName }: { fileName: string }) => emitted.push(fileName),
    };
    const run = () => Reflect.apply(generate, build, [{}, {}, false]);
    if (complaint) expect(run).toThrow(complaint);
    else run();
    expect(emitted).toEqual(complaint ? [] : ["licences.txt"]);
  });
});
