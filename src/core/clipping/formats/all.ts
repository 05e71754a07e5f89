/** Every format that a library can be taken out in, and the file that leaves. */
import { strToU8, zipSync } from "fflate";
import { writeArchive } from "../archive.ts";
import { biblatex } from "./biblatex.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import { type ExportRequest, type Format, facets, type Loss, lossesOf } from "./format.ts";
import { html } from "./html.ts";
import { hypothesis } from "./hypothesis.ts";
import { markdownByArticle, markdownByDossier } from "./markdown.ts";
import { readwise } from "./readwise.ts";
import { ris } from "./ris.ts";
import { w3c } from "./w3c.ts";
import { zoteroRdf } from "./zotero-rdf.ts";

const archive: Format = {
  extension: "json",
  mime: "application/json",
  carries: new Set(facets),
  write: ({ content, made }) => [{ name: "archive", text: writeArchive(content, made) }],
};

/** In the order in which they are offered: what keeps everything first. */
export const formats = {
  archive,
  html,
  markdown: markdownByArticle,
  markdownDossiers: markdownByDossier,
  zotero: zoteroRdf,
  ris,
  biblatex,
  csl: cslJson,
  w3c,
  hypothesis,
  readwise,
  csv,
} satisfies Record<string, Format>;
export type FormatId = keyof typeof formats;

export interface Exported {
  fileName: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
  losses: Loss[];
}

/** Writes a file in a format. Several files travel as one zip; none at all (nothing is carried) as an empty one. */
export function exportAs(id: FormatId, request: ExportRequest): Exported {
  const format: Format = formats[id];
  const losses = lossesOf(format, request.content);
  const files = format.write(request);
  const day = request.made.exportedAt.slice(0, 10);
  const [only] = files;
  const alone = files.length === 1 && only && !only.name.endsWith(`.${format.extension}`);
  if (alone) {
    const base = id === "archive" ? "arriere-plan" : `arriere-plan-${only.name}`;
    return { fileName: `${base}-${day}.${format.extension}`, mime: format.mime, bytes: bytesOf(only.text), losses };
  }
  // Dated as the export, so that the same library gives the same bytes.
  const mtime = new Date(request.made.exportedAt);
  const zip = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, bytesOf(text)])), { mtime, level: 6 });
  return {
    fileName: `arriere-plan-${id}-${day}.zip`,
    mime: "application/zip",
    bytes: zip as Uint8Array<ArrayBuffer>,
    losses,
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  // Typed wider than it is: what is made here is never shared between threads, and an archive is not copied twice.
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}
