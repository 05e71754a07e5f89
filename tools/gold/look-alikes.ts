/** Short pieces of our own full of what looks like a record and is something else, and which of it an engine takes. */
import { join } from "node:path";
import { TITLE } from "../../src/core/article/article.ts";
import type { Context } from "../../src/core/context.ts";
import { readArticle } from "../../src/core/read-article.ts";
import type { Mention } from "../../src/core/resolve/mention.ts";
import type { GoldArticle } from "./read-gold.ts";
import { readPieces } from "./read-pieces.ts";

export interface Taken {
  /** The piece's id, and the words that should have been left alone. */
  piece: string;
  words: string;
  /** The words with what stands around them. */
  beside: string;
  got: Mention;
}

/** In the order in which they were written: each was asked once before anything was learnt from it, and from the fourth nothing is. */
export const lookAlikeParts = [1, 2, 3, 4] as const;

/** Characters shown on either side. */
const shown = 50;

/** @returns the pieces of both languages, by the name of their file and their number; throws on one that cannot be read */
export function readLookAlikes(folder = join("tests", "gold")): GoldArticle[] {
  return (["en", "fr"] as const).flatMap((language) =>
    lookAlikeParts.flatMap((part) =>
      readPieces(
        join(folder, `look-alikes-${language}-${part}.yaml`),
        language,
        (index) => `alike-${language}-${part}-${index}`,
      ),
    ),
  );
}

/** @param today for pieces without a date, of which there are none */
export function findTaken(pieces: readonly GoldArticle[], context: Context, today: string): Taken[] {
  return pieces.flatMap(({ id, article, traps }) => {
    const { mentions } = readArticle(article, context, { today });
    return traps.flatMap<Taken>((trap) => {
      const got = mentions.find((one) => one.block === trap.block && one.start < trap.end && one.end > trap.start);
      if (!got) return [];
      const text = trap.block === TITLE ? article.title : (article.blocks[trap.block]?.text ?? "");
      const beside = `${text.slice(Math.max(0, trap.start - shown), trap.start)}{{${trap.text}}}${text.slice(trap.end, trap.end + shown)}`;
      return [{ piece: id, words: trap.text, beside, got }];
    });
  });
}
