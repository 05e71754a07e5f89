/** The file that Hypothesis exports and imports: its annotations as its service has them (h.readthedocs.io, API). */
import type { Clipping } from "../clipping.ts";
import { carriedClippings, type Format } from "./format.ts";
import { clippingFrom, createIncoming, type Incoming } from "./incoming.ts";
import { asList, asObjects, asText, isLoose, type Loose, uuidOf } from "./loose.ts";
import { wellFormed } from "./text-fragment.ts";

export const hypothesis: Format = {
  extension: "json",
  mime: "application/json",
  carries: new Set(["notes", "tags", "surroundings"]),
  write({ content, made }) {
    const file = {
      export_date: made.exportedAt,
      export_userid: "acct:reader@arriere-plan",
      client_version: `arriere-plan ${made.version}`,
      annotations: carriedClippings(hypothesis, content).map(annotationOf),
    };
    return [{ name: "hypothesis", text: `${wellFormed(JSON.stringify(file, null, 1))}\n` }];
  },
};

function annotationOf({ id, savedAt, updatedAt, source, quote, note, tags }: Clipping): object {
  return {
    id: shortId(id),
    created: savedAt,
    updated: updatedAt,
    user: "acct:reader@arriere-plan",
    uri: source.url,
    text: note,
    tags,
    group: "__world__",
    permissions: { read: ["acct:reader@arriere-plan"], update: [], delete: [] },
    target: [
      {
        source: source.url,
        selector: [
          { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
          // Its positions count the page's whole text, which we never kept: none is better than a wrong one.
        ],
      },
    ],
    document: { title: [source.title] },
    links: {},
    references: [],
    hidden: false,
    flagged: false,
  };
}

/** Hypothesis writes the 16 bytes of a UUID in base64 for addresses (RFC 4648 § 5), 22 signs. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export function shortId(uuid: string): string {
  const bits = BigInt(`0x${uuid.replaceAll("-", "")}`) << 4n;
  let out = "";
  for (let at = 21n; at >= 0n; at -= 1n) out += alphabet[Number((bits >> (at * 6n)) & 63n)];
  return out;
}

export function longId(short: unknown): string | undefined {
  if (typeof short !== "string" || !/^[\w-]{22}$/.test(short)) return undefined;
  let bits = 0n;
  for (const sign of short) bits = (bits << 6n) | BigInt(alphabet.indexOf(sign));
  const hex = (bits >> 4n).toString(16).padStart(32, "0");
  return uuidOf(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
}

export function looksLikeHypothesis(data: unknown): data is { annotations: unknown[] } {
  return isLoose(data) && Array.isArray(data.annotations) && ("export_date" in data || "client_version" in data);
}

export function readHypothesis(data: { annotations: unknown[] }, fallback: string): Incoming {
  const { incoming, add } = createIncoming("hypothesis");
  for (const [index, entry] of data.annotations.entries()) {
    add(`annotations.${index}`, isLoose(entry) ? readAnnotation(entry, fallback) : { why: "wrong-shape" });
  }
  return incoming;
}

function readAnnotation(entry: Loose, fallback: string): ReturnType<typeof clippingFrom> {
  if (asList(entry.references).length > 0) return { why: "reply" };
  const target = asObjects(entry.target)[0];
  const selectors = asObjects(target?.selector);
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (!quote && selectors.some(({ type }) => type === "ShapeSelector")) return { why: "picture" };
  const document = isLoose(entry.document) ? entry.document : {};
  const url = asText(entry.uri) ?? asText(target?.source);
  return clippingFrom(
    {
      id: longId(entry.id),
      name: ["hypothesis", asText(entry.id) ?? "", url ?? "", asText(quote?.exact) ?? "", asText(entry.text) ?? ""],
      url,
      title: asText(asList(document.title)[0]),
      quote: asText(quote?.exact),
      prefix: asText(quote?.prefix),
      suffix: asText(quote?.suffix),
      note: asText(entry.text),
      tags: asList(entry.tags).filter((tag) => typeof tag === "string"),
      created: asText(entry.created),
      updated: asText(entry.updated),
    },
    fallback,
  );
}
