/**
 * Who is cited as an author: a byline's names in the parts that citation styles turn round. A body of people
 * (an agency, a newsroom) is never split.
 */
import { agencyPattern } from "../../article/agencies.ts";

/** A name as CSL-JSON has it (citationstyles.org, csl-data.json). */
export type CslName =
  | { literal: string }
  | { family: string; given: string; "non-dropping-particle"?: string; "dropping-particle"?: string };

const agency = new RegExp(`^(?:${agencyPattern})$`);
/** Words of which one alone tells that no person signed. */
const body =
  /(?<!\p{L})(?:rédaction|service|agence|agency|collectif|collective|staff|team|equipe|équipe|desk|newsroom|correspondents?|correspondants?|editors?|media|médias?|news|info|infos|tv|radio|press|presse|afrique|africa|magazine|journal|monde|times|post|reporters|editorial|board|group|groupe|institut|institute|ministère|ministry|bureau)(?!\p{L})/iu;

/** Particles that stand before a family name. The French "de" falls away when the name stands alone ("Villepin"). */
const dropping = new Set(["de", "d’", "d'"]);
const kept = new Set(
  "du des la le les van von der den ter ten di da dos del della el al ben bin ibn ould ag abu abou aït ait mc mac".split(
    " ",
  ),
);
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
  // Words before the family name in small letters are its particles, unless they belong to it.
  let first = at;
  while (first > 1 && isParticle(words[first - 1] ?? "")) first -= 1;
  const particles = words.slice(first, at);
  const sorted = particles.findIndex((word) => partOfName.has(word.toLowerCase()));
  const loose = (sorted === -1 ? particles : particles.slice(0, sorted)).join(" ");
  const family = [...(sorted === -1 ? [] : particles.slice(sorted)), ...words.slice(at)].join(" ");
  const given = words.slice(0, first).join(" ");
  if (loose === "") return { family, given };
  return dropping.has(loose.toLowerCase())
    ? { family, given, "dropping-particle": loose }
    : { family, given, "non-dropping-particle": loose };
}

/** The last word; or from the first of the words in capitals, as French papers print them: Jean-Pierre DUPONT LEROY. */
function familyStart(words: readonly string[]): number {
  const capitals = words.findIndex((word, index) => index > 0 && isCapitals(word));
  return capitals > 0 && words.slice(capitals).every(isCapitals) ? capitals : words.length - 1;
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isParticle(word: string): boolean {
  const low = word.toLowerCase();
  return partOfName.has(low) || (word === low && (dropping.has(low) || kept.has(low)));
}

/** A name in one line, family name last. */
export function wholeName(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.given, name["dropping-particle"], name["non-dropping-particle"], name.family]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

/** A name as indexes and RIS write it: "Family, Given"; a body of people as it is. */
export function invertedName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  const given = [name.given, name["dropping-particle"]].filter(Boolean).join(" ");
  return `${family}, ${given}`;
}
