/** HTML with every value escaped: `html` is the only way in which the report's text becomes markup. */

/** Markup that is safe to put in as it is. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly (string | number | Markup)[] | undefined;

export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.reduce((whole, part, index) => `${whole}${write(values[index - 1])}${part}`) };
}

function write(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  if ("markup" in value) return value.markup;
  return value.map(write).join("");
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
