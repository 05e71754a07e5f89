/** Where a country's word says no more than where somebody private is from: "a Malian migrant", "le jeune Malien". */
import type { Span } from "../text/cover.ts";

const people =
  "(?:migrants?|m[ae]n|wom[ae]n|boys?|girls?|teenagers?|workers?|students?|singers?|musicians?|players?|strikers?|artists?|writers?|director|family|families|couples?|cooks?|nann(?:y|ies)|immigrants?|residents?|hostel|community|diaspora|refugees?|asylum[- ]seekers?|cleaners?|couriers?|victims?|suspects?)";
const personnes =
  "(?:migrants?|hommes?|femmes?|jeunes?|adolescente?s?|ouvri(?:er|ère)s?|travailleu(?:r|se)s?|chanteu(?:r|se)s?|musicien(?:ne)?s?|joueu(?:r|se)s?|artistes?|écrivaine?s?|familles?|couples?|cuisini(?:er|ère)s?|immigrée?s?|résidente?s?|communauté|diaspora|réfugiée?s?|sans-papiers|victimes?|suspecte?s?|livreurs?|foyers?)";
const after = new RegExp(`^\\s(?:\\p{Ll}+\\s)?${people}(?!\\p{L})`, "iu");
const before = new RegExp(`(?<!\\p{L})${personnes}\\s$`, "iu");
/** "The couple from Bamako". */
const from = new RegExp(`(?<!\\p{L})${people}\\s(?:from|of)\\s$|(?<!\\p{L})${personnes}\\s(?:de|du|d[’'])\\s?$`, "iu");
/** A Frenchman writes the people with a capital: "un Malien", "les Maliens de Montreuil". */
const demonym = /^\p{Lu}\p{Ll}+ien(?:ne)?s?$/u;
/** "The Malians of Montreuil", "Frenchmen living abroad". */
const plural = /^\p{Lu}\p{Ll}+(?:ians|men)$/u;
const settled = /^\s(?:of|in|from|living|settled)\s/u;
const reach = 40;

/** @param hit the country's word as found in a text */
export function isPrivate(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return (
    after.test(text.slice(end, end + reach)) ||
    before.test(text.slice(Math.max(0, start - reach), start)) ||
    from.test(text.slice(Math.max(0, start - reach), start)) ||
    demonym.test(written) ||
    (plural.test(written) && settled.test(text.slice(end, end + reach)))
  );
}
