/**
 * The only door to the browser's extension API. The polyfill is a pass-through where `browser` is native
 * (Firefox, Chrome 148 and later); drop it when `minimum_chrome_version` is 148 or more.
 */
import "./own-namespace.ts";
import browser, { type Menus, type Runtime, type Tabs } from "webextension-polyfill";

export { browser, type Menus, type Runtime, type Tabs };
