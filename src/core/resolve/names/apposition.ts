/** "The foreign minister, Jean-Yves Le Drian": an office beside a name means whom the name means. */
import { TITLE } from "../../article/article.ts";
import type { RecordId } from "../../record.ts";
import { countWhile } from "../../text/cover.ts";
import type { Candidate } from "../candidates.ts";
import type { Choice } from "../choose.ts";

const nameAfter =
  /^(?:(?:\s(?:au|en|à|in|for|pour le)\s(?:the\s|la\s)?\p{Lu}[\p{L}-]+)?\s*,\s*|\s+)(?:(?:le\s|la\s|the\s)?(?:M\.|Mme|Mr\.?|Ms\.?|[gG][ée]n[ée]ral|[cC]olonel(?:-major)?|[lL]ieutenant-colonel|[cC]apitaine|[cC]aptain|[aA]miral|[aA]dmiral|Gen\.|Col\.)\s+)?(\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:\p{Lu}|d[e’'u]\s?|el\s|ag\s|ould\s|ben\s)[\p{L}\p{M}’'-]*)+)/u;
const nameBefore =
  /(\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:(?:de(?: la)?|du|el|ag|ould|ben|von|van)\s)?\p{Lu}[\p{L}\p{M}’'-]*)+)(?:,|\s[–—-])\s*(?:(?:le|la|the|son|sa|its|leur|actuel|current)\s+)?$/u;
/** "Au Mali, le chef de l’État": the place of it, and nobody's first name. */
const placeBefore = /^(?:Aux?|En|Dans|Depuis|Pour|Selon|Vers|In|At|From|For|Near|Inside|Outside|Across)\s/u;
/** Characters looked at on either side. */
const reach = 80;

/**
 * Takes out offices that stand beside the name of somebody else: the holder of the article's day is not meant, be it
 * that the article speaks of another time or that we do not know the person.
 * @param choices in reading order
 * @param textOf the text of a block, by its index
 */
export function heedAppositions(choices: readonly Choice[], textOf: (block: number) => string): Choice[] {
  const places = choices.flatMap(({ candidates }) => candidates);
  const strange = new Set<RecordId>();
  const kept = choices.filter((choice) => {
    const [office] = choice.candidates;
    if (office?.record.kind !== "person" || !("alias" in office.by) || !office.by.dated) return true;
    const text = textOf(office.block);
    const follows = nameAfter.exec(text.slice(office.end, office.end + reach));
    // "Recalls Envoy to France Over Remarks": in a title every word has a capital.
    const after = follows && office.block === TITLE && !/^\s*,/u.test(follows[0]) ? null : follows;
    const said = nameBefore.exec(text.slice(Math.max(0, office.start - reach), office.start));
    const before = said && placeBefore.test(said[0]) ? null : said;
    if (isNamedRightBehind(office, places, text)) return false;
    if (!after && !before) return true;
    const [start, end] = after
      ? [office.end + after[0].length - (after[1] ?? "").length, office.end + after[0].length]
      : [office.start - (before?.[0].length ?? 0), office.start];
    const from = countWhile(places, (one) => isBefore(one, office.block, start));
    const to = countWhile(places, (one) => isBefore(one, office.block, end));
    const beside = places.slice(from, to).filter((other) => other !== office && other.record.kind !== "event");
    if (beside.length === 0) strange.add(office.record.id);
    return beside.some(({ record }) => record === office.record) || (beside.length > 0 && !beside.some(isPerson));
  });
  // "The security minister, Lassine Kane": told of him once, the office is his all through a text that names nobody else.
  const isOffice = ({ by }: Candidate) => "alias" in by && by.office;
  const named = new Set(
    kept.flatMap(({ candidates }) => candidates.flatMap((one) => (isOffice(one) ? [] : [one.record.id]))),
  );
  return kept.filter(({ candidates: [one] }) => {
    return !one || !isOffice(one) || !strange.has(one.record.id) || named.has(one.record.id);
  });
}

/** "Le chef de l’État malien IBK": a name of one word that is another’s of ours. */
function isNamedRightBehind(office: Candidate, places: readonly Candidate[], text: string): boolean {
  return places.some((one) => {
    if (one.block !== office.block || one.start <= office.end || one.start > office.end + 2 || !isPerson(one))
      return false;
    return one.record !== office.record && /^,?\s$/u.test(text.slice(office.end, one.start));
  });
}

/**
 * For an article without a date, read as of today, or one that looks back on years ago: an office means its holder of
 * the day only where he is named besides.
 * @param isHere whether he must be named in the same paragraph
 */
export function dropUnnamedHolders(choices: readonly Choice[], isHere: boolean): Choice[] {
  const isOffice = ({ by }: Candidate) => "alias" in by && by.office;
  const placeOf = ({ record, block }: Candidate) => (isHere ? `${record.id} ${block}` : record.id);
  const named = new Set(
    choices.flatMap(({ candidates }) => candidates.filter((one) => !isOffice(one)).map((one) => placeOf(one))),
  );
  return choices.filter(({ candidates }) => candidates.every((one) => !isOffice(one) || named.has(placeOf(one))));
}

function isBefore({ block, start }: Candidate, where: number, place: number): boolean {
  return block < where || (block === where && start < place);
}

function isPerson({ record }: Candidate): boolean {
  return record.kind === "person";
}
