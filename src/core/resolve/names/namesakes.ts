/**
 * People of our records and others who share their name. Beside a name stands what tells them apart: a civility, a
 * rank, a trade, "no relation". Each of these is held against what the record says of its person; a reader forgives a
 * card that is not there sooner than the card of somebody else.
 */

import { otherCountries } from "../../detect/states.ts";
import type { ContextRecord } from "../../record.ts";
import { anyOf, forSubject, type Subject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";
import { foldText } from "../../text/fold.ts";

/** Characters looked at on either side. */
const reach = 90;

const another =
  /(?:^|[\s'’«“"(])(?:une? (?:autres?|certaine?|seconde?|deuxième)|another|an?other|a (?:certain|second|different)|en (?:appel|nomm)\p{L}+ une?)\s+$/iu;
/** "I knew a Maïga in the delegation": one of many of that name. */
const oneOfMany = /(?:^|[\s’'«“"(])(?:an?|une?)\s+$/iu;
const standsAlone = /^(?:\s*[.,;:!?)»”"]|\s(?:in|at|to|from|among|who|de|du|des|à|dans|au|aux|parmi|qui)\s)/u;
const civility =
  /(?:^|[\s'’«“"(])(?:(?<man>M\.|Mr\.?|Monsieur)|(?<woman>Mme|Mlle|Madame|Mrs\.?|Ms\.?|Miss))\s+(?:\p{Lu}[\p{L}’'-]+\s+)?$/u;
const rank =
  /(?:^|[\s'’«“"(-])(?<rank>[sS]ergent|[sS]ergeant|[cC]aporal|[cC]orporal|[aA]djudant|[bB]rigadier|[sS]oldat|[pP]rivate|[lL]ieutenant|[cC]apitaine|[cC]aptain|[cC]ommandant|[cC]olonel|[gG]énéral|[gG]eneral|[aA]miral|[aA]dmiral|[iI]mam|[cC]heikh|[sS]heikh|[dD]octeur|[pP]asteur|[aA]bbé|[pP]ère|[rR]abbi)[\s-]+(?:\p{Lu}[\p{L}’'-]+\s+)?$/u;
const noRelation =
  /^[^.!?;:]{0,70}?(?:[,(–—]\s*|\b(?:qui|who|and|et|was|is|est|était)\s+)(?:sans (?:aucun )?(?:lien|rapport|parenté)|aucun lien|no relation|not related|unrelated|(?:simple |un |[^.!?;:]{0,30}son )?homonyme|a namesake|share[sd]? (?:his|her|the|a) (?:sur|first |last |family )?name|porte le même nom)/iu;

/** What the French bar is addressed by: "Me Diop", who is no minister. */
const counsel = /(?:^|[\s'’«“"(])(?:Me|Mes|Maître)\s+(?:\p{Lu}[\p{L}’'-]+\s+)?$/u;

/** Trades of the street and the stage, which no holder of an office is introduced by. */
const trades =
  "agriculteurs? agricultrice avocate? barman boucher boulang[eè]re? bijoutier chauffeur chercheuse? coiffeu[rs]e? conduct(?:eur|rice) attaquante? ailier buteur sélectionneur entraîneure? défenseur(?!\\sdes?\\sdroits) maraîch[eè]re? menuisière? tisserande? forgeronne? commerçante? couturi[eè]re? cuisini[eè]re? danseu[rs]e? " +
  "architecte cardiologue chirurgienn?e? dentiste gynécologue héros héroïne narrat(?:eur|rice) notaire pédiatre personnage pharmacienn?e? protagoniste sage-femme vétérinaire " +
  "écrivaine? élève enseignante? étudiante? femme\\sde\\sménage footballeur gardien gérante? guitariste habitante? infirmi[eè]re? ing[ée]nieure? " +
  "institut(?:eur|rice) joueu[rs]e? libraire maçon marchande? mécanicien(?:ne)? m[eé]decin menuisier musicienn?e? ouvri[eè]re? paysan(?:ne)? pêcheur peintre percussionniste photographe " +
  "plombier professeure? rappeu[rs]e? restaurateur retraitée? riverain vendeu[rs]e? voisine? voyageu[rs]e? " +
  "actor actress artist baker barber basketballer biologist bricklayer businessman businesswoman butcher carpenter cleaner coach cobbler cook dancer defender doctor driver electrician " +
  "engineer farmer fisherman footballer goalkeeper grocer guitarist hairdresser historian housewife labourer lecturer mason mechanic merchant midfielder mother musician neighbour neighbor nurse " +
  "novelist painter pensioner percussionist photographer plumber poet postman professor porter bellboy receptionist clerk watchman tailor fixer interpreter waitress pupil rapper resident retiree rider seller shopkeeper singer smith storekeeper striker student tailor teacher " +
  "architect cardiologist character dentist heroine hero narrator pharmacist physician protagonist surgeon veterinarian " +
  "trader vendor villager waiter winger";
const trade = trades.split(" ").join("|");
/** At the beginning of a sentence with a capital: "Porter Boubacar Keita". */
const anyTrade = trades
  .split(" ")
  .map((one) => one.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join("|");
/** Words between: "a young taxi driver", never "accuse son voisin". */
const filler =
  "(?:(?!(?:son|sa|ses|leurs?|les?|la|une?|the|an?|his|her|its|their|à|aux?|d[eu]s?|of|to|with|avec)\\s)[\\p{Ll}-]+\\s+)";
const article = "(?:an?|une?|le|la|l[’']|the|his|her|son|sa|leur|their)";
const tradeAfter = new RegExp(
  `^\\s*[,(–—]\\s*(?:(?:${article})\\s*)?(?:\\d\\d(?: ans)?,? )?${filler}{0,2}?(?<trade>${trade})(?![\\p{L}])`,
  "u",
);
const ageThenTrade = new RegExp(
  `^\\s*,\\s*\\d\\d(?: ans)?\\s*,\\s*(?:(?:${article})\\s*)?${filler}{0,2}?(?<trade>${trade})(?![\\p{L}])`,
  "u",
);
const tradeBefore = new RegExp(
  `(?:^|[\\s’'(«“"])(?<trade>${anyTrade})(?:,)?\\s+(?:(?:M\\.|Mme|Mr\\.?|Mrs\\.?|Ms\\.?)\\s+)?(?:\\p{Lu}[\\p{L}’'-]+\\s+){0,2}$`,
  "u",
);
const tradeFromBefore = new RegExp(
  `(?:^|[,;:(]\\s*)(?:${article})\\s*(?:[\\p{Ll}-]+\\s+){0,1}?(?<trade>${trade})\\s(?:de|d[’']|du|à|from|in|of|at)\\s?[^,.;:]{2,25},\\s+(?:(?:M\\.|Mme|Mr\\.?|Mrs\\.?|Ms\\.?)\\s+)?$`,
  "u",
);
/** "Who sells phone credit": said of nobody whom the reader is expected to know. */
const sells =
  /^\s*,\s*(?:(?:\d\d(?: ans)?)\s*,\s*)?(?:who|qui)\s+(?:sells|vend|drives|conduit|teaches|enseigne|runs a|tient une?|works as|travaille comme|(?:owns|possède)\s(?:[\p{L}\d-]+\s){0,2}(?:lorr|truck|camion|taxi|shop|boutique|garage|bak|boulang|farm|ferme|restaurant|champs|fields|herd|troupeau)\p{L}*|repairs|répare|grows|breeds|(?:cultive|élève) d(?:u|es)|bakes|préside l[’'](?:amicale|association)|chairs the (?:friends|association|club))(?!\p{L})/u;
/** "Dr Diop has slept in his clinic": a doctor, where the words beside speak of the sick. */
const doctor = /(?:^|[\s’'(«“"])(?:Dr\.?|Docteur|Doctor)\s+(?:\p{Lu}[\p{L}’'-]+\s+)?$/u;
const ofTheSick =
  /(?<!\p{L})(?:clini|hôpita|hospita|patient|malades|wards?(?!\p{L})|surger|chirurg|cabinet médical|vaccin|paludisme|malaria|epidemi|épidémi|pediatr|pédiatr|maternit)/iu;

/**
 * Whether the words beside a name say that it is somebody else's.
 * @param text the paragraph
 * @param name where the name stands in it
 * @param isOneOfTwo whether it is the full name of one of two of ours: "no relation" may be said of these
 */
export function isNamesake(text: string, { start, end }: Span, record: ContextRecord, isOneOfTwo = false): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (oneOfMany.test(before) && standsAlone.test(after)) return true;
  if (another.test(before) || (noRelation.test(after) && !isOneOfTwo) || sells.test(after)) return true;
  const spoken = civility.exec(before)?.groups;
  if (spoken) {
    const gender = genderOf(record);
    if ((spoken.man && gender === "woman") || (spoken.woman && gender === "man")) return true;
  }
  const known = () => knownOf(record);
  if (counsel.test(before) && !/avocat|lawyer|jurist/.test(known())) return true;
  if (doctor.test(before) && ofTheSick.test(`${before} ${after}`) && !/medecin|doctor/.test(known())) return true;
  const held = rank.exec(before)?.groups?.rank;
  if (held && !isOfRank(held, known(), standingOf(record))) return true;
  for (const pattern of [tradeAfter, ageThenTrade]) if (isForeign(pattern.exec(after), known)) return true;
  for (const pattern of [tradeBefore, tradeFromBefore]) if (isForeign(pattern.exec(before), known)) return true;
  return false;
}

/** Whether a force's or a group's name stands there as somebody's: "M. Serval", "Corporal Moussa Barkhane". */
export function isSomebodysName(text: string, { start, end }: Span, isTitle: boolean, subject: Subject): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + 30);
  // Of words with small letters only, for the others are initials; titles of English papers have capitals anyway.
  const isPlain = !isTitle && /\p{Ll}/u.test(text.slice(start, end)) && !ofForce.test(after);
  if (isPlain && (firstNameBefore(subject).test(before) || surnameAfter.test(after))) return true;
  // "The minister called Mali’s junta illegitimate": nobody is christened "junta".
  const isName = /^\p{Lu}/u.test(text.slice(start, start + 2));
  return another.test(before) || civility.test(before) || soldier.test(before) || (isName && christened.test(before));
}

/** "Marc Serval", not "Operation Serval", nor at the beginning of a sentence. */
export const firstNameBefore = forSubject(
  ({ parties }) =>
    new RegExp(
      `[\\p{Ll},;]\\s(?!(?:Op[ée]ration|Force|European|Danish|Swedish|Estonian|Czech|Italian|American|British|German|Western|Mission|Groupe?|Task|Camp|Base|Brigade|Company|Russian?|${anyOf(parties.map(({ people }) => people.en.own))}|[A-Z]+\\b|\\p{L}+[’']s)\\s)\\p{Lu}\\p{Ll}+\\s$`,
      "u",
    ),
);
/** "The European Takuba force": it goes on as forces do. */
const ofForce =
  /^\s(?:forces?|task|missions?|operations?|soldiers?|troops?|fighters?|mercenar|groups?|deployment|camp|base)/iu;
/** "Barkhane Diallo", not "Barkhane General". */
const surnameAfter =
  /^\s(?!(?:Command|Chief|General|Colonel|Task|Force|Operation|Mission|Group|Camp|Base|Fighter|Mercenar|Troop|Soldier|I\s))\p{Lu}\p{Ll}+(?:\s\p{Ll}|[,.])/u;

/** "Named Hamma Barkhane", "un certain Luc Wagner". */
const christened =
  /(?<!\p{L})(?:named|called|nommée?|appelée?|dénommée?|prénommée?|baptisée?|a certain|une? certaine?)\s+\p{Lu}[\p{L}’'-]+\s+$/u;

const soldier =
  /(?:[gG]énéral|[gG]eneral|[cC]olonel|[sS]ergent|[sS]ergeant|[cC]aporal|[cC]orporal|[aA]djudant|[bB]rigadier|[sS]oldat|[pP]rivate|[lL]ieutenant|[cC]apitaine|[cC]aptain)\s+(?:\p{Lu}[\p{L}’'-]+\s+)?$/u;

function isForeign(match: RegExpExecArray | null, known: () => string): boolean {
  const found = match?.groups?.trade;
  if (found === undefined || known().includes(beginning(found))) return false;
  return !inPolitics.test(match?.input.slice(match.index + match[0].length) ?? "");
}

/** "Le coach du candidat": a figure of speech, and no trade. */
const inPolitics =
  /^\s(?:du (?:candidat|président|parti|régime|pouvoir|peuple|putsch)|de (?:l[’']opposition|la (?:majorité|transition|nation|démocratie))|of (?:the (?:candidate|president|party|opposition|nation|regime)|democracy))(?!\p{L})/iu;

/** "Enseignante" and "enseignant", "driver" and "drivers" begin alike. */
const sameBeginning = 5;

function beginning(word: string): string {
  return foldText(word).slice(0, sameBeginning);
}

const officer =
  /officer|officier|militaire \p{L}+(?:ien|ais)(?!\p{L})|colonel|general|capita|lieuten|command|gendarm|etat-major|defence staff|army chief|admiral|amiral/u;
const lowRanks = /^(?:serg|capor|corpo|adjud|briga|solda|priva)/;
const faithRanks = /^(?:imam|cheik|sheik|docte|paste|abbe|pere|rabbi)/;

/** What he is and was, without what is told of him: a prime minister speaks of soldiers and is none. */
function standingOf({ what, names, aliases, roles }: ContextRecord): string {
  const said = [what, ...names, ...roles].flatMap((one) => (one ? [one.en, one.fr] : []));
  return foldText([...said, ...aliases.map(({ text }) => text)].join(" "));
}

function isOfRank(rank: string, known: string, standing: string): boolean {
  const wanted = beginning(rank);
  if (known.includes(wanted)) return true;
  if (lowRanks.test(wanted) || faithRanks.test(wanted)) return false;
  return officer.test(standing);
}

const texts = new WeakMap<ContextRecord, string>();

/** All that a record says its person is, folded. */
function knownOf(record: ContextRecord): string {
  const before = texts.get(record);
  if (before !== undefined) return before;
  const { what, names, aliases, roles, statements } = record;
  const said = [what, ...names, ...roles, ...statements].flatMap((one) => (one ? [one.en, one.fr] : []));
  const known = foldText([...said, ...aliases.map(({ text }) => text)].join(" "));
  texts.set(record, known);
  return known;
}

/** "Ancien Premier ministre malien", "journaliste française": the word for a people says it, where the trade does not. */
const peoples = otherCountries.flat().flatMap((form) => /^\p{Ll}.*(?=\*$)/u.exec(form) ?? []);
const men = new RegExp(
  `^(?:homme|officier|général|amiral|prêtre|imam|prédicateur|chef|ministre|technicien|défenseur|dirigeant|premier président|membre)(?!\\p{L})|(?:^|\\s)${anyOf(peoples)}(?!\\p{L})`,
  "u",
);
const women = new RegExp(`^(?:femme|officière)(?!\\p{L})|(?:^|\\s)(?:femme|${anyOf(peoples)}n?e)(?!\\p{L})`, "u");

/** Read off what the record says in French, where words show it; `undefined` where they do not. */
export function genderOf({ what }: ContextRecord): "man" | "woman" | undefined {
  if (!what) return undefined;
  if (/(?:^|\s)femme\s/u.test(what.fr)) return "woman";
  if (men.test(what.fr)) return "man";
  return women.test(what.fr) ? "woman" : undefined;
}
