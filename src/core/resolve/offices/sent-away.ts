/**
 * "The coups, the ambassador sent packing": an envoy of whom the text says no more than that he had to go. He is meant
 * whose office an event of the records ended, the last before the article's day.
 */
import type { Context } from "../../context.ts";
import { type Day, earliestDay } from "../../dates.ts";
import { countrySignal, partySignals } from "../../detect/lexicon.ts";
import type { ContextRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { holdersOf } from "./office-holders.ts";
import { type Office, offices } from "./office-words.ts";
import type { PartyNumber } from "./party-of.ts";

const after =
  /^\s(?:(?:was|had been|has been|being|a été|fut|avait été|d[’']abord|then)\s)?(?:thrown out|expelled|sent (?:home|packing|away)|kicked out|put on a plane|told to (?:go|leave|pack)|ordered (?:out|to leave)|shown the door|declared persona|given (?:72|seventy-two|three days)|expulsé|prié de (?:partir|quitter|faire|plier)|renvoyé|chassé|mis à la porte|sommé de (?:partir|quitter)|déclaré persona|reconduit|poussé dehors)(?!\p{L})/iu;
const before =
  /(?:expulsion|renvoi|expelled|expelling|threw out|kicked out|throwing out|sent home|expulsé|chassé|renvoyé|expulser|chasser|renvoyer|expulsant|expulse)\s(?:(?:of|de)\s)?(?:the\s|l[’']|its\s|his\s|son\s|leur\s|their\s)$/iu;

/**
 * @param nation whose ambassador the words say he was: "the French ambassador"; the place goes with it
 * @returns who it was; `undefined` where the words do not say that an ambassador had to go, or speak of another state
 */
export function findSentAway(
  office: Office,
  block: ScannedBlock,
  { start, end, sentence }: Span & { sentence: number },
  { blocks }: ArticleScan,
  context: Context,
  asOf: Day,
  nation: PartyNumber | undefined,
): ContextRecord | undefined {
  if (office !== offices.ambassador) return undefined;
  const { text } = block;
  if (!after.test(text.slice(end, end + 60)) && !before.test(text.slice(Math.max(0, start - 40), start)))
    return undefined;
  const signals = signalsOf(block, context);
  const isOnOthers = signals.some((one) => {
    // "The French ambassador" has been sent away by others as well.
    const isBeside = one.sentence === sentence || (nation !== undefined && one.start < start);
    return isBeside && one.signal.startsWith(countrySignal);
  });
  if (isOnOthers) return undefined;
  const isOfFirst = [block, ...blocks.slice(0, 1)].some((one) => {
    return signalsOf(one, context).some(({ signal }) => signal === partySignals[0]);
  });
  if (nation !== undefined && !isOfFirst) return undefined;
  const gone = holdersOf(office, context).flatMap((record) => {
    if (nation !== undefined && context.sides.get(record.id)?.[nation] !== true) return [];
    const days = record.roles.flatMap(({ office: held, to }) => (held && to !== undefined ? [earliestDay(to)] : []));
    return days.filter((day) => day <= asOf && isEndedBy(record, day, context)).map((day) => ({ record, day }));
  });
  return gone.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.record;
}

function isEndedBy({ id }: ContextRecord, day: Day, { records }: Context): boolean {
  return [...records.values()].some(
    (one) => one.kind === "event" && one.actors.includes(id) && earliestDay(one.date) === day,
  );
}
