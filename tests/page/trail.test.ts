import { describe, expect, it } from "vitest";
import type { Card } from "../../src/core/dossier/dossier.ts";
import { follow, move, noTrail } from "../../src/page/trail.ts";

const opened = (record: string) => ({ card: { record } as Card, asOf: "2022-02-17" });
const shown = ({ cards, at }: typeof noTrail) => cards[at]?.card.record;

describe("the way from card to card", () => {
  const both = follow(follow(noTrail, opened("a")), opened("b"));

  it("leads back to where it began, and forward again to its end, and no further", () => {
    expect(shown(both)).toBe("b");
    expect(shown(move(both, -1))).toBe("a");
    expect(shown(move(move(both, -1), -1))).toBeUndefined();
    expect(move(move(move(both, -1), -1), -1).at).toBe(-1);
    expect(shown(move(move(both, -1), 1))).toBe("b");
    expect(move(both, 1)).toEqual(both);
  });

  it("leaves what lay ahead when another card is opened on the way", () => {
    const other = follow(move(both, -1), opened("c"));
    expect(other.cards.map(({ card }) => card.record)).toEqual(["a", "c"]);
    expect(shown(other)).toBe("c");
  });
});
