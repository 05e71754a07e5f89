/** Phrases that stand for whoever holds an office: "le ministre français des Armées", "Mali's foreign minister". */

export interface FoundRole {
  text: string;
  start: number;
  end: number;
}

const word = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]*";

const frenchRole =
  "(?:premi(?:er|ère) ministre|ministres?|président|présidente|vice-président|ambassadeur|ambassadrice|chef d[’']état-major|" +
  "chef de la (?:diplomatie|junte|mission|délégation)|chef des armées|chef de l[’']État|porte-parole|envoyée? spéciale?|représentante? spéciale?|secrétaire générale?|" +
  "haut représentant|commandant|gouverneur|procureur|directeur(?: général)?|directrice(?: générale)?|chargé d[’']affaires|consul(?: général)?|patron|numéro deux|médiateur)";
/** What a French office is of: "français des Affaires étrangères", "de France à Bamako". */
const frenchRest = `(?:\\s+(?:français|française|malien|malienne|nigérien|burkinabè|algérien|russe|sénégalais|togolais|américain|allemand|européen|onusien|déléguée?|adjointe?))?(?:\\s+(?:de la |de l[’']|du |des |de |d[’']|à la |au |aux |à |en |pour (?:le |la |les |l[’'])?)${word}(?:\\s+(?:étrangères|extérieures|armées|spéciales|territoriale|publique|générale|internationale|unies|nationale))?){0,3}`;

const englishRole =
  "(?:prime minister|ministers?|president|vice-president|ambassador|chief of (?:the )?(?:general )?staff|army chief|spokes(?:man|woman|person)|special envoy|special representative|" +
  "secretary[- ]general|high representative|commander|governor|prosecutor|director(?:[- ]general)?|chargé d[’']affaires|consul(?: general)?|head|chief|leader|mediator)";
const englishBefore = `(?!(?:The|A|An|His|Her|Its|Their|Our|But|And|When|Former)\\s)(?:(?:\\p{Lu}[\\p{L}’'-]*|foreign|defen[cs]e|interior|armed forces|justice|economy|finance|security|junta|army|military|transition(?:al)?|interim|deputy)\\s+){1,3}`;
const englishAfter = `(?:\\s+(?:of|for|to|in)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}’'-]*|foreign|defen[cs]e|armed|forces|army|affairs|mission|junta)(?:\\s+(?:affairs|forces|staff|\\p{Lu}[\\p{L}’'-]*))?){1,2}`;

const patterns = {
  fr: [new RegExp(`(?<![\\p{L}-])${frenchRole}${frenchRest}(?![\\p{L}])`, "gu")],
  en: [
    new RegExp(`(?<![\\p{L}-])${englishBefore}${englishRole}(?:${englishAfter})?(?![\\p{L}])`, "gu"),
    new RegExp(`(?<![\\p{L}-])${englishRole}${englishAfter}(?![\\p{L}])`, "gu"),
  ],
};

/** A bare "ministre" or "the president" says nothing that a record could answer. */
const fewestWords = 2;
/** A phrase that breaks off here was cut inside a clause. */
const unfinished = /\s(?:la|le|les|un|une|son|sa|cette|ce|nouveau|nouvelle|présente?|the|this)$/iu;

/**
 * @param text a paragraph
 * @returns phrases in reading order, none inside another
 */
export function findRoles(text: string, language: "fr" | "en"): FoundRole[] {
  const found = patterns[language]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: phrase, index }) => ({ text: phrase, start: index, end: index + phrase.length }))
    .filter(({ text: phrase }) => phrase.split(/\s+/).length >= fewestWords && !unfinished.test(phrase))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((role, index) => !found.slice(0, index).some(({ end }) => end > role.start));
}
