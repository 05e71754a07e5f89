/** Properties at the head of a Markdown file, as YAML 1.2: texts in double quotes, which need no guessing. */
import { wellFormed } from "./text-fragment.ts";

export type Property = string | readonly string[] | undefined;

export function frontMatter(properties: Record<string, Property>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === "string") return [`${name}: ${isDay(value) ? value : yamlText(value)}`];
    return [`${name}:`, ...value.map((one) => `  - ${yamlText(one)}`)];
  });
  return `---\n${lines.join("\n")}\n---\n`;
}

/** Dates stand bare, so that Obsidian takes them for dates. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** A double-quoted scalar (YAML 1.2.2 § 7.3.1): JSON's escapes, and those signs escaped that YAML does not print. */
function yamlText(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(
    /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
