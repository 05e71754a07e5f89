/** From an article to its dossier: the one way, taken by the worker and by `npm run analyse` alike. */
import type { Article } from "./article/article.ts";
import { findToldDay } from "./article/told-day.ts";
import type { Context } from "./context.ts";
import type { Day } from "./dates.ts";
import { detect } from "./detect/detect.ts";
import { composeDossier } from "./dossier/compose.ts";
import type { Dossier } from "./dossier/dossier.ts";
import { findDates } from "./resolve/dates/dated-events.ts";
import { dropNil } from "./resolve/nil/drop-nil.ts";
import { resolveMentions } from "./resolve/resolve-mentions.ts";
import { scanArticle } from "./resolve/scan-article.ts";
import { defaultSettings, type Level } from "./settings.ts";

export interface Reading {
  /** The reader's choice of day, if one was made. */
  asOf?: Day | undefined;
  /** For an article without a date. */
  today: Day;
  /** The reader's; as by default when absent. */
  level?: Level | undefined;
}

/**
 * Reads an article as of the reader's choice of day, else as of its publication, else of its modification, else as
 * of today. What the words mean and what the article is about are read on the article's own day in any case; the
 * chosen day decides what is told of it.
 */
export function readArticle(
  read: Article,
  context: Context,
  { asOf, today, level = defaultSettings.level }: Reading,
): Dossier {
  const told = read.published || read.modified ? undefined : findToldDay(read, today);
  const article: Article = told ? { ...read, published: { day: told, origin: "text" } } : read;
  const own = article.published?.day ?? article.modified?.day;
  const basis = asOf ? "chosen" : told ? "told" : read.published ? "published" : read.modified ? "modified" : "undated";
  const scan = scanArticle(article, context.forms);
  const dates = findDates(article);
  const resolved = resolveMentions(article, context, own ?? today, scan, dates);
  const verdict = detect(article, resolved, context, scan);
  const mentions = dropNil(resolved, scan, verdict, context, own ?? today);
  return composeDossier({ article, mentions, dates, verdict, context, asOf: asOf ?? own ?? today, basis, level });
}
