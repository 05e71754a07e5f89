import { describe, expect, it } from "vitest";
import { type Choice, chooseAmong, fitConditionalLogit } from "../../../tools/train/conditional-logit.ts";

/** Of two options the one with the first sign is right; without it, none is. */
const choices: Choice[] = [
  {
    options: [
      [1, 0],
      [0, 1],
    ],
    right: [0],
  },
  {
    options: [
      [0, 1],
      [1, 1],
    ],
    right: [1],
  },
  {
    options: [
      [0, 1],
      [0, 0],
    ],
    right: [],
  },
  { options: [[0, 0]], right: [] },
];

describe("the conditional logit", () => {
  it("learns which sign makes an option the right one, and when none is", () => {
    const fit = fitConditionalLogit(choices, [0, 0], 0.01);
    expect(
      chooseAmong(fit, [
        [1, 0],
        [0, 1],
      ])[0],
    ).toBeGreaterThan(0.8);
    expect(chooseAmong(fit, [[0, 1]])[0]).toBeLessThan(0.2);
  });

  it("gives the same weights for the same examples", () => {
    expect(fitConditionalLogit(choices, [0, 0], 1)).toEqual(fitConditionalLogit(choices, [0, 0], 1));
  });

  it("lets no sign speak the way that it was told not to", () => {
    const { weights } = fitConditionalLogit(choices, [-1, 1], 0.01);
    expect(weights[0]).toBeLessThanOrEqual(0);
    expect(weights[1]).toBeGreaterThanOrEqual(0);
  });

  it("shares one out among the options and none", () => {
    const probabilities = chooseAmong({ base: 0, weights: [0] }, [[0], [0], [0]]);
    expect(probabilities).toEqual([0.25, 0.25, 0.25]);
  });
});
