/** A text with what stands in it, each given by its words. */
import type { Language } from "../../../src/core/record.ts";
import type { Ground } from "../../../src/core/resolve/width/phrases.ts";

interface Given {
  /** French, where it has a word that is only French. */
  language?: Language;
  names?: readonly string[];
  elsewhere?: readonly string[];
  happenings?: readonly string[];
  own?: readonly string[];
  dates?: readonly string[];
}

const french = /’|(?:^|\s)(?:les?|la|des?|du|ont)\s/iu;

export function groundOf(
  text: string,
  {
    names = [],
    elsewhere = [],
    happenings = [],
    own = [],
    dates = [],
    language = french.test(text) ? "fr" : "en",
  }: Given = {},
): Ground {
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    text,
    language,
    names: names.map(place),
    elsewhere: elsewhere.map(place),
    happenings: happenings.map(place),
    own: own.map(place),
    dates: dates.map((words) => ({ ...place(words), block: 0, date: "2019-05-12", manner: "named" })),
  };
}
