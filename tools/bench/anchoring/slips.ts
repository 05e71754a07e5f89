/** Small changes of wording and of typography, as desks make them. */
import type { Chance } from "../random.ts";

const letter = /\p{L}/u;

/** Slips of the keyboard, one in about so many letters: two letters swapped, one left out, one doubled, an accent lost. */
export function addTypos(words: string, chance: Chance, every = 60): string {
  let out = "";
  for (let at = 0; at < words.length; at++) {
    const [sign = "", next = ""] = [words[at], words[at + 1]];
    if (!letter.test(sign) || !letter.test(next) || chance.next() > 1 / every) {
      out += sign;
      continue;
    }
    const slip = chance.within(0, 3);
    if (slip === 0) out += next + sign;
    else if (slip === 1) out += next;
    else if (slip === 2) out += sign + sign + next;
    else out += sign.normalize("NFD").replace(/\p{M}/gu, "") + next;
    at++;
  }
  return out;
}

/** Another typography of the same words. */
export function resetTypography(text: string, chance: Chance): string {
  const ways: ((text: string) => string)[] = [
    (one) => one.replace(/« ?| ?»|[“”]/g, '"').replaceAll("’", "'"),
    (one) => one.replace(/"([^"]*)"/g, "«\u00a0$1\u00a0»").replaceAll("'", "’"),
    (one) => one.replace(/ ([:;?!»])/g, "\u202f$1").replace(/« /g, "«\u00a0"),
    (one) => one.replaceAll(" ", "\u00a0"),
    (one) => one.normalize("NFD"),
    (one) => one.replaceAll("œ", "oe").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ"),
    (one) => one.replace(/[—–]/g, "-").replace(/(\p{L})-(\p{L})/gu, "$1\u2011$2"),
    (one) => one.replaceAll("...", "…").replace(/(\p{L}{5})(\p{L}{4})/gu, "$1\u00ad$2"),
  ];
  return chance
    .shuffle(ways)
    .slice(0, 3)
    .reduce((one, way) => way(one), text);
}

const others = {
  fr: "décision rapport mesure accord départ force mission réunion visite pays période question réponse région camp ligne semaine frontière convoi texte garde matin".split(
    " ",
  ),
  en: "decision report measure agreement departure force mission meeting visit country period question answer region camp line week border convoy text guard morning".split(
    " ",
  ),
};
const names = "Kidal Gao Ménaka Tessalit Sikasso Kayes Ségou Mopti Niamey Abidjan Dakar Alger Bruxelles".split(" ");
const days = {
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};
export type Tongue = keyof typeof others;

/**
 * Puts other words in the place of a share of the long ones.
 * @param most of the letters, so many may go: with more the passage would be another
 */
export function replaceWords(words: string, chance: Chance, tongue: Tongue, share: number, most = 0.3): string {
  let left = words.length * most;
  return words.replace(/\p{L}{5,}/gu, (word) => {
    if (chance.next() >= share || word.length > left) return word;
    left -= word.length;
    return chance.pick(others[tongue]);
  });
}

/** Other figures. */
export function changeFigures(words: string, chance: Chance): string {
  return words.replace(/\d+/g, (figure) => String(Number(figure) + chance.within(1, 40)));
}

/**
 * The same sentence about another day, place or number, as in the reports of a long war.
 * @returns always other words than were given
 */
export function makeTwin(words: string, chance: Chance, tongue: Tongue): string {
  let twin = changeFigures(words, chance);
  const day = new RegExp(days[tongue].join("|"), "g");
  twin = twin.replace(day, () => chance.pick(days[tongue]));
  twin = twin.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/gu, () => chance.pick(names));
  return twin === words
    ? replaceWords(words, chance, tongue, 1, 0.5).replace(words, `${words} ${chance.pick(names)}`)
    : twin;
}
