/** What the offices are called without their country. Found in the same pass as the names. */

export interface Office {
  /** As aliases are written. */
  words: readonly string[];
  /** How the offices of the database end, "ml-prime-minister", "fr-prime-minister"; held by one person at a time. */
  ends?: readonly string[];
  /** Or how the role is called in English, for what the database keeps no office of. */
  role?: RegExp;
  /** Or the institution of that name, in English. */
  institution?: RegExp;
  /** Only a country in transition has it. */
  isOfTransition?: true;
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
      "chef du gouvernement",
      "head of government",
    ],
    ends: ["prime-minister"],
  },
  "foreign-minister": {
    words: ["ministre des Affaires étrangères", "chef de la diplomatie", "cheffe de la diplomatie", "foreign minister"],
    ends: ["foreign-minister"],
  },
  "defence-minister": {
    words: [
      "ministre de la Défense",
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
    words: ["chef de l’État", "head of state", "président de la République", "president of the republic"],
    ends: ["head-of-state"],
  },
  "transition-president": {
    words: [
      "président de la transition",
      "président de transition",
      "président par intérim",
      "président intérimaire",
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
      "chief of the defence staff",
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
  },
  "foreign-ministry": {
    words: ["ministère des Affaires étrangères", "foreign ministry", "ministry of foreign affairs"],
    institution: /\bforeign ministry\b/i,
  },
};

export const officeSignal = "office-";

/** Forms by the signal that they give. */
export function officeForms(): [string, readonly string[]][] {
  return Object.entries(offices).map(([office, { words }]) => [`${officeSignal}${office}`, words]);
}
