/** A folder of articles for the curator's report: .txt, .md, .html and .jsonl, to any depth. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { decideLanguage } from "../../../src/core/article/guess-language.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";

export interface ReadArticle {
  /** File, and line or id for a collection. */
  from: string;
  language: string;
  /** Title first, then the text. */
  paragraphs: string[];
}

const readable = /\.(txt|md|html?|jsonl)$/i;

/**
 * @returns the articles, and a line for each file or record that could not be read; reading goes on
 * @throws when the folder itself cannot be listed
 */
export function readArticles(folder: string): { articles: ReadArticle[]; problems: string[] } {
  const articles: ReadArticle[] = [];
  const problems: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => readable.test(name));
  for (const name of names.sort()) {
    const content = readFileSync(join(folder, name), "utf8");
    if (/\.jsonl$/i.test(name)) readCollection(name, content, articles, problems);
    else if (/\.html?$/i.test(name)) readPage(name, content, articles, problems);
    else articles.push(makeArticle(name, content.split(/\n\s*\n/)));
  }
  return { articles, problems };
}

function readCollection(name: string, content: string, articles: ReadArticle[], problems: string[]): void {
  for (const [index, line] of content.split("\n").entries()) {
    if (!line.trim()) continue;
    const where = `${name}:${index + 1}`;
    const record = parseLine(line);
    if (!record) {
      problems.push(`${where} is not a JSON object with a text`);
      continue;
    }
    articles.push(makeArticle(where, [record.title, ...record.text.split(/\n\s*\n/)], record.lang));
  }
}

function parseLine(line: string): { title: string; text: string; lang: string | undefined } | undefined {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== "object" || record === null || !("text" in record)) return undefined;
    if (typeof record.text !== "string") return undefined;
    return {
      text: record.text,
      title: "title" in record && typeof record.title === "string" ? record.title : "",
      lang: "lang" in record && typeof record.lang === "string" ? record.lang : undefined,
    };
  } catch {
    return undefined;
  }
}

function readPage(name: string, content: string, articles: ReadArticle[], problems: string[]): void {
  const url = "https://page.example/article";
  const { document } = new JSDOM(content, { url, virtualConsole: new VirtualConsole() }).window;
  const read = extractArticle(document, url);
  if (!read.ok) {
    problems.push(`${name} holds no article that can be read`);
    return;
  }
  const { title, language, blocks } = read.value.article;
  articles.push(makeArticle(name, [title, ...blocks.map(({ text }) => text)], language));
}

function makeArticle(from: string, paragraphs: readonly string[], declared?: string): ReadArticle {
  const kept = paragraphs.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  return { from, language: decideLanguage([declared], kept.join("\n")), paragraphs: kept };
}
