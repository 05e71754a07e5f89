/** What each feature says to a reader: short, to stand in a row with others; {1} and {2} are the two parties. */
import type { Text } from "../record.ts";
import type { FeatureName } from "./features.ts";
import type { RoleName } from "./role.ts";

export const said: Record<FeatureName | RoleName, Text> = {
  "title-names-both": { en: "the title names both", fr: "le titre nomme les deux" },
  "title-names-first": { en: "the title names {1}", fr: "le titre nomme {1}" },
  "title-names-second": { en: "the title names {2}", fr: "le titre nomme {2}" },
  "first-comes-late": { en: "names {1} late", fr: "nomme {1} tard" },
  "lead-ties-both": { en: "the opening links the two", fr: "le début lie les deux" },
  "sentences-tying-both": { en: "{words} in one sentence", fr: "{words} dans une phrase" },
  "institutions-together": { en: "officials of both together", fr: "responsables des deux côtés" },
  "opening-tells-story": { en: "opens with their shared story", fr: "s’ouvre sur leur histoire commune" },
  "title-tells-story": { en: "the title tells their shared story", fr: "le titre raconte leur histoire commune" },
  "opening-names-both": { en: "both named at the beginning", fr: "les deux nommés au début" },
  "opening-has-matter": { en: "opens with what states do", fr: "s’ouvre sur une affaire d’États" },
  "first-only-private": { en: "{1} by private persons only", fr: "{1} par des particuliers seulement" },
  "share-naming-second": { en: "often names {2}", fr: "nomme souvent {2}" },
  "both-among-others": { en: "both among many others", fr: "les deux parmi d’autres" },
  "second-in-lists": { en: "{2} as one of several", fr: "{2} parmi plusieurs" },
  "other-state-in-title": { en: "another country in the title", fr: "un autre pays en titre" },
  "other-state-first": { en: "the title begins with another country", fr: "le titre commence par un autre pays" },
  "other-states": { en: "many other countries", fr: "beaucoup d’autres pays" },
  "many-states": { en: "several other countries named", fr: "plusieurs autres pays nommés" },
  "other-state-leads": { en: "another country named more often", fr: "un autre pays plus souvent nommé" },
  "acts-of-second": { en: "{2}’s state or army involved", fr: "{2}, par son État ou son armée" },
  "share-acts": { en: "{2} acts throughout", fr: "{2} agit tout au long" },
  "acts-on-others": { en: "{2} deals with another country", fr: "{2} a affaire à un autre pays" },
  "stories-told": { en: "tells steps of their story", fr: "raconte des étapes de leur histoire" },
  "second-in-looking-back": { en: "{2} mainly in looking back", fr: "{2} surtout en rétrospective" },
  "second-at-once": { en: "names {2} at once", fr: "nomme {2} d’emblée" },
  "second-comes-late": { en: "names {2} late", fr: "nomme {2} tard" },
  "second-throughout": { en: "names {2} throughout", fr: "nomme {2} tout au long" },
  "tied-throughout": { en: "often names both together", fr: "nomme souvent les deux ensemble" },
  "actors-of-second": { en: "several act for {2}", fr: "plusieurs agissent pour {2}" },
  "other-actors": { en: "many others act", fr: "beaucoup d’autres agissent" },
  "news-of-both": { en: "news between the two", fr: "du neuf entre les deux" },
  "news-of-first": { en: "news of {1} alone", fr: "du neuf pour {1} seul" },
  "title-of-both": { en: "the title tells of both", fr: "le titre parle des deux" },
  "second-in-passing": { en: "mostly names {2} in passing", fr: "nomme surtout {2} en passant" },
  "told-elsewhere": { en: "often tells of another country", fr: "parle souvent d’un autre pays" },
  elsewhere: { en: "words of another field", fr: "mots d’un autre domaine" },
  sport: { en: "mostly about sport", fr: "surtout du sport" },
  culture: { en: "mostly arts or entertainment", fr: "surtout arts ou spectacles" },
};

/** For a feature that shows words of the article, when there are none to show. */
export const withoutWords: Text = { en: "diplomacy, war or aid together", fr: "diplomatie, guerre ou aide ensemble" };
