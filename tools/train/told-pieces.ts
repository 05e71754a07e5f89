/** Short pieces of our own in which events are told in free words, as newspapers tell them in passing, and marked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { type GoldArticle, readGoldText } from "../gold/read-gold.ts";

const shape = v.array(v.strictObject({ date: v.pipe(v.string(), v.isoDate()), title: v.string(), text: v.string() }));

/** By what they tell most: events before 2021, and later ones. */
const halves = [1, 2] as const;

/** @returns those of both languages; throws on a file that cannot be read, for it is ours to mend */
export function readToldPieces(folder = join("tools", "train")): GoldArticle[] {
  return (["en", "fr"] as const).flatMap((language) =>
    halves.flatMap((half) => {
      const file = join(folder, `told-${language}-${half}.yaml`);
      return v.parse(shape, parse(readFileSync(file, "utf8"))).map(({ date, title, text }, index) => {
        const id = `told-${language}-${half}-${index + 1}`;
        const read = readGoldText({
          id,
          language,
          date,
          outlet: { name: "Piece", domain: "piece.example" },
          title,
          text,
        });
        if (!read.ok) throw new Error(`${file}, ${id}: ${read.failure.detail ?? read.failure.code}`);
        return { id, labels: [], mainEvents: [], ...read.value };
      });
    }),
  );
}
