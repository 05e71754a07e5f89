import { describe, expect, it } from "vitest";
import { crossValidate, findBestThreshold } from "../../../tools/bench/cross-validate.ts";
import { scoreDetection } from "../../../tools/bench/score-detection.ts";
import { fitTfIdf } from "../../../tools/bench/tf-idf.ts";

describe("the yardstick", () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({
    text: at % 2 ? `troops leave the base number ${at}` : `the singer gives a concert number ${at}`,
    stratum: at % 2 ? "yes" : "no",
    isSought: at % 2 === 1,
  }));

  it("learns what two words apart say plainly, from folds that it does not judge", () => {
    const given = crossValidate(examples);
    expect(given.every((probability, at) => probability > 0.5 === examples[at]?.isSought)).toBe(true);
    expect(crossValidate(examples)).toEqual(given);
  });

  it("knows no word that only the judged text holds, and gives vectors of length one", () => {
    const { transform } = fitTfIdf(["mali france", "mali france"]);
    expect(transform("bamako").features).toEqual([]);
    expect(Math.hypot(...transform("mali france mali").values)).toBeCloseTo(1);
  });

  it("finds the threshold that parts best", () => {
    const two = [
      { text: "", stratum: "", isSought: true },
      { text: "", stratum: "", isSought: false },
    ];
    expect(findBestThreshold(two, [0.4, 0.3])).toBe(0.4);
  });

  it("counts context neither right nor wrong", () => {
    const judged = [
      { label: "relation", lang: "fr", taken: true },
      { label: "relation", lang: "fr", taken: false },
      { label: "context", lang: "fr", taken: true },
      { label: "far", lang: "fr", taken: true },
    ];
    expect(scoreDetection(judged)).toEqual({ articles: 3, precision: 0.5, recall: 0.5, F1: 0.5 });
  });
});
