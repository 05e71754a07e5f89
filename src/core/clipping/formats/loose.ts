/** Reading JSON of other programs field by field: a field that is missing or of another kind is not there. */

export type Loose = Record<string, unknown>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** JSON-LD writes one value without the array. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function asObjects(value: unknown): Loose[] {
  return asList(value).filter(isLoose);
}

/** A whole number that may count something. */
export function asCount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The UUID of an address `urn:uuid:…`, or a bare one. */
export function uuidOf(value: unknown): string | undefined {
  const text = asText(value)?.replace(/^urn:uuid:/i, "");
  return text !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text.toLowerCase() : undefined;
}
