import { describe, expect, it } from "vitest";
import type { FeatureName } from "../../../src/core/detect/features.ts";
import type { RoleName } from "../../../src/core/detect/role.ts";
import type { Label, Labelled } from "../../../tools/train/labelled.ts";
import { fitBoth, judge, names } from "../../../tools/train/models.ts";
import { crossValidate, listErrors, score } from "../../../tools/train/score.ts";

const penalties = { matter: 0.1, role: 0.1 };

function article(
  id: string,
  label: Label,
  features: Partial<Record<FeatureName, number>>,
  role: Partial<Record<RoleName, number>>,
): Labelled {
  return {
    id,
    label,
    sort: label === "other" ? "far" : label,
    language: "en",
    title: id,
    article: id,
    weight: 1,
    collection: "own",
    features: new Map(Object.entries(features) as [FeatureName, number][]),
    role: new Map(Object.entries(role) as [RoleName, number][]),
    isOnlyPlace: false,
  };
}

const named = { "opening-names-both": 1, "share-naming-second": 0.5, "acts-of-second": 2, "share-acts": 0.5 };
const all: Labelled[] = Array.from({ length: 20 }, (_, index) => [
  article(`relation ${index}`, "relation", { ...named, "title-names-both": 1 }, { "second-at-once": 1 }),
  article(`background ${index}`, "background", { ...named, "title-names-first": 1 }, { "second-comes-late": 0.6 }),
  article(`other ${index}`, "other", { "share-naming-second": 0.5, sport: 1 }, { "second-at-once": 1 }),
]).flat();

describe("fitting the detector's two regressions", () => {
  it("learns of the matter nothing from background, and of the role nothing from anything else", () => {
    const fits = fitBoth(all, penalties);
    const without = (label: Label) => all.filter((one) => one.label !== label);
    expect(fitBoth(without("background"), penalties).matter).toEqual(fits.matter);
    expect(fitBoth(without("other"), penalties).role).toEqual(fits.role);
  });

  it("learns from none on which two readers could differ", () => {
    const doubtful = all.map((one) => ({ ...one, label: "between" as const }));
    expect(fitBoth([...all, ...doubtful], penalties)).toEqual(fitBoth(all, penalties));
  });

  it("tells background from the relation where the first regression alone does not", () => {
    const model = crossValidate(all, (some) => fitBoth(some, penalties));
    expect(score(all, model, true).background).toBeGreaterThan(0);
    expect(score(all, model)).toMatchObject({ background: 0, missed: 0, wrong: 0 });
    expect(listErrors(all, model)).toEqual([]);
  });

  it("judges an article whose second party is only a place to be about nothing", () => {
    const fits = fitBoth(all, penalties);
    const [first] = all;
    if (!first) throw new Error("there is no article");
    expect(judge(first, fits).matter).toBeGreaterThan(0.5);
    expect(judge({ ...first, isOnlyPlace: true }, fits)).toEqual({ matter: 0, role: 0 });
  });

  it("learns less from what weighs less", () => {
    const odd = article("odd", "relation", { "share-naming-second": 0.5, sport: 1 }, { "second-at-once": 1 });
    const sportOf = (weight: number) =>
      fitBoth([...all, { ...odd, weight }], penalties).matter.weights[names.indexOf("sport")] ?? 0;
    expect(sportOf(0.1)).toBeLessThan(sportOf(5));
    expect(sportOf(0)).toBeCloseTo(fitBoth(all, penalties).matter.weights[names.indexOf("sport")] ?? 0, 5);
  });

  it("never judges the beginning of an article by a fit that knows the article", () => {
    const cut = { ...article("relation 1 cut", "relation", named, {}), article: "relation 1" };
    const known: Set<string>[] = [];
    const model = crossValidate([...all, cut], (some) => {
      known.push(new Set(some.map(({ id }) => id)));
      return fitBoth(some, penalties);
    });
    const whole = all.find(({ id }) => id === "relation 1");
    if (!whole) throw new Error("there is no such article");
    expect(model(cut)).toBe(model(whole));
    expect(known.filter((ids) => ids.has("relation 1") !== ids.has("relation 1 cut"))).toEqual([]);
  });
});
