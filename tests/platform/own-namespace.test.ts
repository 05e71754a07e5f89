import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

it("hides an element that the page named «browser»", async () => {
  vi.stubGlobal("browser", { runtime: { id: "an input" } });
  await import("../../src/platform/own-namespace.ts");
  expect(Reflect.get(globalThis, "browser")).toBeUndefined();
});

it("leaves the real thing alone", async () => {
  const real = { runtime: { id: "us", sendMessage: () => {} } };
  vi.stubGlobal("browser", real);
  await import("../../src/platform/own-namespace.ts");
  expect(Reflect.get(globalThis, "browser")).toBe(real);
});

it("does nothing where there is no such name", async () => {
  await import("../../src/platform/own-namespace.ts");
  expect(Object.hasOwn(globalThis, "browser")).toBe(false);
});
