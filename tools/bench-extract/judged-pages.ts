/** Pages of which it is known what must and what must not be read: saved real ones, and ours in the habits of outlets. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export interface JudgedPage {
  file: string;
  url: string;
  html: string;
  /** Texts of the body: its first and last words and, for saved pages, some between. */
  wanted: string[];
  /** Texts of menus, boxes, comments and the like. */
  unwanted: string[];
  /** The day of publication, where somebody has looked it up. */
  day?: string | undefined;
}

interface SavedPage {
  file: string;
  url: string;
  first_sentence: string | null;
  last_sentence: string | null;
  must_include: string[];
  must_exclude: string[];
}

interface OutletPage {
  file: string;
  url: string;
  first?: string;
  last?: string;
  without?: string[];
  read?: { published?: { day: string } };
}

/** @returns the saved pages of a folder with an `index.jsonl`; none when it is not there */
export function readSavedPages(folder: string): JudgedPage[] {
  const index = join(folder, "index.jsonl");
  if (!existsSync(index)) return [];
  const pages: SavedPage[] = readFileSync(index, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return pages.map((page) => ({
    file: page.file.replace(/\.html\.gz$/, ""),
    // A few were saved with the path alone.
    url: URL.canParse(page.url) ? page.url : `https://site.example${page.url}`,
    html: gunzipSync(readFileSync(join(folder, page.file))).toString("utf8"),
    wanted: [...page.must_include, page.first_sentence, page.last_sentence].filter((text) => text !== null),
    unwanted: page.must_exclude,
  }));
}

export function readOutletPages(): JudgedPage[] {
  const pages: OutletPage[] = JSON.parse(readFileSync(join("tests", "pages", "outlets.json"), "utf8"));
  return pages
    .filter(({ read }) => read)
    .map(({ file, url, first = "", last = "", without = [], read }) => ({
      file: file.replace(/\.html$/, ""),
      url,
      html: readFileSync(join("tests", "pages", "outlets", file), "utf8"),
      // A line end is where two blocks meet, which each extractor writes in its own way.
      wanted: [...first.split("\n"), ...last.split("\n")].filter((text) => text.length > 3),
      unwanted: without,
      day: read?.published?.day,
    }));
}
