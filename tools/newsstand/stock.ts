/** What lies on the newsstand: the articles of ours in `tests/pages`, under the outlets whose mark-up they follow. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { NewsPage } from "./server.ts";

const folder = "tests/pages";

const shelf = v.array(
  v.object({
    file: v.string(),
    host: v.string(),
    /** Where it lies on the newsstand instead: browsers take some outlets' names by https only (HSTS preload list). */
    servedAt: v.optional(v.string()),
    path: v.string(),
    language: v.picklist(["fr", "en"]),
    date: v.nullish(v.string()),
    /** What the extension must think of it; `front` is a front page, which is no article. */
    standing: v.picklist(["relation", "background", "none", "front"]),
  }),
);

export type StockedPage = v.InferOutput<typeof shelf>[number] & { address: string };

/** @returns every page of the newsstand, the leading article first */
export function listStock(): StockedPage[] {
  const pages = v.parse(shelf, JSON.parse(readFileSync(join(folder, "newsstand.json"), "utf8")));
  return pages.map((page) => {
    const host = page.servedAt ?? page.host;
    return { ...page, host, address: `http://${host}${page.path}` };
  });
}

export function articlesOf(standing: StockedPage["standing"]): StockedPage[] {
  return listStock().filter((page) => page.standing === standing);
}

/** The pages as the server wants them. */
export function stockNewsstand(): NewsPage[] {
  return listStock().map(({ file, host, path }) => ({
    host,
    path,
    html: () => readFileSync(join(folder, file), "utf8"),
  }));
}
