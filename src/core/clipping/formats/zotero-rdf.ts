/**
 * RDF as Zotero writes and reads it: the one of its formats that keeps notes and collections. An article is a
 * newspaper article, each passage a note of its own, each dossier a collection.
 */

import { toHtml } from "hast-util-to-html";
import { type ArticleGroup, cslItemOf, tagsOf } from "../citation/item.ts";
import { type CslName, familyName } from "../citation/names.ts";
import type { Clipping } from "../clipping.ts";
import { markupTree } from "../markup.ts";
import type { Format } from "./format.ts";
import { articlesOf } from "./reference-notes.ts";
import { passageAddress } from "./text-fragment.ts";
import { xmlElement, xmlText } from "./xml.ts";

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  z: "http://www.zotero.org/namespaces/export#",
  dcterms: "http://purl.org/dc/terms/",
  bib: "http://purl.org/net/biblio#",
  foaf: "http://xmlns.com/foaf/0.1/",
  dc: "http://purl.org/dc/elements/1.1/",
};

export const zoteroRdf: Format = {
  extension: "rdf",
  mime: "application/rdf+xml",
  carries: new Set(["notes", "tags", "dossiers", "structure"]),
  write({ content }) {
    const groups = articlesOf(zoteroRdf, content);
    const collections = content.collections.flatMap(({ id, name }) => {
      const members = groups.filter((group) => group.clippings.some((one) => one.collections?.includes(id)));
      if (members.length === 0) return [];
      const parts = members.map((group) => `<dcterms:hasPart rdf:resource="${xmlText(nameOfItem(group))}"/>`);
      return [
        `<z:Collection rdf:about="#collection_${id}">${xmlElement("dc:title", name)}${parts.join("")}</z:Collection>`,
      ];
    });
    const names = Object.entries(namespaces).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
    const body = [...groups.flatMap((group) => [articleOf(group), ...group.clippings.map(memoOf)]), ...collections];
    return [
      {
        name: "references",
        text: `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join("")}>\n${body.join("\n")}\n</rdf:RDF>\n`,
      },
    ];
  },
};

/** The canonical address; XML names of things may not hold white space. */
function nameOfItem({ source }: ArticleGroup): string {
  return source.canonical.replace(/\s/g, encodeURIComponent);
}

function articleOf(group: ArticleGroup): string {
  const item = cslItemOf(group);
  const newspaper = `<bib:Newspaper>${xmlElement("dc:title", item["container-title"])}</bib:Newspaper>`;
  const container = `<dcterms:isPartOf>${newspaper}</dcterms:isPartOf>`;
  const section = item.section
    ? `<dcterms:isPartOf><bib:Part>${xmlElement("dc:title", item.section)}${container}</bib:Part></dcterms:isPartOf>`
    : container;
  const people = (item.author ?? []).map((name) => `<rdf:li>${personOf(name)}</rdf:li>`).join("");
  return [
    `<bib:Article rdf:about="${xmlText(nameOfItem(group))}">`,
    xmlElement("z:itemType", "newspaperArticle"),
    section,
    people && `<bib:authors><rdf:Seq>${people}</rdf:Seq></bib:authors>`,
    ...group.clippings.map(({ id }) => `<dcterms:isReferencedBy rdf:resource="#item_${id}"/>`),
    ...tagsOf(group).map((tag) => xmlElement("dc:subject", tag)),
    xmlElement("dc:title", item.title),
    xmlElement("dc:date", group.source.published?.day),
    xmlElement("z:language", item.language),
    `<dc:identifier><dcterms:URI>${xmlElement("rdf:value", item.URL)}</dcterms:URI></dc:identifier>`,
    xmlElement("dcterms:dateSubmitted", group.readOn),
    "</bib:Article>",
  ].join("");
}

function personOf(name: CslName): string {
  if ("literal" in name) return `<foaf:Person>${xmlElement("foaf:surname", name.literal)}</foaf:Person>`;
  return `<foaf:Person>${xmlElement("foaf:surname", familyName(name))}${xmlElement("foaf:givenName", name.given)}</foaf:Person>`;
}

/** A note of Zotero is HTML; this one holds the passage as a quotation, a link to its place, and what the reader wrote. */
function memoOf({ id, quote, note, source, tags }: Clipping): string {
  const passage = quote.markup === undefined ? paragraphs(quote.exact) : toHtml(markupTree(quote.markup));
  const link = `<p><a href="${xmlText(passageAddress(source.canonical, quote))}">${xmlText(source.outlet.name)}</a></p>`;
  const html = `<blockquote>${passage}</blockquote>${link}${paragraphs(note)}`;
  const subjects = tags.map((tag) => xmlElement("dc:subject", tag)).join("");
  return `<bib:Memo rdf:about="#item_${id}">${xmlElement("rdf:value", html)}${subjects}</bib:Memo>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${xmlText(part).replaceAll("\n", "<br>")}</p>`)
    .join("");
}
