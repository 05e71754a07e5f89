/** What a person would set, before any article speaks: the weights towards which training is drawn, and their signs. */
import type { FeatureName } from "../../src/core/detect/features.ts";
import type { RoleName } from "../../src/core/detect/role.ts";

export const prior: { base: number; weights: Record<FeatureName, number> } = {
  base: -4.8,
  weights: {
    "title-names-both": 4.5,
    "title-names-first": 0,
    "title-names-second": 0,
    "first-comes-late": -1.5,
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
    "other-state-first": -1,
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

/** What a person would call absurd is not learnt: that a title naming both speaks against, or sport for. */
export const signs: Record<FeatureName, 1 | -1> = {
  "title-names-both": 1,
  "title-names-first": 1,
  "title-names-second": 1,
  "first-comes-late": -1,
  "lead-ties-both": 1,
  "sentences-tying-both": 1,
  "institutions-together": 1,
  "opening-tells-story": 1,
  "title-tells-story": 1,
  "opening-names-both": 1,
  "share-naming-second": 1,
  "both-among-others": -1,
  "second-in-lists": -1,
  "other-state-in-title": -1,
  "other-state-first": -1,
  "other-states": -1,
  "many-states": -1,
  "other-state-leads": -1,
  "acts-of-second": 1,
  "share-acts": 1,
  "acts-on-others": -1,
  "stories-told": 1,
  "second-in-looking-back": -1,
  elsewhere: -1,
  sport: -1,
  culture: -1,
};

/** The same for its role: whether the relation is what an article is about, or the second party has a second role. */
export const rolePrior: { base: number; weights: Record<RoleName, number> } = {
  base: 0,
  weights: {
    "second-at-once": 1.5,
    "second-comes-late": -1,
    "second-throughout": 1,
    "tied-throughout": 1,
    "actors-of-second": 0.5,
    "other-actors": -0.5,
    "news-of-both": 1,
    "news-of-first": -1,
    "title-of-both": 1,
    "second-in-passing": -1,
    "told-elsewhere": -2,
  },
};

export const roleSigns: Record<RoleName, 1 | -1> = {
  "second-at-once": 1,
  "second-comes-late": -1,
  "second-throughout": 1,
  "tied-throughout": 1,
  "actors-of-second": 1,
  "other-actors": -1,
  "news-of-both": 1,
  "news-of-first": -1,
  "title-of-both": 1,
  "second-in-passing": -1,
  "told-elsewhere": -1,
};
