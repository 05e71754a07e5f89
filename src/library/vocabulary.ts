/** What the library holds that a query can name. */
import type { Collection } from "../core/clipping/clipping.ts";
import type { Catalogue } from "../core/library/catalogue.ts";
import type { Vocabulary } from "../core/library/complete.ts";

export function vocabularyOf(catalogue: Catalogue | undefined, dossiers: readonly Collection[]): Vocabulary {
  if (!catalogue) return { tags: [], outlets: [], records: [], languages: [], dossiers };
  const records = new Map<string, Vocabulary["records"][number]>();
  for (const { parts } of catalogue.count("record")) {
    const [id = "", kind = "", en = "", fr = ""] = parts;
    // Of a record whose name has changed, the name it has most often.
    if (!records.has(id)) records.set(id, { id, kind, name: { en, fr } });
  }
  return {
    tags: catalogue.count("tag").map(({ parts }) => parts[1] ?? ""),
    outlets: outletsOf(catalogue),
    records: [...records.values()],
    languages: catalogue.count("lang").flatMap(({ parts }) => parts[0] || []),
    dossiers,
  };
}

function outletsOf(catalogue: Catalogue): Vocabulary["outlets"] {
  const outlets = new Map<string, { domain: string; name: string }>();
  for (const { parts } of catalogue.count("outlet")) {
    const [domain = "", name = ""] = parts;
    if (!outlets.has(domain)) outlets.set(domain, { domain, name });
  }
  return [...outlets.values()];
}
