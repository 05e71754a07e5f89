import type { Subject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";

/** What the offices are called without their country. Found in the same pass as the names. */

export interface Office {
  /** As aliases are written; `{man}` is what a man of one of the two peoples is called in French, `{own}` what is its in English. */
  words: readonly string[];
  /** How the offices of the database end, "ml-prime-minister", "fr-prime-minister"; held by one person at a time. */
  ends?: readonly string[];
  /** Or what they say before "-in-" and the capital to which they are sent: "fr-ambassador-in-bamako". */
  abroad?: string;
  /** Or how the role is called in English, for what the database keeps no office of. */
  role?: RegExp;
  /** Or the institution of that name, in English. */
  institution?: RegExp;
  /** And who is at its head. */
  headedBy?: string;
  /** Only a country in transition has it. */
  isOfTransition?: true;
  /** So general a word that it means only whom the text has named as that before: "the president", "l'ambassade". */
  again?: true;
  /** Is told by whose it is, "son ambassadeur", or marked beside its holder's name. */
  theirs?: true;
  beside?: true;
  /** Speaks for the country of which the title speaks. */
  isVoice?: true;
  /** Or by the one country that the sentence before names: "La France proteste. L’ambassade ferme." */
  spoken?: true;
}

export const offices: Readonly<Record<string, Office>> = {
  "prime-minister": {
    words: [
      "Premier ministre",
      "Première ministre",
      "Premier ministre par intérim",
      "1er ministre",
      "1ère ministre",
      "prime minister",
      "interim prime minister",
      "acting prime minister",
      "chef du gouvernement",
      "chef du gouvernement par intérim",
      "chef de gouvernement",
      "head of government",
    ],
    ends: ["prime-minister"],
  },
  "foreign-minister": {
    words: [
      "ministre des Affaires étrangères",
      "ministre de l’Europe et des Affaires étrangères",
      "ministre des Affaires étrangères et de la Coopération internationale",
      "chef de la diplomatie",
      "cheffe de la diplomatie",
      "ministre {man} des Affaires étrangères",
      "foreign minister",
      "minister of foreign affairs",
      "top diplomat",
      "top {own} diplomat",
    ],
    ends: ["foreign-minister"],
  },
  "defence-minister": {
    words: [
      "ministre de la Défense",
      "ministre de la Défense et des Anciens combattants",
      "ministre {man} de la Défense",
      "ministre {man} de la Défense et des Anciens combattants",
      "defence minister",
      "defense minister",
      "minister of defence",
      "minister of defense",
    ],
    ends: ["defence-minister", "armed-forces-minister"],
  },
  "armed-forces-minister": {
    words: ["ministre des Armées", "armed forces minister", "minister of the armed forces"],
    ends: ["armed-forces-minister"],
  },
  "head-of-state": {
    words: ["chef de l’État", "head of state"],
    ends: ["head-of-state"],
    role: /^president of (?!the )/,
  },
  "security-minister": {
    words: [
      "ministre de la Sécurité",
      "ministre de la Sécurité et de la Protection civile",
      "ministre {man} de la Sécurité",
      "ministre {man} de la Sécurité et de la Protection civile",
      "security minister",
      "minister of security",
    ],
    role: /^security minister/,
  },
  // Not what heads a transition.
  "president-of-republic": {
    words: ["président de la République", "president of the republic"],
    role: /^president of (?!the )/,
  },
  "transition-president": {
    words: [
      "président de la transition",
      "président de transition",
      "président par intérim",
      "président intérimaire",
      "chef de l’État par intérim",
      "chef d’État par intérim",
      "interim head of state",
      "acting head of state",
      "chef de la transition",
      "transition president",
      "transitional president",
      "interim president",
      "president of the transition",
    ],
    ends: ["head-of-state"],
    isOfTransition: true,
  },
  "vice-president": { words: ["vice-président", "vice-president"], role: /^vice-president/ },
  "army-chief": {
    words: [
      "chef d’état-major des armées",
      "chef d’état-major général des armées",
      "army chief",
      "army chief of staff",
      "chief of the defence staff",
      "chief of the defense staff",
      "chief of defence staff",
      "chief of defense staff",
      "chief of the armed forces",
    ],
    ends: ["army-chief"],
  },
  "government-spokesman": {
    words: [
      "porte-parole du gouvernement",
      "porte-parole du gouvernement de transition",
      "government spokesman",
      "government spokesperson",
      "government’s spokesman",
    ],
    role: /^government spokes/,
    isVoice: true,
  },
  president: {
    words: ["président", "présidente", "president"],
    role: /^(?:(?:transition |interim )?president(?! of the)|head of (?:the transition|state))/,
    again: true,
  },
  minister: {
    words: ["ministre", "minister"],
    ends: ["foreign-minister", "defence-minister", "armed-forces-minister"],
    role: /(?<!prime )minister/,
    again: true,
  },
  ambassador: {
    words: ["ambassadeur", "ambassadrice", "ambassador"],
    abroad: "ambassador",
    again: true,
    theirs: true,
  },
  "chief-of-staff": {
    words: ["chef d’état-major", "chief of staff"],
    ends: ["army-chief"],
    again: true,
    beside: true,
  },
  "secretary-general": {
    words: ["secrétaire général", "secretary-general"],
    role: /secretary-general/,
    again: true,
    beside: true,
  },
  "mission-head": {
    words: ["chef de la mission", "head of the mission", "mission chief"],
    ends: ["mission-head"],
    again: true,
    beside: true,
  },
  embassy: {
    words: ["ambassade", "embassy"],
    institution: /^embassy of/i,
    again: true,
    theirs: true,
    spoken: true,
  },
  "foreign-ministry": {
    words: [
      "ministère des Affaires étrangères",
      "foreign ministry",
      "ministry of foreign affairs",
      "foreign affairs ministry",
    ],
    institution: /\bforeign ministry\b/i,
    headedBy: "foreign-minister",
  },
};

/** Who stands to somebody named before as these words say. */
export const relations: Readonly<Record<string, readonly string[]>> = {
  successor: ["successeur", "successeure", "successor"],
  predecessor: ["prédécesseur", "prédécesseure", "predecessor"],
  counterpart: ["homologue", "counterpart"],
};

export const relationSignal = "kin-";
export const officeSignal = "office-";

/** Forms by the signal that they give. */
export function officeForms({ parties }: Subject): [string, readonly string[]][] {
  const inWords = (word: string) => [
    ...new Set(parties.map(({ people: { en, fr } }) => word.replace("{man}", fr.man).replace("{own}", en.own))),
  ];
  return [
    ...Object.entries(offices).map<[string, readonly string[]]>(([office, { words }]) => [
      `${officeSignal}${office}`,
      words.flatMap(inWords),
    ]),
    ...Object.entries(relations).map<[string, readonly string[]]>(([relation, words]) => [
      `${relationSignal}${relation}`,
      words,
    ]),
  ];
}

/** "Premier ministre par intérim" is not "Premier ministre" besides; of the same words one is enough. */
export function keepLongest<T extends Span>(offices: readonly T[]): T[] {
  return offices.filter(
    (one, at) =>
      !offices.some((other, before) => {
        if (other.start > one.start || other.end < one.end) return false;
        return other.end - other.start > one.end - one.start || before < at;
      }),
  );
}
