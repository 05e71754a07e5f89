/** Puts clippings into a library by the extension's own store, brought into one of its pages. */
import type { Page } from "puppeteer-core";
import { build } from "vite";
import type { Clipping } from "../../src/core/clipping/clipping.ts";
import type { BenchStore } from "./in-page.ts";

let bundled: Promise<string> | undefined;

/** The store as one script. A page of the extension loads no script but its own; what the debugger evaluates it runs. */
export async function bringStore(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.evaluate(await bundled);
}

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "tools/bench-library/in-page.ts", name: "benchBundle", formats: ["iife"] },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const [chunk] = output && "output" in output ? output.output : [];
  if (chunk?.type !== "chunk") throw new Error("the store was not bundled");
  return chunk.code;
}

/** Adds clippings in transactions of 500; the page must have the store. */
export async function fill(page: Page, clippings: Iterable<Clipping>): Promise<void> {
  let part: Clipping[] = [];
  const send = async () => {
    await page.evaluate(async (text: string) => {
      const store: BenchStore = Reflect.get(globalThis, "benchStore");
      await store.add(JSON.parse(text));
    }, JSON.stringify(part));
    part = [];
  };
  for (const clipping of clippings) {
    part.push(clipping);
    if (part.length === 500) await send();
  }
  if (part.length > 0) await send();
}
