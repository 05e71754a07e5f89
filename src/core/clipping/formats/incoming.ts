/** What is read from a file before anything is done with it: what is good, and what is refused and why. */
import * as v from "valibot";
import { decideLanguage } from "../../article/guess-language.ts";
import { outletOf } from "../../article/outlets.ts";
import { precisionOf } from "../../dates.ts";
import { limits } from "../../limits.ts";
import { clippingSchema } from "../../wire.ts";
import { type Clipping, type ClippingKind, type Colour, colours } from "../clipping.ts";
import type { LibraryContent } from "../library-content.ts";
import { withCleanMarkup } from "../markup.ts";
import { nameId } from "./name-id.ts";

export const importFormats = ["archive", "w3c", "hypothesis", "obsidian", "readwise", "omnivore"] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Why one entry of a file is not taken. */
export type WhyRefused =
  | "no-address" // nothing says which page it is from
  | "no-words" // neither a passage nor a note
  | "reply" // an answer to another's note
  | "picture" // a region, not words
  | "twice" // the same id stands earlier in the file
  | "wrong-shape"; // a field is missing, too long or of another kind; `detail` says which

export interface Refused {
  /** Where it stands, as a person finds it: "clippings.12", "row 7". */
  where: string;
  why: WhyRefused;
  detail?: string;
}

export interface Incoming {
  format: ImportFormat;
  content: LibraryContent;
  refused: Refused[];
}

/** Why a file is not read at all. */
export type WhyUnread =
  | "empty"
  | "too-long"
  | "too-deep"
  | "not-json" // looks like JSON and is not; `detail` is the place, "line:column"
  | "broken-zip"
  | "broken-csv" // `detail` is the row
  | "newer" // an archive of a later version
  | "unknown"; // none of the formats we read

export type ReadFile = { ok: true; incoming: Incoming } | { ok: false; why: WhyUnread; detail?: string };

export function unread(why: WhyUnread, detail?: string): ReadFile {
  return detail === undefined ? { ok: false, why } : { ok: false, why, detail };
}

/** What another program knows of a passage. */
export interface Foreign {
  /** A UUID that the entry carried. */
  id?: string | undefined;
  /** What tells it from others in its program, when that is no UUID. */
  name: readonly string[];
  kind?: ClippingKind | undefined;
  url?: string | undefined;
  canonical?: string | undefined;
  title?: string | undefined;
  outlet?: string | undefined;
  byline?: string | undefined;
  section?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  language?: string | undefined;
  quote?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  markup?: string | undefined;
  position?: Clipping["position"];
  range?: Clipping["range"];
  note?: string | undefined;
  tags?: readonly string[] | undefined;
  colour?: string | undefined;
  collections?: string[] | undefined;
  read?: string | undefined;
  created?: string | undefined;
  updated?: string | undefined;
}

/**
 * A clipping made of what another program knew of it. What it did not know is left empty: no context was shown.
 * @param fallback ISO instant that stands for a date that the file does not give: the file's own
 */
export function clippingFrom(foreign: Foreign, fallback: string): Clipping | { why: WhyRefused; detail?: string } {
  const url = foreign.url?.trim() ?? "";
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.replace(/^.*@/, "");
  if (!host) return { why: "no-address" };
  const note = foreign.note ?? "";
  const title = foreign.title?.trim() || url;
  const words = foreign.quote ?? "";
  if (words.trim() === "" && note.trim() === "") return { why: "no-words" };
  // A note on the page as a whole has no passage of its own.
  const kind = foreign.kind ?? (words.trim() === "" ? "article" : "passage");
  const exact = words.trim() === "" ? title : words;
  const created = instantOf(foreign.created) ?? instantOf(foreign.updated) ?? fallback;
  const read = instantOf(foreign.read) ?? created;
  const colour = colours.find((one): one is Colour => one === foreign.colour);
  const clipping = {
    id: foreign.id ?? nameId(...foreign.name),
    kind,
    language: decideLanguage([foreign.language], exact),
    quote: withCleanMarkup({
      exact,
      // Ours are 32 characters; others keep more.
      prefix: (foreign.prefix ?? "").slice(-200),
      suffix: (foreign.suffix ?? "").slice(0, 200),
      ...(foreign.markup === undefined ? {} : { markup: foreign.markup }),
    }),
    ...(foreign.position ? { position: foreign.position } : {}),
    ...(foreign.range ? { range: foreign.range } : {}),
    source: {
      url,
      canonical: foreign.canonical ?? url.replace(/#.*$/s, ""),
      outlet: outletOf(host, foreign.outlet),
      title,
      ...(foreign.byline?.trim() ? { byline: foreign.byline.trim() } : {}),
      ...dated("published", foreign.published),
      ...dated("modified", foreign.modified),
      ...(foreign.section?.trim() ? { section: foreign.section.trim() } : {}),
    },
    context: { asOf: read.slice(0, 10), version: "", cards: [] },
    readAt: read,
    ...(colour ? { colour } : {}),
    savedAt: created,
    updatedAt: instantOf(foreign.updated) ?? created,
    note,
    tags: [...new Set((foreign.tags ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ""))],
    ...(foreign.collections && foreign.collections.length > 0 ? { collections: foreign.collections } : {}),
  };
  const parsed = v.safeParse(clippingSchema, clipping, { abortEarly: true });
  return parsed.success ? parsed.output : { why: "wrong-shape", detail: explain(parsed.issues[0]) };
}

/** Gathers what a file holds, entry by entry. */
export function createIncoming(format: ImportFormat): {
  incoming: Incoming;
  add(where: string, entry: Clipping | { why: WhyRefused; detail?: string }): void;
} {
  const incoming: Incoming = {
    format,
    content: { clippings: [], collections: [], searches: [], pages: [], colourNames: {} },
    refused: [],
  };
  const seen = new Set<string>();
  return {
    incoming,
    add(where, entry) {
      if ("why" in entry) incoming.refused.push({ where, ...entry });
      else if (seen.has(entry.id)) incoming.refused.push({ where, why: "twice" });
      else {
        seen.add(entry.id);
        incoming.content.clippings.push(entry);
      }
    },
  };
}

/** An instant in any spelling that names a moment, in ours; a time without a zone is taken for UTC. */
export function instantOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d/.test(text.trim())) return undefined;
  const spelled = text.trim().replace(" ", "T");
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(spelled) ? `${spelled}Z` : spelled;
  const time = Date.parse(zoned);
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso : undefined;
}

function dated(field: "published" | "modified", text: string | undefined): object {
  const day = text?.slice(0, 10) ?? "";
  return precisionOf(day) === "day" ? { [field]: { day, origin: "given" } } : {};
}

/** Where a parser stumbled and on what; a message may quote what it complains of, which may be long. */
export function explain(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? shorten(issue.message) : `${path}: ${shorten(issue.message)}`;
}

export function shorten(message: string): string {
  return message.length > limits.label ? `${message.slice(0, limits.label)}…` : message;
}
