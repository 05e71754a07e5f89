/** A collection of articles, one JSON object a line: `id, lang?, url?, title?, date?, text`. */
import * as v from "valibot";
import type { Article, Block } from "../../src/core/article/article.ts";
import { decideLanguage } from "../../src/core/article/guess-language.ts";
import { precisionOf } from "../../src/core/dates.ts";
import type { Entry, ReadEntry } from "./entry.ts";

const line = v.object(
  {
    id: v.union([v.string(), v.pipe(v.number(), v.transform(String))], "needs an id, a text"),
    lang: v.nullish(v.string("has a lang that is not a text")),
    url: v.nullish(v.string("has a url that is not a text")),
    title: v.nullish(v.string("has a title that is not a text")),
    date: v.nullish(v.string("has a date that is not a text")),
    text: v.string("has a text that is not a text"),
  },
  ({ expected }) => `needs ${expected}`,
);

/** Stands between the title and the text in the string to which offsets refer. */
export const titleGap = "\n\n";

export function* readJsonLines(file: string, content: string): Generator<Entry> {
  let number = 0;
  for (const text of content.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    number += 1;
    if (text.trim() !== "") yield readLine(`${file}:${number}`, text);
  }
}

function readLine(where: string, text: string): Entry {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: `${where}: is not JSON: ${(error as Error).message}` };
  }
  const parsed = v.safeParse(line, data);
  if (!parsed.success) return { problem: `${where}: ${parsed.issues.map(({ message }) => message).join("; ")}` };
  const { id, lang, url, title, date, text: body } = parsed.output;
  const day = date?.slice(0, 10);
  if (day && precisionOf(day) !== "day") return { problem: `${where}: has a date that is not YYYY-MM-DD: ${date}` };
  return makeEntry({ id, lang, url, title: title ?? "", day, body });
}

function makeEntry(fields: {
  id: string;
  lang?: string | null | undefined;
  url?: string | null | undefined;
  title: string;
  day?: string | undefined;
  body: string;
}): ReadEntry {
  const { id, lang, url, title, day, body } = fields;
  const { blocks, starts } = cutParagraphs(body, title.length + titleGap.length);
  const article: Article = {
    url: url ?? "",
    canonical: url ?? "",
    title,
    outlet: outletOf(url),
    ...(day ? { published: { day, origin: "given" } } : {}),
    language: decideLanguage([lang ?? undefined], `${title}\n${body}`),
    blocks,
  };
  return { id, article, blockStarts: [0, ...starts] };
}

/** Paragraphs as they stand, untrimmed inside, so that offsets in them are offsets in the text. */
export function cutParagraphs(body: string, offset: number): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  // A blank line may hold white space of any kind.
  for (const { 0: text, index } of body.matchAll(/\S(?:[^\r\n]|\r?\n(?![^\S\r\n]*\r?\n)|\r(?!\n))*/gu)) {
    blocks.push({ kind: "paragraph", text: text.trimEnd() });
    starts.push(offset + index);
  }
  return { blocks, starts };
}

function outletOf(url: string | null | undefined): Article["outlet"] {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  return { name: host, domain: host };
}
