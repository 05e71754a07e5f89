/**
 * Takes apart what stands under a headline or at a text's edges: who signed, which agencies the text comes from,
 * where it was written. "Par Hélène Vasseur, envoyée spéciale à Bamako, avec AFP" holds all three.
 */
import { limits } from "../limits.ts";
import { agencyPattern, findAgency } from "./agencies.ts";

export interface Signature {
  /** People, or the outlet where it signs as such. */
  names: string[];
  /** Agencies by their short names. */
  credits: string[];
  place?: string | undefined;
}

/** A longer name is a sentence, in characters or words. */
const longest = { name: 90, words: 9, place: 60 };
const upper = "\\p{Lu}[\\p{L}’'.-]*";
const placeName = `${upper}(?:[ -](?:de |du |la |le |des |the |of )?${upper}){0,3}(?:, ${upper}(?: ${upper}){0,2})?`;
const preposition = "(?:à|au|aux|en|dans|depuis|in|at|from|près de|near)";

/** What a person is called besides the name. The words after it are no part of a name. */
const role =
  /^(?:(?:notre|nos|our|de notre|de nos)\s+)?(?:(?:grande?\s+)?reporters?|envoyée?s?(?:\s+|·|\(e\))*sp[ée]cia(?:le?s?|ux)|corresp[oa]ndante?s?|correspondents?|special\s+(?:correspondents?|envoys?)|(?:foreign|africa|afrique|diplomatic|defen[cs]e|west africa)\s+(?:correspondents?|editors?|reporters?)|journalistes?|rédact(?:eur|rice)s?|editors?|staff writers?|chef\w*\s+d[ue]\s+service|spécialiste|chercheu(?:r|se)s?|analystes?|professeure?s?|politologues?|historien(?:ne)?s?|sociologues?|service\s+\p{L}+)(?!\p{L})/iu;
const correspondence =
  /,?\s*(?:de (?:notre|nos) )?(?:envoyée?s? spécia\p{L}+|correspondan\p{L}+|bureau)(?: \p{Ll}+)?,?\s*/iu;
const atPlace = new RegExp(`(?:^|\\s)${preposition}\\s+(?:(?:l[ae]s?|the)\\s+)?(${placeName})\\s*\\)?$`, "u");
const lead =
  /^[\s,;:·•|–—-]*(?:(?:publiée?|écrit|posted|written|texte|text|reportage|article|(?:propos\s+)?recueillis?|entretien réalisé|reporting|interview)\s+)*(?:par|by|auteure?s?|authors?|source|signature|de notre correspondante?|from our correspondent)\s*:?\s+/iu;
/** "with", "source:", and the rest that stands before an agency. */
const beforeAgency =
  "(?:avec(?:\\s+l[’']|\\s+agences?\\s*:?)?|[Ww]ith|et|and|via|[Dd][’']après|[Ss]ources?\\s*:|agences?|©|\\/|&|\\+|,)";
const credited = new RegExp(
  `(?:^|[\\s(,;/–—-])(?:${beforeAgency}\\s*)?\\(?(${agencyPattern})(?![\\p{L}\\d-])\\)?`,
  "gu",
);
/** Between people; within brackets the place stands. */
const parts = /\s*(?:[,;|·•/]|\s[–—-]\s|\s(?:et|and|&|avec|with)\s)\s*(?![^(]*\))/iu;
/** What content systems write for nobody. */
const nobody =
  /^(?:undefined|null|admin(?:istrat(?:or|eur))?|webmaster|editor|root|user\d*|super user|rédaction web|agences?|agencies|news agencies|dépêches?|staff|wires?|none)$/i;

/**
 * @param text one author value, a line of signature, or several names in a row
 * @returns its parts; none when it is an address, a placeholder or a sentence
 */
