/** Short pieces of our own in which events are told in free words, as newspapers tell them in passing, and marked. */
import { join } from "node:path";
import type { GoldArticle } from "../gold/read-gold.ts";
import { readPieces } from "../gold/read-pieces.ts";

/** In free words, of events before 2021 and of later ones; in the plain words of wires; of hardly any event. */
export const pieceParts = [1, 2, 3, 4] as const;

const named = (language: string, part: number, index: number) => `told-${language}-${part}-${index}`;

/** Of the whole collection, by the name that `readToldPieces` gives. */
export function isPiece(id: string): boolean {
  return /^told-(?:en|fr)-\d-\d+$/.test(id);
}

/** Of the plain ones, those with other news among them. */
export function isPlainPiece(id: string): boolean {
  return /^told-(?:en|fr)-[34]-\d+$/.test(id);
}

/** @returns those of both languages; throws on a file that cannot be read, for it is ours to mend */
export function readToldPieces(folder = join("tools", "train")): GoldArticle[] {
  return (["en", "fr"] as const).flatMap((language) =>
    pieceParts.flatMap((part) =>
      readPieces(join(folder, `told-${language}-${part}.yaml`), language, (index) => named(language, part, index)),
    ),
  );
}
