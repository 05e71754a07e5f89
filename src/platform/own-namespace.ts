/**
 * A page can name an element "browser", which then answers to `globalThis.browser` in our world too, and
 * the polyfill takes it for the browser's own API. An own property of that name hides the element.
 * Needed below Chrome 148, which has no `browser` of its own; imported before the polyfill.
 */
const named: unknown = Reflect.get(globalThis, "browser");
if (
  named !== undefined &&
  typeof Reflect.get(Object(Reflect.get(Object(named), "runtime")), "sendMessage") !== "function"
) {
  Object.defineProperty(globalThis, "browser", { value: undefined, configurable: true, writable: true });
}

export {};
