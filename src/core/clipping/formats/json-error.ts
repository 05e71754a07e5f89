/** Where a text stops being JSON, as line and column: the browsers' own messages say it in different words, or not at all. */

const blank = /[ \t\n\r]*/y;
const value =
  /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** @returns counted from 1; the end of the text when it is JSON up to there and goes on no further */
export function placeOfJsonError(text: string): { line: number; column: number } {
  const before = text.slice(0, firstError(text)).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}

type Wanted = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

/** Walks through the grammar (RFC 8259) with the brackets that are open, and builds nothing. */
function firstError(text: string): number {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = skip(blank, text, 0);
  while (at < text.length) {
    const sign = text[at];
    const last = open.at(-1);
    if (wanted === "colon") {
      if (sign !== ":") return at;
      wanted = "value";
      at += 1;
    } else if (wanted === "comma or end" && sign === "," && last) {
      wanted = last === "{" ? "key" : "value";
      at += 1;
    } else if ((sign === "}" && last === "{") || (sign === "]" && last === "[")) {
      if (wanted === "value" || wanted === "key") return at;
      open.pop();
      wanted = open.length > 0 ? "comma or end" : "nothing";
      at += 1;
    } else if (wanted === "key" || wanted === "key or end") {
      const end = sign === '"' ? skip(value, text, at) : at;
      if (end === at) return at;
      wanted = "colon";
      at = end;
    } else if (wanted === "value" || wanted === "value or end") {
      if (sign === "{" || sign === "[") {
        open.push(sign);
        wanted = sign === "{" ? "key or end" : "value or end";
        at += 1;
      } else {
        const end = skip(value, text, at);
        if (end === at) return at;
        wanted = open.length > 0 ? "comma or end" : "nothing";
        at = end;
      }
    } else return at;
    at = skip(blank, text, at);
  }
  return text.length;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
