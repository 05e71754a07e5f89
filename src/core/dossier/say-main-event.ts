/** Why an event is taken for the main one, in words for the reader. */
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import type { RecordId, Text } from "../record.ts";
import { nameOn } from "../record-on-day.ts";

export function sayAge(days: number): Text {
  if (days === 0) return { en: "It happened on the day of the article.", fr: "Il date du jour de l’article." };
  return {
    en: `It happened ${days === 1 ? "the day" : `${days} days`} before the article.`,
    fr: days === 1 ? "Il date de la veille de l’article." : `Il date de ${days} jours avant l’article.`,
  };
}

export function sayTies(ties: readonly { record: RecordId }[], context: Context, asOf: Day): Text {
  const names = ties.flatMap(({ record }) => {
    const found = context.records.get(record);
    return (found && nameOn(found, asOf)) ?? [];
  });
  return {
    en: `The opening names what belongs to it: ${names.map(({ en }) => en).join(", ")}.`,
    fr: `Le début nomme ce qui s’y rattache\u00a0: ${names.map(({ fr }) => fr).join(", ")}.`,
  };
}
