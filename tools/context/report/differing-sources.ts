/** One address that records describe in different ways: a title or a date mended here and not there. */
import type { ContextRecord, RecordId, Source } from "../../../src/core/record.ts";

export interface DifferingSource {
  url: string;
  /** Each description, with the records that have it; the commonest first. */
  descriptions: { text: string; records: RecordId[] }[];
}

export function findDifferingSources(records: readonly ContextRecord[]): DifferingSource[] {
  const byUrl = new Map<string, Map<string, RecordId[]>>();
  for (const { id, sources } of records) {
    for (const source of Object.values(sources)) {
      if (source.url === undefined) continue;
      const descriptions = byUrl.get(source.url) ?? new Map<string, RecordId[]>();
      const text = describe(source);
      byUrl.set(source.url, descriptions.set(text, [...(descriptions.get(text) ?? []), id]));
    }
  }
  return [...byUrl]
    .filter(([, descriptions]) => descriptions.size > 1)
    .map(([url, descriptions]) => ({
      url,
      descriptions: [...descriptions]
        .map(([text, ids]) => ({ text, records: ids }))
        .sort((a, b) => b.records.length - a.records.length),
    }));
}

function describe({ publisher, title, date, lang }: Source): string {
  return `${publisher}: ${title} (${date ?? "undated"}, ${lang ?? "language not given"})`;
}
