/** "Has not left", "n’a jamais quitté": said not to have happened. */
import type { Span } from "../../text/cover.ts";

const denied =
  /(?:^|[^\p{L}])(?:not(?! only)|never|no longer|without|cannot|n[’'](?:a|ont|avait|avaient|est|était|aura)|ne\s\p{L}+|pas|jamais|sans|aucune?)(?:\s[\p{L}’'-]+){0,2}\s$|\p{L}n[’']t(?:\s\p{L}+){0,2}\s$/iu;
const reach = 40;

/** @param span of the word for what happens, or of the clause */
export function isDenied({ start }: Span, text: string): boolean {
  return denied.test(text.slice(Math.max(0, start - reach), start));
}
