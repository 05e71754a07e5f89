/** What beside an office says that its holder of the day is not meant: "ancien", "d’alors", "burkinabè", "of Senegal". */
import type { Context } from "../../context.ts";
import type { ContextRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { PastYear } from "../dates/year-of.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { isOfOthers } from "./nation-beside.ts";

/** Before an office: another than its holder is meant. */
const formerly =
  /(?:^|[^\p{L}])(?:ancien(?:ne)?|ex|former|futur(?:e)?|future|vice|then|alors|feu|late|deputy|éphémère|devenir|become|becoming)[\s-]+$/iu;
/** After an office: another's than its holder's of the day, unless the interim is what he holds. */
const ofThen = /^\s+(?:d[’']alors|de l[’']époque|of the (?:day|time)|at the time)(?!\p{L})/u;
const interim = /^\s+(?:par intérim|intérimaire|ad interim)(?!\p{L})/u;

/** "The head of Unimil’s police division": the division’s, and not the mission’s. */
const division = /^[’']s?\s\p{Ll}/u;

/** "Le chef de la mission d’observation", "the head of the mission for elections". */
const otherMission = /^\s(?:d[’']|de\s(?!l[’']ONU)|des\s(?!Nations)|europ|électorale|of\s|for\s)/iu;

/** Whether the words beside an office say that it is not its holder's of the day: "ancien", "d’alors", "par intérim". */
export function isAnothers(text: string, { start, end }: Span, { roles }: ContextRecord, past?: PastYear): boolean {
  if (formerly.test(text.slice(0, start).slice(-12))) return true;
  const after = text.slice(end, end + 20);
  const office = text.slice(start, end);
  if (/\sof\s/u.test(office) && division.test(after)) return true;
  if (/mission$/iu.test(office) && otherMission.test(after)) return true;
  return (
    (ofThen.test(after) && !past?.isFrame) || (interim.test(after) && !roles.some(({ fr }) => fr.includes("intérim")))
  );
}

/** How the words of an office may go on where the record has a shorter form of it. */
const longer =
  /^(?:\s(?:général|adjoint|particulier|des armées|de l[’']armée(?: de (?:terre|l[’']air))?|de la gendarmerie|of (?:the )?(?:armed forces|army|defen[cs]e staff|general staff)))*/iu;

/**
 * "Le chef d’état-major général des armées ivoiriennes": another country's.
 * @param written the office as it is in the record; one that names whose it is already needs no second look
 */
export function isAbroadsOffice(block: ScannedBlock, hit: Span, written: string, context: Context): boolean {
  if (/\p{Lu}/u.test(written)) return false;
  const end = hit.end + (longer.exec(block.text.slice(hit.end))?.[0].length ?? 0);
  return isOfOthers(signalsOf(block, context), block.text, { start: hit.start, end });
}
