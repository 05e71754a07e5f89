/**
 * Who is cited as an author: a byline's names in the parts that citation styles turn round. A body of people
 * (an agency, a newsroom) is never split.
 */
import { agencyPattern } from "../../article/agencies.ts";

/** A name as CSL-JSON has it (citationstyles.org, csl-data.json). */
export type CslName = { literal: string } | { family: string; given: string; "non-dropping-particle"?: string };

const agency = new RegExp(`^(?:${agencyPattern})$`);
/** Words of which one alone tells that no person signed. */
const body =
  /(?<!\p{L})(?:rédaction|service|agence|agency|collectif|collective|staff|team|equipe|équipe|desk|newsroom|correspondents?|correspondants?|editors?|media|médias?|news|info|infos|tv|radio|press|presse|afrique|africa|magazine|journal|monde|times|post|reporters|editorial|board|group|groupe|institut|institute|ministère|ministry|bureau)(?!\p{L})/iu;

/** Particles that stand before a family name; each style knows whether it sorts by them. */
const particles = new Set("de d’ d' du des la le les van von der den ter ten di da dos del della".split(" "));
/** Particles that are part of the name in the Sahel and sort with it, capital or not: Ag Ghaly, Ould Cheikh, Ben Ali. */
const partOfName = new Set("ag ould ben bin ibn abu abou aït ait el al mc mac".split(" "));

/**
 * @param byline names joined by commas, as an article has them
 * @param outlet its own name in the byline is no author
 */
export function namesOf(byline: string | undefined, outlet: string): CslName[] {
  return (byline ?? "")
    .split(/\s*[,;]\s*|\s+(?:et|and|&)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.toLowerCase() !== outlet.toLowerCase())
    .map(splitName);
}

function splitName(name: string): CslName {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || agency.test(name) || body.test(name) || /[\d@/]/.test(name)) {
    return { literal: name };
  }
  const at = familyStart(words);
  // Words before the family name in small letters are its particles.
  let first = at;
  while (first > 1 && isParticle(words[first - 1] ?? "")) first -= 1;
  const loose = words.slice(first, at).join(" ");
  const family = words.slice(at).join(" ");
  const given = words.slice(0, first).join(" ");
  return loose === "" ? { family, given } : { family, given, "non-dropping-particle": loose };
}

/**
 * The last word; or from a word that belongs to it (Ould Abdel Aziz); or from the first of the words in capitals, as
 * French papers print them (DUPONT LEROY).
 */
function familyStart(words: readonly string[]): number {
  const own = words.findIndex((word, index) => index > 0 && partOfName.has(word.toLowerCase()));
  if (own > 0 && own < words.length - 1) return own;
  const capitals = words.findIndex((word, index) => index > 0 && isCapitals(word));
  return capitals > 0 && words.slice(capitals).every(isCapitals) ? capitals : words.length - 1;
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isParticle(word: string): boolean {
  return word === word.toLowerCase() && particles.has(word);
}

/** A name in one line, family name last. */
export function wholeName(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.given, name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}

/** A name as indexes and RIS write it: "Family, Given"; a body of people as it is. */
export function invertedName(name: CslName): string {
  if ("literal" in name) return name.literal;
  return `${familyName(name)}, ${name.given}`;
}

/** The family name with its particle. */
export function familyName(name: Exclude<CslName, { literal: string }>): string {
  return [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}
