import { describe, expect, it } from "vitest";
import { extendTo, idsOf, nothingSelected, selectAll, toggle } from "../../src/library/selection.ts";

const listed = { count: 5, idAt: (row: number) => "abcde"[row] };
const idsIn = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join("");

describe("the selection", () => {
  it("takes one more or one fewer", () => {
    const two = toggle(toggle(nothingSelected, listed, 1), listed, 3);
    expect([idsIn(two), idsIn(toggle(two, listed, 1))]).toEqual(["bd", "d"]);
  });

  it("draws a range from where the last one was chosen, either way, besides what is selected elsewhere", () => {
    const one = toggle(toggle(nothingSelected, listed, 0), listed, 3);
    expect([idsIn(extendTo(one, listed, 4)), idsIn(extendTo(one, listed, 2))]).toEqual(["ade", "acd"]);
  });

  it("takes all that was found, and lets go of it when all of it is selected", () => {
    const all = selectAll(toggle(nothingSelected, listed, 2), listed);
    expect([idsIn(all), idsIn(selectAll(all, listed)), idsOf(listed).join("")]).toEqual(["abcde", "", "abcde"]);
  });

  it("keeps what another search had selected when a range is drawn in this one", () => {
    expect(idsIn(extendTo({ ids: new Set(["z"]), anchor: 0 }, listed, 1))).toBe("abz");
  });
});
