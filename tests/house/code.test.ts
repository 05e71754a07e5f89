/** What must not stand in the code, and how long a file may be. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = [...sourceFiles("src", /\.(tsx?|css|html)$/), ...sourceFiles("tools", /\.(ts|mjs|js)$/)].map((file) => ({
  file,
  text: readFileSync(file, "utf8"),
}));
const code = files.filter(({ file }) => /^src.*\.tsx?$/.test(file));
const longest = 300;

function findIn(where: typeof files, pattern: RegExp): string[] {
  return where.flatMap(({ file, text }) => {
    const bare = text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'])\/\/.*$/gm, "");
    return pattern.test(bare) ? [file] : [];
  });
}

describe("the code", () => {
  it("keeps every file under 300 lines", () => {
    const long = files.filter(({ text }) => text.split("\n").length > longest + 1).map(({ file }) => file);
    expect(long).toEqual([]);
  });

  it("never writes HTML into a page", () => {
    expect(
      findIn(
        code,
        /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment/,
      ),
    ).toEqual([]);
  });

  it("never evaluates text and never speaks to the page's scripts", () => {
    expect(
      findIn(code, /\beval\(|new Function\(|window\.postMessage|addEventListener\(\s*["']message["']/).filter(
        (file) => !file.endsWith("clippings-changed.ts"),
      ),
    ).toEqual([]);
  });

  it("makes no network request", () => {
    expect(findIn(code, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/)).toEqual([]);
  });

  it("names chrome and browser only in platform", () => {
    const elsewhere = code.filter(({ file }) => !file.startsWith("src/platform/"));
    expect(
      findIn(elsewhere, /\b(chrome|browser)\.(runtime|tabs|storage|scripting|action|commands|contextMenus)\b/).filter(
        (file) => !file.startsWith("src/background/"),
      ),
    ).toEqual([]);
  });

  it("never clears the highlight registry, which it shares with the page", () => {
    expect(findIn(code, /CSS\.highlights\.clear/)).toEqual([]);
  });

  it("offers no place to type in what is injected into a page", () => {
    const injected = code.filter(({ file }) => /^src\/(panel|page)\//.test(file));
    expect(
      findIn(
        injected,
        /<input|<textarea|<select|contenteditable|contentEditable\s*=|createElement\(["'](input|textarea)/,
      ),
    ).toEqual([]);
  });

  it("has no any, no default export, no grab-bag of utils", () => {
    expect(findIn(code, /:\s*any\b|as any\b|<any>/)).toEqual([]);
    expect(findIn(code, /export default/)).toEqual([]);
    expect(files.filter(({ file }) => /util|helper|manager/i.test(file)).map(({ file }) => file)).toEqual([]);
  });

  it("clears nothing by accident: every decision of the panel answers to a hand only", () => {
    const panel = code.filter(({ file }) => file.startsWith("src/panel/"));
    const untrusted = panel.flatMap(({ file, text }) =>
      [...text.matchAll(/on(Click|KeyDown|PointerDown|PointerMove)=\{([^}]*)/g)]
        .filter(
          ([, , handler]) =>
            !/trusted\(/.test(handler ?? "") && !/^\(event\) => \{\s*if \((!?)event\.isTrusted/.test(handler ?? ""),
        )
        .map(([whole]) => `${file}: ${whole.slice(0, 60)}`),
    );
    expect(untrusted).toEqual([]);
  });
});
