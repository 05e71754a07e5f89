/** Reads a file of any format that we take in, and finds out by itself which one it is. */
import { strFromU8, unzipSync } from "fflate";
import { limits } from "../../limits.ts";
import { looksLikeArchive, readArchive } from "../archive.ts";
import { looksLikeHypothesis, readHypothesis } from "./hypothesis.ts";
import { type ReadFile, unread } from "./incoming.ts";
import { parseJson } from "./json-text.ts";
import { looksLikeObsidian, readObsidian } from "./read-obsidian.ts";
import { looksLikeOmnivore, readOmnivore } from "./read-omnivore.ts";
import { looksLikeReadwise, readReadwise } from "./read-readwise.ts";
import { looksLikeW3c, readW3c } from "./read-w3c.ts";

/**
 * Reads and checks a whole file before anything is done with it.
 * @param bytes the file
 * @param fallback ISO instant that stands where an entry has no date: the file's own
 * @returns what is good in it and what is refused and why; or why the file cannot be read at all. Never throws.
 */
export function readFile(bytes: Uint8Array, fallback: string): ReadFile {
  if (bytes.length === 0) return unread("empty");
  // UTF-8 takes at least a byte a unit; a longer file is not decoded.
  if (bytes.length > limits.archiveText * 2) return unread("too-long");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, fallback);
  return readText(strFromU8(bytes), fallback);
}

export function readText(text: string, fallback: string): ReadFile {
  if (text.length > limits.archiveText) return unread("too-long");
  const start = text.replace(/^[\uFEFF\s]+/, "").slice(0, 1);
  if (start === "") return unread("empty");
  if (start !== "{" && start !== "[") {
    return looksLikeReadwise(text) ? readReadwise(text, fallback) : unread("unknown");
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return unread(parsed.why, parsed.detail);
  const { data } = parsed;
  if (looksLikeArchive(data)) return readArchive(data);
  if (looksLikeHypothesis(data)) return { ok: true, incoming: readHypothesis(data, fallback) };
  if (looksLikeW3c(data)) return { ok: true, incoming: readW3c(data, fallback) };
  if (looksLikeObsidian(data)) return { ok: true, incoming: readObsidian(data, fallback) };
  return unread("unknown");
}

/** Names in a zip that we look into; pages and pictures stay packed. */
const wanted = /\.(json|jsonld|md|csv)$/i;

function readZip(bytes: Uint8Array, fallback: string): ReadFile {
  const files = new Map<string, string>();
  let size = 0;
  let tooLong = false;
  try {
    const unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.test(name)) return false;
        size += originalSize;
        tooLong ||= size > limits.archiveText;
        return !tooLong;
      },
    });
    for (const [name, content] of Object.entries(unpacked)) files.set(name, strFromU8(content));
  } catch (error) {
    return unread("broken-zip", error instanceof Error ? error.message : "");
  }
  if (tooLong) return unread("too-long");
  if (looksLikeOmnivore(files)) return { ok: true, incoming: readOmnivore(files, fallback) };
  // A file that was zipped to be sent.
  const [only, ...others] = files.values();
  return only !== undefined && others.length === 0 ? readText(only, fallback) : unread("unknown");
}
