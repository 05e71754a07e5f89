/** How many of the events that short pieces tell the engine finds, and how many of its marks are right. */
import type { Context } from "../../src/core/context.ts";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import type { GoldArticle } from "../gold/read-gold.ts";

interface Share {
  told: number;
  found: number;
  recall: string;
  marks: number;
  right: number;
  precision: string;
}

/** @returns by language; a mark counts where it overlaps a telling of its event, however wide, an optional one too */
export function measurePieces(pieces: readonly GoldArticle[], context: Context): Record<string, Share> {
  return Object.fromEntries(
    (["en", "fr"] as const).map((language) => {
      const counted = pieces
        .filter(({ article }) => article.language === language)
        .map((piece) => measurePiece(piece, context));
      const sum = (what: keyof (typeof counted)[number]) => counted.reduce((all, one) => all + one[what], 0);
      const [told, found, marks, right] = [sum("told"), sum("found"), sum("marks"), sum("right")];
      const share = {
        told,
        found,
        recall: (found / told).toFixed(3),
        marks,
        right,
        precision: (right / marks).toFixed(3),
      };
      return [language, share];
    }),
  );
}

function measurePiece({ article, mentions }: GoldArticle, context: Context) {
  const events = resolveMentions(article, context, article.published?.day ?? "").filter(({ kind }) => kind === "event");
  const isOf = (mark: (typeof events)[number], told: (typeof mentions)[number]) =>
    mark.block === told.block &&
    mark.start < told.end &&
    mark.end > told.start &&
    told.readings.flat().some((id) => mark.records.includes(id));
  const wanted = mentions.filter(({ isOptional }) => !isOptional);
  return {
    told: wanted.length,
    found: wanted.filter((told) => events.some((mark) => isOf(mark, told))).length,
    marks: events.length,
    right: events.filter((mark) => mentions.some((told) => isOf(mark, told))).length,
  };
}
