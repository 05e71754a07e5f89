/** Why a form means a record, in words a reader understands. */
import type { Day, PartialDate } from "../dates.ts";
import type { EventRecord, Text } from "../record.ts";
import { nameOn } from "../record-on-day.ts";
import type { Choice } from "./choose.ts";
import { monthNames } from "./dates/date-words.ts";

/** @param asOf the day whose reading it is */
export function explainChoice({ candidates, because }: Choice, asOf: Day): Text {
  const [first] = candidates;
  if (!first) return { en: "", fr: "" };
  const names = candidates.map(({ record }) => nameOn(record, asOf) ?? { en: record.id, fr: record.id });
  if (candidates.length > 1) {
    return {
      en: `The words fit ${listOf(names, "en", "and")}: each is offered.`,
      fr: `Ces mots conviennent à ${listOf(names, "fr", "et")}\u00a0: chacun est proposé.`,
    };
  }
  const name = names[0] ?? { en: "", fr: "" };
  const { by } = first;
  if (because === "office") {
    return {
      en: `On the article’s day ${name.en} is in office, and the article names nobody else so.`,
      fr: `Au jour de l’article, ${name.fr} est en fonction, et l’article ne nomme ainsi personne d’autre.`,
    };
  }
  if ("surname" in by) {
    return {
      en: `Surname of ${name.en}, whom the article names in full.`,
      fr: `Nom de famille de ${name.fr}, que l’article nomme en entier.`,
    };
  }
  if (because === "sentence" || because === "elsewhere") {
    const [en, fr] = because === "sentence" ? ["the same sentence", "la même phrase"] : ["the article", "l’article"];
    return { en: `${name.en} is named in ${en}.`, fr: `${fr.charAt(0).toUpperCase()}${fr.slice(1)} nomme ${name.fr}.` };
  }
  const cue = (by.near ?? by.needs)?.replace(/\*$/, "…");
  if (by.year !== undefined) {
    return {
      en: `In ${by.year}, “${first.text}” meant ${name.en}.`,
      fr: `En ${by.year}, «\u00a0${first.text}\u00a0» désignait ${name.fr}.`,
    };
  }
  if (by.dated) {
    return {
      en: `On the article’s day, “${first.text}” means ${name.en}.`,
      fr: `Au jour de l’article, «\u00a0${first.text}\u00a0» désigne ${name.fr}.`,
    };
  }
  if (cue !== undefined && first.record.kind !== "concept") {
    return {
      en: by.near === undefined ? `The article also says “${cue}”.` : `The paragraph also says “${cue}”.`,
      fr:
        by.near === undefined
          ? `L’article dit aussi «\u00a0${cue}\u00a0».`
          : `Le paragraphe dit aussi «\u00a0${cue}\u00a0».`,
    };
  }
  return { en: `A name or usual wording for ${name.en}.`, fr: `Nom ou formule usuelle\u00a0: ${name.fr}.` };
}

/**
 * @param events those of that date
 * @param isOff whether the event is of another day than the words say
 */
export function explainDate(
  events: readonly EventRecord[],
  { date, until }: { date: PartialDate; until?: Day | undefined },
  isOff: boolean,
  asOf: Day,
): Text {
  const names = events.map((event) => nameOn(event, asOf) ?? { en: event.id, fr: event.id });
  const name = { en: listOf(names, "en", "and"), fr: listOf(names, "fr", "et") };
  const [en, fr] = [writeDate(date, "en"), writeDate(date, "fr")];
  const [event] = events;
  if (isOff && event) {
    return {
      en: `${name.en}: our sources date it ${writeDate(event.date, "en")}; the article says ${en}.`,
      fr: `${name.fr}\u00a0: nos sources le datent du ${writeDate(event.date, "fr")}\u00a0; l’article dit le ${fr}.`,
    };
  }
  if (until !== undefined || date.length < (event?.date.length ?? 0)) {
    return { en: `The date fits ${name.en}.`, fr: `La date convient à\u00a0: ${name.fr}.` };
  }
  return { en: `${name.en}, on ${en}.`, fr: `${name.fr}, le ${fr}.` };
}

/** @returns as a reader writes it: "18 August 2020", "août 2020" */
export function writeDate(date: PartialDate, language: "en" | "fr"): string {
  const [year = "", month, day] = date.split("-");
  const name = month && monthNames[language][Number(month) - 1];
  const written = language === "en" ? name && name.charAt(0).toUpperCase() + name.slice(1) : name;
  const number = day && (language === "fr" && day === "01" ? "1er" : String(Number(day)));
  return [number, written, year].filter(Boolean).join(language === "fr" ? "\u00a0" : " ");
}

function listOf(names: readonly Text[], language: keyof Text, and: string): string {
  const said = names.map((name) => name[language]);
  if (said.length === 1) return said[0] ?? "";
  return `${said.slice(0, -1).join(", ")} ${and} ${said.at(-1)}`;
}
