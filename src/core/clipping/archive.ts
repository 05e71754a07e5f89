/**
 * The complete archive: everything that a library holds, in one JSON text, to keep, to move and to read in
 * other programs.
 *
 *     {
 *       "format": "arriere-plan-archive",
 *       "version": 1,
 *       "madeBy": "0.1.0",                       version of the extension that wrote it
 *       "exportedAt": "2026-11-26T09:30:00.000Z",
 *       "clippings": [ … ]                       as in clipping.ts, oldest saved first, the trash included
 *     }
 *
 * Instants are written as `Date.prototype.toISOString` does, positions count UTF-16 units, absent fields are
 * left out. Text is kept to the unit: lone surrogates are written as \u escapes (ECMA-262, JSON.stringify).
 * A later version may add fields, and then raises `version`; this one refuses what it does not know, because
 * to drop a field in silence is to lose it.
 */
import * as v from "valibot";
import { limits } from "../limits.ts";
import { done, failed, type Result } from "../result.ts";
import { clippingSchema } from "../wire.ts";
import type { Clipping } from "./clipping.ts";

export const archiveFormat = "arriere-plan-archive";
export const archiveVersion = 1;

/** Every field of a clipping, in the order in which it is written. The compiler asks for new ones. */
const fields = {
  id: true,
  kind: true,
  language: true,
  quote: true,
  position: true,
  range: true,
  source: true,
  context: true,
  readAt: true,
  colour: true,
  savedAt: true,
  updatedAt: true,
  note: true,
  tags: true,
  collections: true,
  removedAt: true,
} satisfies Record<keyof Clipping, true>;

/**
 * @param clippings all of a library, or some
 * @param made the extension's version, and the instant of the export
 */
export function writeArchive(clippings: readonly Clipping[], made: { version: string; exportedAt: string }): string {
  const ordered = [...clippings].sort((a, b) => compare(a.savedAt, b.savedAt) || compare(a.id, b.id));
  const written = ordered.map((clipping) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, Reflect.get(clipping, field)])),
  );
  const archive = {
    format: archiveFormat,
    version: archiveVersion,
    madeBy: made.version,
    exportedAt: made.exportedAt,
    clippings: written,
  };
  return `${JSON.stringify(archive, null, 1)}\n`;
}

/**
 * Reads an archive whole before anything is done with it.
 * @returns its clippings, or `bad-input` whose detail names the place (`clippings.12.source.url`) and what is
 *   wrong there
 */
export function readArchive(text: string): Result<Clipping[]> {
  if (text.length > limits.archiveText) return failed("bad-input", `longer than ${limits.archiveText} characters`);
  if (isDeeperThan(text, limits.archiveDepth)) return failed("bad-input", "nested too deep for an archive");
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return failed("bad-input", `not JSON: ${error instanceof Error ? shorten(error.message) : ""}`);
  }
  return readParsed(data);
}

const envelope = v.strictObject({
  format: v.literal(archiveFormat),
  version: v.number(),
  madeBy: v.string(),
  exportedAt: v.string(),
  clippings: v.pipe(v.array(v.unknown()), v.maxLength(limits.clippings)),
});
const stamp = v.object({ format: v.literal(archiveFormat), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function readParsed(data: unknown): Result<Clipping[]> {
  // The version before the rest: what a newer archive holds is not ours to judge.
  const stamped = v.safeParse(stamp, data);
  if (!stamped.success) return failed("bad-input", "format: not an archive of Arrière-plan");
  if (stamped.output.version > archiveVersion) {
    return failed(
      "bad-input",
      `version: ${stamped.output.version} is newer than ${archiveVersion}, which is read here`,
    );
  }
  const opened = v.safeParse(envelope, data, { abortEarly: true });
  if (!opened.success) return failed("bad-input", explain(opened.issues[0]));
  const clippings: Clipping[] = [];
  const seen = new Map<string, number>();
  for (const [index, raw] of opened.output.clippings.entries()) {
    const parsed = v.safeParse(clippingSchema, raw, { abortEarly: true });
    if (!parsed.success) return failed("bad-input", `clippings.${index}.${explain(parsed.issues[0])}`);
    const twin = seen.get(parsed.output.id);
    if (twin !== undefined) return failed("bad-input", `clippings.${index}.id: the same as of clippings.${twin}`);
    seen.set(parsed.output.id, index);
    clippings.push(parsed.output);
  }
  return done(clippings);
}

function explain(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? ""}: ${shorten(issue.message)}`;
}

/** A message may quote what it complains of, which may be long. */
function shorten(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
