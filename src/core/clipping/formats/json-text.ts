/** From a file's text to JSON, with what a hostile or broken file can do kept off. */
import { limits } from "../../limits.ts";
import { placeOfJsonError } from "./json-error.ts";

export type ParsedJson = { ok: true; data: unknown } | { ok: false; why: "too-deep" | "not-json"; detail?: string };

export function parseJson(text: string): ParsedJson {
  if (isDeeperThan(text, limits.archiveDepth * 2)) return { ok: false, why: "too-deep" };
  const bare = text.replace(/^\uFEFF/, "");
  try {
    return { ok: true, data: JSON.parse(bare) };
  } catch {
    const { line, column } = placeOfJsonError(bare);
    return { ok: false, why: "not-json", detail: `${line}:${column}` };
  }
}

/** Counts brackets outside strings, so that a text nested a million deep is refused before it is built. */
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === "\\") at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
