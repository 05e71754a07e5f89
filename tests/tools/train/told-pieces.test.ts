import { describe, expect, it } from "vitest";
import { buildPackFromFiles } from "../../../tools/context/build-pack.ts";
import { readToldPieces } from "../../../tools/train/told-pieces.ts";

const pieces = readToldPieces();

describe("the pieces in which events are told in free words", () => {
  it("tell every event of the database, in either language", () => {
    const { pack } = buildPackFromFiles();
    const events = pack?.records.flatMap(({ kind, id }) => (kind === "event" ? [id] : [])) ?? [];
    for (const language of ["en", "fr"]) {
      const told = new Set(
        pieces
          .filter(({ article }) => article.language === language)
          .flatMap(({ mentions }) => mentions.flatMap(({ readings }) => readings.flat())),
      );
      expect(events.filter((id) => !told.has(id) && !young.includes(id))).toEqual([]);
    }
  });

  it("hold some that tell none, and each is there once", () => {
    expect(pieces.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThan(50);
    const texts = pieces.map(({ article }) => article.blocks.map(({ text }) => text).join(" "));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

/** Records that came after the pieces were written. */
const young = ["e-2020-08-19-ua"];
