/** Makes an outlet's article page out of a file of the reader's own: `.html` as it is, `.txt` and `.md` set as an article. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { type Day, precisionOf } from "../../src/core/dates.ts";
import type { Language } from "../../src/core/record.ts";
import { findDateInText } from "./date-in-text.ts";
import type { NewsPage } from "./server.ts";

export interface ArticleFileOptions {
  file: string;
  /** Overrides the date found in the text. */
  date?: string | undefined;
  lang?: string | undefined;
}

/** Where such an article is served: a listed outlet of each language. */
const shelves: Record<Language, string> = { fr: "www.rfi.fr", en: "www.theafricareport.com" };

/**
 * @returns the page, or a sentence saying what is wrong with the file or the options
 */
export function makePageFromFile({ file, date, lang }: ArticleFileOptions): NewsPage | { problem: string } {
  if (date !== undefined && precisionOf(date) !== "day")
    return { problem: `--date ${date} is not a day; write it as 2025-09-20.` };
  if (lang !== undefined && lang !== "fr" && lang !== "en")
    return { problem: `--lang ${lang} is not one we read; use fr or en.` };
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    return { problem: `${file} cannot be read. Does it exist?` };
  }
  const kind = extname(file).toLowerCase();
  const slug = basename(file, extname(file)).replace(/[^\w-]+/g, "-");
  if (kind === ".html" || kind === ".htm") {
    const language = lang ?? (/<html[^>]*\slang=["']?fr/i.test(content) ? "fr" : "en");
    return { host: shelves[language as Language], path: `/articles/${slug}`, html: content };
  }
  if (kind !== ".txt" && kind !== ".md") return { problem: `${file} is not a .html, .txt or .md file.` };
  const { title, paragraphs } = splitText(content);
  if (paragraphs.length === 0) return { problem: `${file} has no text below its first line.` };
  const language: Language = lang ?? guessLanguage(content);
  const day = date ?? findDateInText(content);
  return { host: shelves[language], path: `/articles/${slug}`, html: setArticle({ title, paragraphs, language, day }) };
}

/** Beyond this many characters a first line is a paragraph; then its first sentence is the title. */
const longestTitle = 200;
const dateLabel = /^\s*(date\s*:?\s*)?\d{4}-\d{2}-\d{2}\s*/i;

/** First line = title, without the date that may stand in it; blank lines part paragraphs, or else line ends. */
function splitText(content: string): { title: string; paragraphs: string[] } {
  const lines = content
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trim();
  const [first = "", ...rest] = lines.split("\n");
  const body = rest.join("\n");
  const breaks = /\n\s*\n\s*\S/.test(body) ? /\n\s*\n/ : /\n/;
  const paragraphs = body.split(breaks).map((part) => part.replace(dateLabel, "").trim());
  let title = first
    .replace(/^#+\s*/, "")
    .replace(dateLabel, "")
    .trim();
  if (title.length > longestTitle) {
    const [sentence = title] = /^.+?[.!?](?=\s+\p{Lu})/u.exec(title) ?? [];
    paragraphs.unshift(title.slice(sentence.length).trim());
    title = sentence;
  }
  return { title, paragraphs: paragraphs.filter((part) => part !== "") };
}

function guessLanguage(text: string): Language {
  const count = (words: RegExp) => (text.match(words) ?? []).length;
  return count(/\b(le|la|les|des|une|est|dans|pour)\b/gi) >= count(/\b(the|of|and|is|in|for|was)\b/gi) ? "fr" : "en";
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function setArticle({
  title,
  paragraphs,
  language,
  day,
}: {
  title: string;
  paragraphs: string[];
  language: Language;
  day: Day | undefined;
}): string {
  const dateLine = day
    ? `<p class="by"><time datetime="${day}">${new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`))}</time></p>`
    : "";
  const published = day ? `<meta property="article:published_time" content="${day}">` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
${published}
<style>
  body { margin: 0; background: #fff; color: #222; font: 18px/1.65 Georgia, "Noto Serif", serif; }
  main { max-width: 680px; margin: 0 auto; padding: 48px 24px 120px; }
  h1 { font-size: 32px; line-height: 1.2; margin: 0 0 10px; }
  .by { color: #666; font: 14px system-ui, sans-serif; margin: 0 0 26px; }
</style>
</head>
<body>
<main><article>
<h1>${escapeHtml(title)}</h1>
${dateLine}
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n")}
</article></main>
</body>
</html>`;
}
