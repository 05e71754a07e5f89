/** Who may import whom. The rule of the house, read off the code by Vite's own parser. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

const rooms: Record<string, { may: string[]; types?: string[] }> = {
  core: { may: [] },
  context: { may: ["core"] },
  platform: { may: ["core"] },
  words: { may: [], types: ["core"] },
  ui: { may: ["words"], types: ["core"] },
  panel: { may: ["ui", "words"], types: ["core"] },
  page: { may: ["core", "platform", "panel", "ui", "words"] },
  background: { may: ["core", "context", "platform", "words"] },
  library: { may: ["core", "platform", "ui", "words"] },
  notice: { may: ["core", "platform", "ui", "words"] },
  settings: { may: ["core", "platform", "ui", "words"] },
};

/** Values of the core that say how something is written or how far it may go, wanted by those who draw. */
const drawable = [
  "src/core/article/article.ts",
  "src/core/dates.ts",
  "src/core/settings.ts",
  "src/core/limits.ts",
  "src/core/record.ts",
  "src/core/project.ts",
  "src/core/report.ts",
];

interface Import {
  file: string;
  from: string;
  isType: boolean;
}

const imports: Import[] = sourceFiles("src", /\.tsx?$/).flatMap((file) => {
  const parsed = parseSync(file, readFileSync(file, "utf8"));
  return parsed.module.staticImports.map(({ moduleRequest, entries }) => ({
    file,
    from: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
});
/** The words are a room of their own inside `ui`: the worker hands them to pages. */
const roomOf = (path: string) => (path.startsWith("src/ui/words/") ? "words" : (path.split("/")[1] ?? ""));

describe("who imports whom", () => {
  it("finds the source", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it("lets each room import only the rooms it may", () => {
    const wrong = imports.flatMap(({ file, from, isType }) => {
      if (!from.startsWith(".")) return [];
      const target = normalize(join(dirname(file), from.replace(/\?.*$/, "")));
      const [here, there] = [roomOf(file), roomOf(target)];
      const rule = rooms[here];
      if (!rule) return [`${file}: no rule for src/${here}`];
      const allowed =
        here === there ||
        rule.may.includes(there) ||
        // A style sheet is no code: the worker sends the panel's to the page that shows one.
        (here === "background" && target.endsWith(".css")) ||
        (rule.types?.includes(there) === true && (isType || drawable.includes(target)));
      return allowed ? [] : [`${file} imports ${isType ? "types of " : ""}${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it("imports the polyfill in platform/browser.ts only", () => {
    const files = imports
      .filter(({ from, isType }) => from === "webextension-polyfill" && !isType)
      .map(({ file }) => file);
    expect([...new Set(files)]).toEqual([join("src", "platform", "browser.ts")]);
  });

  it("keeps the core free of packages but the parser of what crosses a border, and formats that others keep well", () => {
    const packages = imports.filter(
      ({ file, from, isType }) => roomOf(file) === "core" && !from.startsWith(".") && !isType,
    );
    const allowed = [/^valibot$/, /^(hast|mdast)-util-/, /^micromark-extension-/, /^(citeproc|fflate|diff)$/];
    expect(packages.filter(({ from }) => !allowed.some((name) => name.test(from)))).toEqual([]);
    // A parser of HTML is half the size of the reader: only what runs in the worker and on our pages may use one.
    const inFormats = /^src\/core\/clipping\/(markup|formats\/|citation\/|note)/;
    expect(packages.filter(({ file, from }) => from !== "valibot" && from !== "diff" && !inFormats.test(file))).toEqual(
      [],
    );
  });

  it("has no circle of imports", () => {
    const graph = new Map<string, string[]>();
    for (const { file, from, isType } of imports) {
      if (isType || !from.startsWith(".")) continue;
      graph.set(file, [...(graph.get(file) ?? []), normalize(join(dirname(file), from))]);
    }
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        circles.push([...path.slice(path.indexOf(file)), file].map((one) => relative("src", one)).join(" → "));
        return;
      }
      state.set(file, "open");
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
