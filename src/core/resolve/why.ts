/** Why a form means a record, in words a reader understands. */
import type { Day } from "../dates.ts";
import type { Text } from "../record.ts";
import { nameOn } from "../record-on-day.ts";
import type { Choice } from "./choose.ts";

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

function listOf(names: readonly Text[], language: keyof Text, and: string): string {
  const said = names.map((name) => name[language]);
  return `${said.slice(0, -1).join(", ")} ${and} ${said.at(-1)}`;
}
