/** Reads W3C Web Annotations, ours and other programs' (Recogito, Hypothesis' own JSON-LD), after its data model. */
import * as v from "valibot";
import { collectionSchema } from "../../wire.ts";
import type { Clipping, ClippingKind } from "../clipping.ts";
import { clippingKinds } from "../clipping.ts";
import { clippingFrom, createIncoming, explain, type Incoming } from "./incoming.ts";
import { asCount, asList, asObjects, asText, isLoose, type Loose, uuidOf } from "./loose.ts";
import { htmlToMarkdown } from "./markdown-text.ts";

/** Whether parsed JSON is an annotation, a list, a page or a collection of them. */
export function looksLikeW3c(data: unknown): boolean {
  const [first] = annotationsOf(data);
  const typed =
    isLoose(data) && asList(data.type ?? data["@type"]).some((type) => /^(oa:)?Annotation/.test(String(type)));
  return typed || (first !== undefined && isAnnotation(first.entry));
}

export function readW3c(data: unknown, fallback: string): Incoming {
  const { incoming, add } = createIncoming("w3c");
  const known = new Set<string>();
  for (const [index, entry] of asObjects(isLoose(data) ? data["ap:dossiers"] : undefined).entries()) {
    const dossier = v.safeParse(collectionSchema, {
      id: uuidOf(entry.id),
      name: entry["schema:name"],
      note: entry["schema:description"] ?? "",
      createdAt: entry.created,
      updatedAt: entry.modified,
    });
    if (dossier.success) {
      known.add(dossier.output.id);
      incoming.content.collections.push(dossier.output);
    } else {
      incoming.refused.push({ where: `ap:dossiers.${index}`, why: "wrong-shape", detail: explain(dossier.issues[0]) });
    }
  }
  for (const { where, entry } of annotationsOf(data)) {
    if (!isLoose(entry) || !isAnnotation(entry)) {
      add(where, { why: "wrong-shape", detail: "type" });
      continue;
    }
    // One annotation of several passages is as many clippings here, of the same note.
    const targets = asList(entry.target);
    for (const [index, target] of (targets.length > 0 ? targets : [undefined]).entries()) {
      const at = index === 0 ? where : `${where}.target.${index}`;
      add(at, readAnnotation(entry, target, index, known, fallback));
    }
  }
  return incoming;
}

function annotationsOf(data: unknown): { where: string; entry: unknown }[] {
  if (Array.isArray(data)) return data.map((entry, index) => ({ where: `${index}`, entry }));
  if (!isLoose(data)) return [];
  if (isAnnotation(data)) return [{ where: "0", entry: data }];
  const lists: [string, unknown][] = [
    ["items", data.items],
    ["first.items", isLoose(data.first) ? data.first.items : undefined],
    ["@graph", data["@graph"]],
  ];
  return lists.flatMap(([name, list]) =>
    Array.isArray(list) ? list.map((entry, index) => ({ where: `${name}.${index}`, entry })) : [],
  );
}

function isAnnotation(entry: unknown): boolean {
  return isLoose(entry) && asList(entry.type ?? entry["@type"]).some((type) => /^(oa:)?Annotation$/.test(String(type)));
}

function readAnnotation(
  entry: Loose,
  target: unknown,
  index: number,
  dossiers: ReadonlySet<string>,
  fallback: string,
): ReturnType<typeof clippingFrom> {
  if (asList(entry.motivation).includes("replying")) return { why: "reply" };
  const specific = isLoose(target) ? target : {};
  const source = specific.source ?? specific.id ?? target;
  const page = isLoose(source) ? source : {};
  const url = asText(isLoose(source) ? source.id : source);
  const selectors = asObjects(specific.selector);
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  const pictured = selectors.some(({ type }) => type === "SvgSelector" || type === "FragmentSelector");
  const bodies = readBodies(entry);
  const kind = clippingKinds.find((one): one is ClippingKind => one === entry["ap:kind"]);
  const exact = kind && kind !== "passage" ? bodies.described : asText(quote?.exact);
  if (exact === undefined && pictured) return { why: "picture" };
  const state = asObjects(specific.state).find(({ type }) => type === "TimeState");
  const sourceDate = asText(asList(state?.sourceDate)[0]);
  const id = asText(entry.id ?? entry["@id"]);
  return clippingFrom(
    {
      id: index === 0 ? uuidOf(id) : undefined,
      name: ["w3c", id ?? "", url ?? "", exact ?? "", bodies.note, ...(index === 0 ? [] : [String(index)])],
      ...(kind ? { kind } : {}),
      url,
      canonical: asText(page["schema:mainEntityOfPage"]),
      title: asText(page["schema:headline"] ?? page["dc:title"]),
      outlet: asText(page["schema:publisher"]),
      byline: asText(page["schema:author"]),
      section: asText(page["schema:articleSection"]),
      published: asText(page["schema:datePublished"]),
      modified: asText(page["schema:dateModified"]),
      language: asText(asList(page.language)[0]),
      quote: exact,
      prefix: asText(quote?.prefix),
      suffix: asText(quote?.suffix),
      markup: asText(quote?.["ap:markup"]),
      ...placeOf(selectors, quote),
      note: bodies.note,
      tags: bodies.tags,
      colour: asText(asList(specific.styleClass)[0]),
      collections: asList(entry["ap:dossier"]).flatMap((one) => {
        const dossier = uuidOf(one);
        return dossier !== undefined && dossiers.has(dossier) ? [dossier] : [];
      }),
      read: sourceDate,
      created: asText(entry.created),
      updated: asText(entry.modified),
    },
    fallback,
  );
}

/** Positions of others count another text than ours (the page's, not the article's), so only ours are read. */
function placeOf(selectors: readonly Loose[], quote: Loose | undefined): Pick<Clipping, "position" | "range"> {
  const place = selectors.find((one) => isLoose(one["ap:units"]));
  const units = place?.["ap:units"];
  const [start, end] = isLoose(units) ? [asCount(units["ap:start"]), asCount(units["ap:end"])] : [];
  if (!place || !quote || start === undefined || end === undefined) return {};
  const blocks = place["ap:blocks"];
  const range = isLoose(blocks)
    ? [blocks.startBlock, blocks.startOffset, blocks.endBlock, blocks.endOffset].map(asCount)
    : [];
  const [startBlock, startOffset, endBlock, endOffset] = range;
  return {
    position: { start, end },
    ...(startBlock !== undefined && startOffset !== undefined && endBlock !== undefined && endOffset !== undefined
      ? { range: { startBlock, startOffset, endBlock, endOffset } }
      : {}),
  };
}

function readBodies(entry: Loose): { note: string; tags: string[]; described: string | undefined } {
  const notes: string[] = [];
  const tags: string[] = [];
  let described: string | undefined;
  const bare = asText(entry.bodyValue);
  if (bare !== undefined) notes.push(bare);
  for (const body of asList(entry.body)) {
    if (typeof body === "string") continue;
    if (!isLoose(body)) continue;
    const value = asText(body.value);
    if (value === undefined) continue;
    const purposes = asList(body.purpose);
    if (purposes.includes("tagging")) tags.push(value);
    else if (purposes.includes("describing") && entry["ap:kind"] !== undefined) described ??= value;
    else if (!purposes.includes("identifying")) notes.push(body.format === "text/html" ? htmlToMarkdown(value) : value);
  }
  return { note: notes.join("\n\n"), tags, described };
}
