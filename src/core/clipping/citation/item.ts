/** An article as a reference: one CSL-JSON item (citationstyles.org, schema 1.0.2), which everything else is made from. */
import type { Clipping, ClippingSource } from "../clipping.ts";
import { type CslName, namesOf } from "./names.ts";

export interface CslDate {
  "date-parts": [[year: number, month?: number, day?: number]];
}

/** Only fields of the schema: it allows no others. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title: string;
  author?: CslName[];
  "container-title": string;
  section?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  keyword?: string;
  annote?: string;
  /** The schema's own place for what it does not know. */
  custom?: Record<string, unknown>;
}

/** An article and the clippings of it, in the order in which they stand in it. */
export interface ArticleGroup {
  source: ClippingSource;
  language: string;
  /** The day on which it was last read, which is the day of access. */
  readOn: string;
  clippings: Clipping[];
}

/** Clippings by article, in the order in which each article first appears. */
export function groupByArticle(clippings: readonly Clipping[]): ArticleGroup[] {
  const groups = new Map<string, Clipping[]>();
  for (const clipping of clippings) {
    const { canonical } = clipping.source;
    const group = groups.get(canonical);
    if (group) group.push(clipping);
    else groups.set(canonical, [clipping]);
  }
  return [...groups.values()].map((members) => {
    // The latest reading knows the article's latest title and date.
    const last = members.reduce((a, b) => (b.readAt > a.readAt ? b : a));
    return {
      source: last.source,
      language: last.language,
      readOn: last.readAt.slice(0, 10),
      clippings: [...members].sort(
        (a, b) => (a.position?.start ?? Infinity) - (b.position?.start ?? Infinity) || (a.savedAt < b.savedAt ? -1 : 1),
      ),
    };
  });
}

/** The address to cite: the one that identifies the article, free of what a campaign or a search hung on it. */
export function citedAddress(source: ClippingSource): string {
  return source.canonical.startsWith("http") ? source.canonical : source.url;
}

/** @returns the article as a reference, without notes, which formats add as they can */
export function cslItemOf(group: Pick<ArticleGroup, "source" | "language" | "readOn">): CslItem {
  const { source, language, readOn } = group;
  const outlet = source.outlet.name;
  const authors = namesOf(source.byline, outlet);
  // An agency's dispatch printed without a name is the agency's.
  const signed = authors.length > 0 ? authors : (source.credit ?? []).map((literal) => ({ literal }));
  return {
    id: source.canonical,
    type: "article-newspaper",
    title: source.title || source.canonical,
    ...(signed.length > 0 ? { author: signed } : {}),
    "container-title": outlet,
    ...(source.section === undefined ? {} : { section: source.section }),
    ...(source.published ? { issued: cslDate(source.published.day) } : {}),
    accessed: cslDate(readOn),
    URL: citedAddress(source),
    language,
  };
}

/** Every tag of the group's clippings, once. */
export function tagsOf(group: ArticleGroup): string[] {
  return [...new Set(group.clippings.flatMap(({ tags }) => tags))];
}

function cslDate(day: string): CslDate {
  const [year = 0, month, date] = day.split("-").map(Number);
  if (month === undefined) return { "date-parts": [[year]] };
  return { "date-parts": [date === undefined ? [year, month] : [year, month, date]] };
}
