/**
 * The W3C Web Annotation Data Model (Recommendation, 2017) in its JSON-LD: a collection with one page of
 * annotations. What the model has no word for stands under a prefix of ours, which other readers pass over.
 */
import type { Clipping, Collection } from "../clipping.ts";
import { carriedClippings, type ExportRequest, type Format } from "./format.ts";
import { nameId } from "./name-id.ts";
import { wellFormed } from "./text-fragment.ts";

export const annotationContext = "http://www.w3.org/ns/anno.jsonld";
/** Our own terms. A name, and no address: nothing is to be fetched. */
export const ownTerms = "urn:x-arriere-plan:";

export const w3c: Format = {
  extension: "jsonld",
  mime: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  carries: new Set([
    "cards",
    "notes",
    "tags",
    "colour",
    "dossiers",
    "dossierNotes",
    "emptyDossiers",
    "structure",
    "surroundings",
    "place",
    "times",
    "modified",
  ]),
  write(request) {
    const { content, made } = request;
    const clippings = carriedClippings(w3c, content);
    const id = `urn:uuid:${nameId("w3c", made.exportedAt, ...clippings.map((clipping) => clipping.id))}`;
    const collection = {
      "@context": [annotationContext, { ap: ownTerms }],
      id,
      type: "AnnotationCollection",
      generator: { id: `${ownTerms}${made.version}`, type: "Software", name: "Arrière-plan" },
      generated: made.exportedAt,
      total: clippings.length,
      ...(content.collections.length > 0 ? { "ap:dossiers": content.collections.map(dossierOf) } : {}),
      first: {
        id: `${id}#1`,
        type: "AnnotationPage",
        partOf: id,
        startIndex: 0,
        items: clippings.map((clipping) => annotationOf(clipping, request)),
      },
    };
    return [{ name: "annotations", text: `${wellFormed(JSON.stringify(collection, null, 1))}\n` }];
  },
};

function dossierOf({ id, name, note, createdAt, updatedAt }: Collection): object {
  return {
    id: `urn:uuid:${id}`,
    "schema:name": name,
    ...(note === "" ? {} : { "schema:description": note }),
    created: createdAt,
    modified: updatedAt,
  };
}

function annotationOf(clipping: Clipping, { words }: ExportRequest): object {
  const { id, kind, quote, note, tags, context, language } = clipping;
  const bodies = [
    // What the panel said is no passage of the page: it is told about it.
    ...(kind === "passage"
      ? []
      : [{ type: "TextualBody", value: quote.exact, format: "text/plain", language, purpose: "describing" }]),
    ...(note === "" ? [] : [{ type: "TextualBody", value: note, format: "text/markdown", purpose: "commenting" }]),
    ...tags.map((tag) => ({ type: "TextualBody", value: tag, format: "text/plain", purpose: "tagging" })),
    ...context.cards.map(({ record, name }) => ({
      type: "SpecificResource",
      purpose: "identifying",
      source: { id: `${ownTerms}record:${record}`, "schema:name": name[words.language] },
    })),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: note !== "" ? "commenting" : kind === "passage" ? "highlighting" : "describing",
    created: clipping.savedAt,
    modified: clipping.updatedAt,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: targetOf(clipping),
    ...(kind === "passage" ? {} : { "ap:kind": kind }),
    ...(clipping.collections?.length ? { "ap:dossier": clipping.collections.map((one) => `urn:uuid:${one}`) } : {}),
  };
}

function targetOf({ kind, quote, position, range, source, language, readAt, colour }: Clipping): object {
  const passage = {
    type: "TextQuoteSelector",
    exact: quote.exact,
    ...(quote.prefix === "" ? {} : { prefix: quote.prefix }),
    ...(quote.suffix === "" ? {} : { suffix: quote.suffix }),
    ...(quote.markup === undefined ? {} : { "ap:markup": quote.markup }),
  };
  const selectors = [
    ...(kind === "passage" ? [passage] : []),
    ...(position
      ? [
          {
            // The model counts code points. We keep UTF-16 units, which differ only where signs beyond the basic
            // plane stand: the length is converted, and the units as kept stand beside.
            type: "TextPositionSelector",
            start: position.start,
            end: kind === "passage" ? position.start + [...quote.exact].length : position.end,
            "ap:units": { "ap:start": position.start, "ap:end": position.end },
            ...(range ? { "ap:blocks": range } : {}),
          },
        ]
      : []),
  ];
  return {
    type: "SpecificResource",
    source: {
      id: source.url,
      type: "Text",
      format: "text/html",
      language,
      "schema:headline": source.title,
      "schema:publisher": source.outlet.name,
      "schema:mainEntityOfPage": source.canonical,
      ...(source.byline === undefined ? {} : { "schema:author": source.byline }),
      ...(source.published ? { "schema:datePublished": source.published.day } : {}),
      ...(source.modified ? { "schema:dateModified": source.modified.day } : {}),
      ...(source.section === undefined ? {} : { "schema:articleSection": source.section }),
    },
    ...(selectors.length > 0 ? { selector: selectors } : {}),
    state: { type: "TimeState", sourceDate: readAt },
    ...(colour ? { styleClass: colour } : {}),
  };
}
