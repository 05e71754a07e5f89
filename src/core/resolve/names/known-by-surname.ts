/**
 * "Hollande says crisis justifies intervention": briefs and headlines name a head of state or a minister of the day by
 * his surname alone, which only he has among those whom we know.
 */
import { type Article, TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import { partySignals } from "../../detect/lexicon.ts";
import type { ContextRecord } from "../../record.ts";
import { foldText } from "../../text/fold.ts";
import type { Candidate } from "../candidates.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import { nameFollows } from "../offices/holder-beside.ts";
import { holds } from "../offices/office-holders.ts";
import { officeSignal, offices } from "../offices/office-words.ts";
import type { ArticleScan } from "../scan-article.ts";
import { isFirstName, surnameOf } from "./surname.ts";

/** A country where many share a surname calls so only its head of state. */
const first = ["head-of-state"];
const second = ["head-of-state", "prime-minister", "foreign-minister", "defence-minister"];

/** "La Hollande", "en Hollande": a country, not a man. */
const articled = /(?:^|[^\p{L}])(?:la|en|the)\s$/iu;

export interface KnownBySurname {
  /** Whether a bare surname of title or first paragraph can mean somebody who is not named in full. */
  isKnown(candidate: Candidate): boolean;
  /** Whether his office stands before it: "le ministre de la Défense, M. Royer". */
  isIntroduced(candidate: Candidate): boolean;
}

export function createKnownBySurname(article: Article, scan: ArticleScan, context: Context, asOf: Day): KnownBySurname {
  const isDated = article.published !== undefined || article.modified !== undefined;
  let areNamed: boolean | undefined;
  return { isKnown, isIntroduced };

  function isIntroduced({ block, start, record }: Candidate): boolean {
    const here = scan.blocks.find((one) => one.block === block);
    if (!isDated || record.kind !== "person" || !here) return false;
    return signalsOf(here, context).some(({ signal, end }) => {
      const office = signal.startsWith(officeSignal) ? offices[signal.slice(officeSignal.length)] : undefined;
      if (!office || end > start || start - end > farthest) return false;
      return nameFollows.test(here.text.slice(end, start).replace(nation, "")) && holds(record, office, asOf);
    });
  }

  function isKnown({ block, start, record }: Candidate): boolean {
    if (!isDated || record.kind !== "person" || (block !== TITLE && block !== 0)) return false;
    if (!holdsHighOffice(record, context, asOf) || !isAloneOfItsName(record, context)) return false;
    const text = block === TITLE ? article.title : (article.blocks[block]?.text ?? "");
    if (articled.test(text.slice(0, start).slice(-8))) return false;
    areNamed ??= partySignals.every((party) =>
      scan.blocks.some((one) => signalsOf(one, context).some(({ signal }) => signal === party)),
    );
    return areNamed;
  }
}

/** Characters between an office and the name of who holds it. */
const farthest = 40;
/** "Le chef d’état-major français, le général Royer". */
const nation = /^\s\p{Ll}+(?:aise?|ien|ienne)(?!\p{L})/u;

function holdsHighOffice(record: ContextRecord, context: Context, asOf: Day): boolean {
  const isFirsts = context.sides.get(record.id)?.[0] === true;
  return (isFirsts ? first : second).some((key) => {
    const office = offices[key];
    return office !== undefined && holds(record, office, asOf);
  });
}

function isAloneOfItsName(record: ContextRecord, context: Context): boolean {
  const own = surnamesOf(record);
  if (own.some((surname) => isFirstName(surname, context))) return false;
  return [...context.records.values()].every(
    (other) => other === record || other.kind !== "person" || !surnamesOf(other).some((one) => own.includes(one)),
  );
}

function surnamesOf({ names }: ContextRecord): string[] {
  return names.flatMap(({ fr }) => foldText(surnameOf(fr) ?? fr));
}
