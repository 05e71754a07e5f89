/** Articles as they were when the reader last saw them. */
import type { PageVersion } from "../../core/clipping/clipping.ts";
import type { Result } from "../../core/result.ts";
import { read, type Writing, write } from "./transact.ts";

/** @param canonical the article's address */
export function getPage(canonical: string): Promise<Result<PageVersion | undefined>> {
  return read((transaction) => transaction.objectStore("pages").get(canonical));
}

/** Keeps how an article looks now in the place of how it looked before. @returns how it looked before */
export function putPage(page: PageVersion): Promise<Result<PageVersion | undefined>> {
  return write(async (transaction) => {
    const pages = transaction.objectStore("pages");
    const before = await pages.get(page.canonical);
    await pages.put(page);
    return before;
  });
}

/** Forgets articles of which nothing is kept any more: that they were read is then nobody's business, ours neither. */
export async function forgetPages(transaction: Writing, addresses: readonly string[]): Promise<void> {
  const clippings = transaction.objectStore("clippings");
  for (const address of new Set(addresses)) {
    const [here, there] = await Promise.all([
      clippings.index("canonical").count(address),
      clippings.index("url").count(address),
    ]);
    if (here + there === 0) await transaction.objectStore("pages").delete(address);
  }
}
