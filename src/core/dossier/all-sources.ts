/** Every source of what the panel shows for an article. */
import type { Source } from "../record.ts";
import type { Dossier } from "./dossier.ts";

/** @returns each once, by publisher and date */
export function sourcesOfAll({
  brief,
  readFirst,
  cards,
  claims,
  words,
}: Pick<Dossier, "brief" | "readFirst" | "cards" | "claims" | "words">): Source[] {
  const said = [
    ...brief,
    ...readFirst,
    ...cards.flatMap((card) => [...card.statements, ...card.usage]),
    ...[...claims, ...cards.flatMap((card) => card.claims)].flatMap(({ positions }) => positions),
    ...words.flatMap(({ usage }) => usage),
  ];
  const seen = new Map<string, Source>();
  for (const { sources } of said) {
    for (const source of sources) {
      seen.set(source.url ?? [source.publisher, source.title, source.identifier].join("\n"), source);
    }
  }
  return [...seen.values()].sort(
    (a, b) => a.publisher.localeCompare(b.publisher) || (a.date ?? "").localeCompare(b.date ?? ""),
  );
}
