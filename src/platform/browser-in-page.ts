/**
 * The browser's API for scripts in a page, without the polyfill: every page that is read would pay its 10 kB, and the
 * little that is used there (`runtime.sendMessage`, `runtime.onMessage`, `runtime.id`) answers with promises by itself
 * in both browsers under Manifest V3. The build of the reader puts this file in the place of `browser.ts`.
 */
import type { Browser } from "webextension-polyfill";

/** A page can name an element "browser"; no element has this. */
function isApi(candidate: unknown): candidate is Browser {
  return typeof Reflect.get(Object(Reflect.get(Object(candidate), "runtime")), "sendMessage") === "function";
}

const found = [Reflect.get(globalThis, "browser"), Reflect.get(globalThis, "chrome")].find(isApi);
if (!found) throw new Error("This script runs in an extension only.");
export const browser: Browser = found;
