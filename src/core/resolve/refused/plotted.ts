/**
 * "A plan to stage a coup", "un coup d’État déjoué": one that was plotted, tried, feared or foiled, and did not happen.
 * "The colonels who staged the coup" did.
 */
import type { Span } from "../../text/cover.ts";

/** Words for the deed that records know by it. */
const deed = /coups?(?!\p{L})|putschs?(?!\p{L})|takeover/iu;

/** Between such a word and the deed no other is said of it, nor one that is known: "fears for peace after the coup". */
const others =
  "(?:the|this|that|its|his|last|first|second|le|la|l[’']|les|ce|cette|ces|au|aux|du|dernier|premier|second|after|since|following|over|before|against|because|who|which|and|but|for|than|with|from|depuis|après|suite|contre|et|mais|qui|que|pour|avant|par)";
const few = `(?:(?!${others}[\\s’'])[\\p{L}’'-]+\\s+){0,5}?`;
/** Never done when it is said so. */
const undone =
  "attempt|plot|plann|foil|thwart|avert|conspir|consid[eé]r|foment|projet|planifi|ourdi|déjou|tent(?:é|er|ait|ative|atives)(?!\\p{L})|complot|redout|crain|fear|rumou?r|rumeur|threat|menac|risk|risqu|possib|éventu|imminent|avort|alleg|prétendu|présum|suspect|soupçonn|peur|hant|warn";
/** Done or not, but not where it is to be done: "accused of organising a coup", "pour préparer un putsch". */
const toDo =
  "organi[sz]e|organi[sz]ing|stage|staging|mount|mounting|prepare|preparing|plan|planning|foment\\p{L}*|organiser|perpétrer|commettre|mener|préparer|préparé|préparai(?:t|ent)|monter";
const ofPlots = new RegExp(`(?<!\\p{L})(?:${undone})|manqu`, "iu");
const before = new RegExp(
  `(?:(?<!\\p{L})(?:${undone})\\p{L}*\\s+(?:(?:d[’']|qu[’']))?${few}|(?<!\\p{L})(?:${toDo})\\s+(?:an?|another|un|de nouveaux?|d[’']un)\\s+(?:new\\s+|nouveau\\s+)?|(?<!\\p{L})an?\\s+staged\\s+)(?:d[’']un\\s+|d[’'])?(?:military\\s+)?$`,
  "iu",
);
const after =
  /^(?:\s+d[’']état)?(?:\s+militaires?)?\s+(?:attempts?|plots?|plotters?|plotting|bids?|plans?|conspira\p{L}+|threats?|fears?|rumou?rs?|scares?|manqués?|ratés?|avortés?|déjoués?|présumés?|imminents?|en préparation|(?:(?:had|has|have|was|were|is|that|who|qui|a|ont|avait|avaient)\s+)?(?:(?:been|being|be|été|just|also)\s+)*(?:foiled|thwarted|averted|plotted|being\s(?:planned|prepared)|déjoués?|éventés?))(?!\p{L})/iu;
const reach = 64;

/** @returns whether what is said there is a seizure of power that did not come to pass */
export function isPlotted({ start, end }: Span, text: string): boolean {
  const words = text.slice(start, end);
  // "Coup plot", "coup manqué": terms for just that.
  if (!deed.test(words) || ofPlots.test(words)) return false;
  const [sentence = ""] = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.;:!?]\s/u)
    .slice(-1);
  return before.test(sentence) || after.test(text.slice(end, end + reach));
}
