/** What a person would set, before any article speaks: the weights towards which training is drawn. */
import type { FeatureName } from "../../src/core/detect/features.ts";

export const prior: { base: number; weights: Record<FeatureName, number> } = {
  base: -4.8,
  weights: {
    "title-names-both": 4.5,
    "title-names-first": 0,
    "title-names-second": 0,
    "lead-ties-both": 1,
    "sentences-tying-both": 1.4,
    "institutions-together": 0.7,
    "opening-tells-story": 1,
    "title-tells-story": 1.5,
    "opening-names-both": 0.5,
    "share-naming-second": 1.5,
    "both-among-others": -1,
    "second-in-lists": -0.8,
    "other-state-in-title": -0.8,
    "other-states": -3.2,
    "many-states": -0.3,
    "other-state-leads": -1.5,
    "acts-of-second": 0.5,
    "share-acts": 1,
    "acts-on-others": -1,
    "stories-told": 0.4,
    "second-in-looking-back": -0.8,
    elsewhere: -3,
    sport: -3.5,
    culture: -3.5,
  },
};
