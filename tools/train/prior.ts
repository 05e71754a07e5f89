/** What a person would set, before any article speaks: the weights towards which training is drawn. */
import type { FeatureName } from "../../src/core/detect/features.ts";

export const prior: { base: number; weights: Record<FeatureName, number> } = {
  base: -4.8,
  weights: {
    "title-names-both": 4.5,
    "title-names-first": 0,
    "title-names-second": 0.6,
    "lead-names-both": 1.9,
    "lead-ties-both": 1.6,
    "sentences-naming-both": 0.9,
    "sentences-tying-both": 1.4,
    "share-naming-both": 0.5,
    "institutions-together": 0.7,
    "joint-record": 0.3,
    "opening-tells-story": 1,
    "title-tells-story": 1.5,
    "opening-names-both": 0.5,
    "share-naming-second": 1.5,
    "both-among-others": -1,
    "other-state-in-title": -0.8,
    "other-states": -3.2,
    sport: -3.5,
    culture: -3.5,
  },
};
