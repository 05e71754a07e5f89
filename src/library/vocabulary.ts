/** What the library holds that a query can name. */
import type { Collection } from "../core/clipping/clipping.ts";
import type { Catalogue } from "../core/library/catalogue.ts";
import type { Vocabulary } from "../core/library/complete.ts";

/** Each part is counted when it is first asked for: most changes of a library are not followed by a search. */
export function vocabularyOf(catalogue: Catalogue | undefined, dossiers: readonly Collection[]): Vocabulary {
  if (!catalogue) return { tags: [], outlets: [], records: [], languages: [], dossiers };
  const tags = once(() => [...new Set(catalogue.count("tag").map(({ parts }) => parts[1] ?? ""))]);
  const outlets = once(() => outletsOf(catalogue));
  const records = once(() => recordsOf(catalogue));
  const languages = once(() => catalogue.count("lang").flatMap(({ parts }) => parts[0] || []));
  return {
    get tags() {
      return tags();
    },
    get outlets() {
      return outlets();
    },
    get records() {
      return records();
    },
    get languages() {
      return languages();
    },
    dossiers,
  };
}

/** Of a record whose name has changed, the name it has most often. */
function recordsOf(catalogue: Catalogue): Vocabulary["records"] {
  const records = new Map<string, Vocabulary["records"][number]>();
  for (const { parts } of catalogue.count("record")) {
    const [id = "", kind = "", en = "", fr = ""] = parts;
    if (!records.has(id)) records.set(id, { id, kind, name: { en, fr } });
  }
  return [...records.values()];
}

function outletsOf(catalogue: Catalogue): Vocabulary["outlets"] {
  const outlets = new Map<string, { domain: string; name: string }>();
  for (const { parts } of catalogue.count("outlet")) {
    const [domain = "", name = ""] = parts;
    if (!outlets.has(domain)) outlets.set(domain, { domain, name });
  }
  return [...outlets.values()];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
