// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const { runtime } = vi.hoisted(() => ({ runtime: { id: "us" as string | undefined } }));
vi.mock("../../src/platform/browser.ts", () => ({ browser: { runtime } }));

const { takeOver } = await import("../../src/page/life.ts");
const { onNavigation } = await import("../../src/page/navigation.ts");
const hosts = () => document.getElementsByTagName("arriere-plan").length;

beforeEach(() => {
  runtime.id = "us";
});
afterEach(() => {
  globalThis.arrierePlan?.retire();
  vi.useRealTimers();
});

describe("the reader's life", () => {
  it("begins by removing what an earlier script left in the page", () => {
    document.documentElement.append(document.createElement("arriere-plan"), document.createElement("arriere-plan"));
    expect(takeOver()?.aborted).toBe(false);
    expect(hosts()).toBe(0);
  });

  it("ends when a newer reader takes over in the same world", () => {
    const first = takeOver();
    const second = takeOver();
    expect(first?.aborted).toBe(true);
    expect(second?.aborted).toBe(false);
    expect(globalThis.arrierePlan?.generation).toBe(2);
  });

  it("does not begin when the extension is gone", () => {
    runtime.id = undefined;
    expect(takeOver()).toBeUndefined();
    expect(globalThis.arrierePlan).toBeUndefined();
  });

  it("of an orphan ends when a newer reader, in a world of its own, touches the element", async () => {
    const orphan = takeOver();
    runtime.id = undefined;
    expect(orphan?.aborted).toBe(false);
    document.documentElement.append(document.createElement("arriere-plan"));
    await Promise.resolve();
    expect(orphan?.aborted).toBe(true);
    for (const host of document.querySelectorAll("arriere-plan")) host.remove();
  });

  it("of an orphan ends when its reader comes back to the page", () => {
    const orphan = takeOver();
    runtime.id = undefined;
    window.dispatchEvent(new Event("focus"));
    expect(orphan?.aborted).toBe(true);
    expect(globalThis.arrierePlan).toBeUndefined();
  });

  it("goes on through what concerns only the page", async () => {
    const signal = takeOver();
    document.documentElement.append(document.createElement("div"));
    window.dispatchEvent(new Event("focus"));
    await Promise.resolve();
    expect(signal?.aborted).toBe(false);
  });
});

describe("following the page", () => {
  it("calls back once the page has settled after its path or query changed, not for a fragment", () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const called = vi.fn();
    onNavigation(life.signal, called);
    const go = (address: string) => {
      history.pushState(null, "", address);
      window.dispatchEvent(new Event("popstate"));
    };
    go("#comments");
    vi.advanceTimersByTime(5_000);
    expect(called).not.toHaveBeenCalled();
    go("/a?page=2");
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(called).toHaveBeenCalledOnce();
    go("/b");
    go("/c");
    vi.advanceTimersByTime(5_000);
    expect(called).toHaveBeenCalledTimes(2);
    go("/d");
    life.abort();
    vi.advanceTimersByTime(5_000);
    expect(called).toHaveBeenCalledTimes(2);
  });

  it("calls back when the page returns from the back/forward cache, and only then", () => {
    const life = new AbortController();
    const called = vi.fn();
    onNavigation(life.signal, called);
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
    expect(called).not.toHaveBeenCalled();
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    expect(called).toHaveBeenCalledOnce();
    life.abort();
  });
});