export function readSignature(text: string): Signature {
  let rest = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^.*\|\s*(?=(?:par|by)\s)/iu, "");
  if (/^https?:|^@|^www\./i.test(rest)) return { names: [], credits: [] };
  rest = rest.replace(lead, "");
  const credits: string[] = [];
  rest = rest.replace(credited, (_whole, agency: string) => {
    credits.push(findAgency(agency) ?? agency);
    return " , ";
  });
  const names: string[] = [];
  let place: string | undefined;
  for (const part of rest.split(parts)) {
    const cleaned = part.replace(/^[\s("'“«]+|[\s,;:.)"'”»-]+$|\s+auteure?$/giu, "").replace(lead, "");
    const { name, at } = takePlace(cleaned);
    place ??= at;
    if (name && isName(name)) names.push(name);
  }
  return { names: [...new Set(names)], credits: [...new Set(credits)], place };
}

/** "Grace Adjei in Bamako", "envoyée spéciale à Bamako", "(Dakar, correspondance)": the person, if one is left, and the place. */
function takePlace(part: string): { name: string; at?: string | undefined } {
  const bracket = /^(.*?)\s*\(([^)]*)\)?$/u.exec(part);
  const inner = bracket?.[2]?.trim();
  if (bracket && inner) {
    const bare = inner.replace(correspondence, "").trim();
    const within = atPlace.exec(` ${bare}`)?.[1] ?? (bare !== inner && isPlaceLike(bare) ? bare : undefined);
    if (within || bare !== inner || role.test(inner)) return { name: bracket[1] ?? "", at: within };
  }
  const found = atPlace.exec(part);
  const name = found ? part.slice(0, found.index) : part;
  const at = found?.[1] && found[1].length <= longest.place ? found[1] : undefined;
  const roleAt = name.search(new RegExp(`(?:^|\\s)${role.source.slice(1)}`, "iu"));
  return { name: roleAt < 0 ? name.trim() : name.slice(0, roleAt).trim(), at };
}

function isPlaceLike(text: string): boolean {
  return new RegExp(`^${placeName}$`, "u").test(text) && text.length <= longest.place;
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > longest.name || nobody.test(text) || role.test(text)) return false;
  // A date, an hour, a time to read and a call to read on are no names; "France 24" is.
  if (/\d{3}|\d\s*[:h/.]\s*\d|@|^www\.|\(|^(?:lire|read|voir|publié|mis à jour|updated|posted)\b/i.test(text))
    return false;
  return text.split(" ").length <= longest.words && /\p{L}/u.test(text);
}

const month = "\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{4})?|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?";
/** "BAMAKO, 20 Sept (Reuters) –", "BAMAKO, Mali (AP) —", "Bamako, le 20 septembre 2025 (AMAP)", "DAKAR, Senegal —". */
const dateline = new RegExp(
  `^(?:\\(?(?:${agencyPattern})\\)?\\s*[-–—/,]\\s*)?(${placeName})(?:,\\s*(?:le\\s+)?(?:${month}))?\\s*(?:\\(\\s*(${agencyPattern})\\s*\\)|[-/]\\s*(${agencyPattern}))?\\s*(?:[-–—:.]\\s|(?<=\\d{4}|\\))$)`,
  "u",
);
const shouted = /^\p{Lu}{2,}[\p{Lu} '’-]*(?=[\s,(])/u;
/** "(Avec AFP)", "Le Monde avec AFP", "Reuters", "Source : AFP", "(Reporting by …; Editing by …)". */
const closing = new RegExp(
  `^[\\s(\\[]*(?:\\p{Ll}{2,4}(?:[/,]\\s?\\p{Ll}{2,4})*\\s\\(?)?(?:(?:[\\p{Lu}\\d][\\p{L}\\d’'-]*\\s){1,3}(?=[aAwW]))?(?:${beforeAgency})?\\s*(?:l[’'])?(?:${agencyPattern})(?:\\s*(?:,|et|and|/|&)\\s*(?:${agencyPattern}))*[\\s)\\].]*$`,
  "u",
);

/**
 * Where and for whom the text says it was written, in the first words of its first paragraph.
 * @returns `undefined` unless a place stands there as datelines do: in capitals, or with an agency or a date
 */
export function readDateline(text: string): { place: string; credit?: string | undefined } | undefined {
  const found = dateline.exec(text.slice(0, 160));
  const [whole = "", place = "", inBrackets, joined] = found ?? [];
  const agency = inBrackets ?? joined;
  const isDated = new RegExp(`,\\s*(?:le\\s+)?(?:${month})`, "u").test(whole.slice(place.length));
  if (!found || place.length > longest.place || !(agency || isDated || shouted.test(`${place} `))) return undefined;
  // "MALI - La France…" is a label of the subject; a dateline in capitals alone is followed by a long dash.
  if (!agency && !isDated && !/[–—]\s$/.test(whole)) return undefined;
  return { place, ...(agency ? { credit: findAgency(agency) } : {}) };
}

/** Agencies that a line at a text's end credits, when the line does nothing else. */
export function readClosingCredit(text: string): string[] {
  if (text.length > limits.label || !closing.test(text)) return [];
  return readSignature(text).credits;
}
