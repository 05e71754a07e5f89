import type { DifferencePart } from "../core/text/word-difference.ts";

/** Two wordings in one: what was taken out is struck, what came in is underlined. */
export function Difference({ parts, lang }: { parts: readonly DifferencePart[]; lang?: string }) {
  return (
    <p class="difference" lang={lang}>
      {parts.map(({ text, is }, at) =>
        is === "taken" ? <del key={at}>{text}</del> : is === "added" ? <ins key={at}>{text}</ins> : text,
      )}
    </p>
  );
}
