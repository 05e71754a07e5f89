/** Whom an office without its country means, and how the card says why. */
import type { ContextRecord, Text } from "../../record.ts";
import type { Span } from "../../text/cover.ts";

/** Whom an office means, and by what it is known. */
export interface Meant {
  holder: ContextRecord;
  year?: number | undefined;
  isAgain?: true;
  /** His name stands beside it. */
  isBeside?: true;
  /** He had to go, and the words say so. */
  isGone?: true;
  /** With the adjective that tells its country. */
  nation?: Span | undefined;
}

/** @returns what the card says of why he is meant */
export function explainOffice({ holder, year, isAgain, isBeside, isGone }: Meant, name: Text): Text {
  if (isBeside) return { en: `The name beside it: ${name.en}.`, fr: `Le nom qui l’accompagne\u00a0: ${name.fr}.` };
  if (isAgain) return { en: `As named before: ${name.en}.`, fr: `Déjà nommé plus haut\u00a0: ${name.fr}.` };
  if (isGone)
    return { en: `Of whom it is told that he had to go: ${name.en}.`, fr: `Celui qui a dû partir\u00a0: ${name.fr}.` };
  if (holder.kind === "institution") {
    return {
      en: `Of the country that is spoken of here: ${name.en}.`,
      fr: `Du pays dont il est question ici\u00a0: ${name.fr}.`,
    };
  }
  if (year !== undefined) {
    return { en: `In ${year}, ${name.en} held this office.`, fr: `En ${year}, ${name.fr} exerçait cette fonction.` };
  }
  return {
    en: `On the article’s day, ${name.en} holds this office.`,
    fr: `Au jour de l’article, ${name.fr} exerce cette fonction.`,
  };
}
