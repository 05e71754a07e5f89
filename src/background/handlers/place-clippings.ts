/** Where the clippings of an article stand in it now, and what was edited since the reader last saw it. */
import type { Clipping } from "../../core/clipping/clipping.ts";
import { compareVersions, type Edited, versionOf } from "../../core/clipping/compare-versions.ts";
import { createPlacer, type Placed, type Shown } from "../../core/clipping/placed.ts";
import { done } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { noteFound } from "../../platform/store/found.ts";
import { getPage, putPage } from "../../platform/store/pages.ts";
import { now } from "../clock.ts";
import { isSameSite } from "../hosts.ts";
import { keptOfPage } from "./clippings-of-page.ts";

/** The worker answers others in between: no work of ours goes on for longer, in milliseconds. */
const turn = 25;

export const place: Handlers["clippings.place"] = async (shown, asker) => {
  const kept = await keptOfPage(shown.article, asker);
  if (!kept.ok) return kept;
  if (kept.value.length === 0) return done({ clippings: [] });
  const placed = await placeAll(shown, kept.value);
  // An article that gives another site's address as its own is compared under the address it was read at.
  const canonical = isSameSite(shown.article.canonical, asker.url) ? shown.article.canonical : shown.article.url;
  const edited = shown.translated ? undefined : await compareAndKeep(shown, canonical, kept.value);
  await remember(placed, edited);
  const clippings = placed.map(({ clipping, placing }) => ({ clipping, placing }));
  return done(edited ? { clippings, edited } : { clippings });
};

async function placeAll(shown: Shown, clippings: readonly Clipping[]): Promise<Placed[]> {
  const placeOne = createPlacer(shown);
  const placed: Placed[] = [];
  let begun = performance.now();
  for (const clipping of clippings) {
    placed.push(placeOne(clipping));
    if (performance.now() - begun < turn) continue;
    await new Promise((next) => setTimeout(next));
    begun = performance.now();
  }
  return placed;
}

/**
 * Compares the article with the version kept, and keeps this one where it is the one that the reader will remember:
 * when there is none, when it is the same seen on a later day, when it was still loading, and when the reader clips
 * from it. Merely coming back does not: a reload must not make the edit disappear.
 */
async function compareAndKeep(
  { article, since }: Shown,
  canonical: string,
  clippings: readonly Clipping[],
): Promise<Edited | undefined> {
  const version = { ...versionOf(article, now()), canonical };
  const stored = await getPage(canonical);
  if (!stored.ok) return undefined;
  const before = stored.value;
  const edited = before && compareVersions(before, article);
  // A visit that finds the page half loaded, or behind a wall, has not seen another version.
  if (edited?.isPartial) return edited;
  const isOfThisVisit = before !== undefined && before.seenAt >= since;
  const isClippedNow = clippings.some(({ savedAt }) => savedAt >= since && savedAt > (before?.seenAt ?? ""));
  const isAnotherDay = before !== undefined && before.seenAt.slice(0, 10) !== version.seenAt.slice(0, 10);
  if (!before || (edited ? isOfThisVisit || isClippedNow : isAnotherDay)) await putPage(version);
  return isOfThisVisit ? undefined : edited;
}

/** What is remembered helps the library; that it could not be written is no reason to show nothing here. */
async function remember(placed: readonly Placed[], edited: Edited | undefined): Promise<void> {
  const checkedAt = now();
  // Of a page that is loading, folded or closed nothing is said to be gone.
  const isPartial = edited?.isPartial === true;
  await noteFound(
    placed.flatMap(({ clipping, found }) =>
      !found || (isPartial && found.state === "not-found") ? [] : [{ id: clipping.id, found: { ...found, checkedAt } }],
    ),
  );
}
