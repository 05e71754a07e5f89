/** What the offices are called without their country. Found in the same pass as the names. */

/** Words for offices, by how the offices of the database end: "ml-prime-minister", "fr-prime-minister". */
export const offices: Record<string, string> = {
  "prime-minister": "Premier\u00a0ministre Première\u00a0ministre prime\u00a0minister",
  "foreign-minister":
    "ministre\u00a0des\u00a0Affaires\u00a0étrangères chef\u00a0de\u00a0la\u00a0diplomatie foreign\u00a0minister",
  "defence-minister": "ministre\u00a0de\u00a0la\u00a0Défense defence\u00a0minister defense\u00a0minister",
  "armed-forces-minister": "ministre\u00a0des\u00a0Armées armed\u00a0forces\u00a0minister",
  "head-of-state": "chef\u00a0de\u00a0l’État head\u00a0of\u00a0state",
};

export const officeSignal = "office-";

/** Forms by the signal that they give. */
export function officeForms(): [string, string[]][] {
  return Object.entries(offices).map(([office, words]) => [`${officeSignal}${office}`, words.split(" ")]);
}
