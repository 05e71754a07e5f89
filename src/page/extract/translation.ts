/** Whether the browser, or a service in between, has put a translation in the place of the article's own words. */
import { parseAddress } from "./address.ts";

/** Chrome and Edge mark the root, Chrome wraps text in `font`, Edge and Firefox number the elements they changed. */
const traces = [
  "html.translated-ltr, html.translated-rtl",
  'font[style*="vertical-align: inherit"] > font[style*="vertical-align: inherit"]',
  "[_msttexthash]",
  "[data-moz-translations-id]",
].join(", ");
const proxies = /\.translate\.goog$|(?:^|\.)translatetheweb\.com$/;

export function isTranslated(document: Document, url: string): boolean {
  return document.querySelector(traces) !== null || proxies.test(parseAddress(url)?.hostname ?? "");
}
