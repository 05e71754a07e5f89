/**
 * The gate's only word to the worker: "a reader is wanted in this page". It is part of what every listed
 * page pays, so it brings no polyfill and no types of messages along.
 */
interface Door {
  runtime?: { sendMessage?(message: unknown): unknown };
}

/** Sends `reader.wanted`. Whatever fails (no worker, an updated extension) is left alone: nothing is owed to the page. */
export function knock(): void {
  try {
    // `chrome` first: both browsers define it on our own global, whereas below Chrome 148 a page can pass
    // an element named "browser" off as the API.
    const door: Door | undefined = Reflect.get(globalThis, "chrome") ?? Reflect.get(globalThis, "browser");
    Promise.resolve(door?.runtime?.sendMessage?.({ name: "reader.wanted", ask: {} })).catch(() => {});
  } catch {
    // An orphan's sendMessage throws.
  }
}
