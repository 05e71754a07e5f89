/** What each feature says to a reader: short, to stand in a row with others; {1} and {2} are the two parties. */
import type { Text } from "../record.ts";
import type { FeatureName } from "./features.ts";

export const said: Record<FeatureName, Text> = {
  "title-names-both": { en: "the title names both", fr: "le titre nomme les deux" },
  "title-names-first": { en: "the title names {1}", fr: "le titre nomme {1}" },
  "title-names-second": { en: "the title names {2}", fr: "le titre nomme {2}" },
  "lead-names-both": { en: "the opening names both", fr: "le début nomme les deux" },
  "lead-ties-both": { en: "the opening links the two", fr: "le début lie les deux" },
  "sentences-naming-both": { en: "both named together", fr: "les deux nommés ensemble" },
  "sentences-tying-both": { en: "{words} in one sentence", fr: "{words} dans une phrase" },
  "share-naming-both": { en: "both named throughout", fr: "les deux nommés partout" },
  "institutions-together": { en: "officials of both together", fr: "responsables des deux côtés" },
  "joint-record": { en: "names what binds the two", fr: "nomme ce qui les lie" },
  "opening-tells-story": { en: "opens with their shared story", fr: "s’ouvre sur leur histoire commune" },
  "title-tells-story": { en: "the title tells their shared story", fr: "le titre raconte leur histoire commune" },
  "opening-names-both": { en: "both named at the beginning", fr: "les deux nommés au début" },
  "share-naming-second": { en: "often names {2}", fr: "nomme souvent {2}" },
  "both-among-others": { en: "both among many others", fr: "les deux parmi d’autres" },
  "other-state-in-title": { en: "another country in the title", fr: "un autre pays en titre" },
  "other-states": { en: "many other countries", fr: "beaucoup d’autres pays" },
  sport: { en: "mostly about sport", fr: "surtout du sport" },
  culture: { en: "mostly arts or entertainment", fr: "surtout arts ou spectacles" },
};

/** For a feature that shows words of the article, when there are none to show. */
export const withoutWords: Text = { en: "diplomacy, war or aid together", fr: "diplomatie, guerre ou aide ensemble" };
