/** Cuts a query into its signs, each with its place, whatever is typed. */

export interface Sign {
  is: "open" | "close" | "minus" | "word" | "quoted" | "filter";
  start: number;
  end: number;
  /** The word; what stands in the quotes; the value of a filter, unescaped. */
  text: string;
  /** Of a filter: what stands before the colon. */
  name?: string;
  /** Where the value of a filter begins, its opening quote included. */
  valueAt?: number;
  /** A quotation that is not closed (yet). */
  unclosed?: true;
}

const quotes = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
]);
const filter = /^[\p{L}-]+:/u;

export function cutQuery(query: string): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < query.length; at = signs.at(-1)?.end ?? query.length) {
    while (at < query.length && /\s/.test(query.charAt(at))) at += 1;
    if (at >= query.length) break;
    signs.push(signAt(query, at));
  }
  return signs;
}

function signAt(query: string, start: number): Sign {
  const first = query.charAt(start);
  if (first === "(") return { is: "open", start, end: start + 1, text: first };
  if (first === ")") return { is: "close", start, end: start + 1, text: first };
  if (first === "-" && /[^\s)-]/.test(query.charAt(start + 1)))
    return { is: "minus", start, end: start + 1, text: first };
  if (quotes.has(first)) return { is: "quoted", start, ...quotation(query, start) };
  const name = filter.exec(query.slice(start, start + 40))?.[0];
  if (name === undefined || query.startsWith("//", start + name.length)) return wordAt(query, start);
  const valueAt = start + name.length;
  const value = quotes.has(query.charAt(valueAt)) ? quotation(query, valueAt) : wordAt(query, valueAt);
  return { ...value, is: "filter", start, name: name.slice(0, -1), valueAt };
}

function wordAt(query: string, start: number): Sign {
  let end = start;
  while (end < query.length && !/[\s()"“«]/.test(query.charAt(end))) end += 1;
  return { is: "word", start, end, text: query.slice(start, end) };
}

function quotation(query: string, start: number): { end: number; text: string; unclosed?: true } {
  const close = quotes.get(query.charAt(start));
  let text = "";
  for (let at = start + 1; at < query.length; at += 1) {
    const character = query.charAt(at);
    if (character === close) return { end: at + 1, text };
    if (character === "\\" && at + 1 < query.length) at += 1;
    text += query.charAt(at);
  }
  return { end: query.length, text, unclosed: true };
}
