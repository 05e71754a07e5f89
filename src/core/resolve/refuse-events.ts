/**
 * Where the usual words of an event are not that event: dated otherwise, wished for, in another state, one of several,
 * or nothing but names.
 */
import type { Context } from "../context.ts";
import { addDays, earliestDay, latestDay } from "../dates.ts";
import { countrySignal } from "../detect/lexicon.ts";
import type { EventRecord, Language } from "../record.ts";
import type { PlacedDate } from "./dated-events.ts";
import { signalsOf } from "./dated-sentences.ts";
import { profileOf, stemOf } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import { statesOf } from "./judge-told.ts";
import type { Mention } from "./mention.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";

/** Days by which an event and the article's date for it may differ: told at night, dated by the morning. */
const margin = 1;

/** Between an event's words and a date or a state that are its own. */
const leadsToDate =
  /^,?\s*(?:(?:on|in|of|the|early|late|mid|back|that|le|la|en|du|de|au|à|fin|début|mi|dated|daté|datée)[\s-]+)*(?:d[’'])?$/iu;
const leadsToState = /^,?\s*(?:in|into|of|from|au|aux|en|du|de la|de l[’']|du nord de l[’'])?\s*$/iu;

/** Asked for, so not yet so. */
const wishes =
  /(?:^|[^\p{L}])(exig\p{L}*|réclam\p{L}*|demand\p{L}*|souhait\p{L}*|veulent|veut|appel\p{L}* (?:à|au)|calls? for|called for|calling for|urg(?:e|es|ed|ing)|seeks?|sought|wants?|wanted)\s+(?:[\p{L}’'-]+\s+){0,4}(?:[ld]['’])?$/iu;
const wishReach = 60;
/** An event which is itself an urging. */
const asked = `${happeningSignal}warning`;

const several = /(?:^|[^\p{L}])(?:deux|trois|plusieurs|two|three|several)\s+(?:\p{Ll}+\s+)?$/iu;

/** @returns the mentions without those of events that are not meant */
export function refuseEvents(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  scan: ArticleScan,
  language: Language,
  context: Context,
): Mention[] {
  const known = new Map<ScannedBlock, ReturnType<typeof signalsOf>>();
  return mentions.filter((mention) => {
    const event = mention.kind === "event" ? context.records.get(mention.records[0] ?? "") : undefined;
    const block = event && scan.blocks.find((one) => one.block === mention.block);
    if (event?.kind !== "event" || !block) return true;
    const signals = known.get(block) ?? signalsOf(block, context);
    known.set(block, signals);
    return !(
      isDatedOtherwise(mention, event, dates, block) ||
      isWished(mention, event, language, block, context) ||
      isAbroad(mention, event, signals, block, context) ||
      isOneOfSeveral(mention, signals, block) ||
      (isNamesOnly(mention, mentions) && !isToldBeside(mention, event, signals, language, context))
    );
  });
}

/** "L’attaque de Boulkessi en 2023" is not that of 2019. */
function isDatedOtherwise(mention: Mention, event: EventRecord, dates: readonly PlacedDate[], { text }: ScannedBlock) {
  const date = dates.find(
    (one) =>
      one.block === mention.block &&
      ((one.start >= mention.start && one.end <= mention.end) ||
        (one.start >= mention.end && leadsToDate.test(text.slice(mention.end, one.start)))),
  );
  if (!date) return false;
  const first = addDays(earliestDay(event.date), -margin);
  const last = addDays(latestDay(event.end ?? event.date), margin);
  if (earliestDay(date.date) <= last && (date.until ?? latestDay(date.date)) >= first) return false;
  // An alias may itself name another date, as of what was announced for it.
  const said = text.slice(date.start, date.end).toLowerCase();
  return !event.aliases.some((alias) => alias.text.toLowerCase().includes(said));
}

/** "Exigent le départ de l’armée": nothing has happened yet. */
function isWished(
  { start }: Mention,
  event: EventRecord,
  language: Language,
  { text }: ScannedBlock,
  context: Context,
) {
  const wish = wishes.exec(text.slice(Math.max(0, start - wishReach), start))?.[1];
  const stem = wish && stemOf(wish.split(" ")[0] ?? "");
  const { stems, sorts } = profileOf(event, language, context);
  return stem !== undefined && !stems.has(stem) && !sorts.has(asked);
}

/** "L’attaque d’Inates, au Niger" is nothing of Mali’s. */
function isAbroad(
  { end }: Mention,
  event: EventRecord,
  signals: ReturnType<typeof signalsOf>,
  { text }: ScannedBlock,
  context: Context,
) {
  const state = signals.find(
    (one) => one.signal.startsWith(countrySignal) && one.start >= end && leadsToState.test(text.slice(end, one.start)),
  );
  return state !== undefined && !statesOf(event, context).has(state.signal);
}

/** "Deux coups d’État depuis 2020": not the one. */
function isOneOfSeveral(mention: Mention, signals: ReturnType<typeof signalsOf>, { text }: ScannedBlock) {
  if (!several.test(text.slice(Math.max(0, mention.start - 24), mention.start))) return false;
  return signals.some(
    ({ signal, start, end }) =>
      signal.startsWith(happeningSignal) && start === mention.start && /s$/iu.test(text.slice(start, end)),
  );
}

/** "Entre Paris et Bamako": who and where alone tell nothing. */
function isNamesOnly(mention: Mention, mentions: readonly Mention[]) {
  const inside = mentions.filter(
    (other) =>
      other !== mention &&
      other.block === mention.block &&
      other.kind !== "event" &&
      other.kind !== "concept" &&
      other.start >= mention.start &&
      other.end <= mention.end,
  );
  if (inside.length < 2) return false;
  let rest = mention.text;
  for (const { text } of inside) rest = rest.replace(text, " ");
  return !/\p{L}{4,}/u.test(rest.replace(/(?:^|[^\p{L}])(?:entre|between|avec|with|and)(?=[^\p{L}]|$)/giu, " "));
}

/** The sentence has a word for what happened. */
function isToldBeside(
  { start, end }: Mention,
  event: EventRecord,
  signals: ReturnType<typeof signalsOf>,
  language: Language,
  context: Context,
) {
  const { sorts } = profileOf(event, language, context);
  const sentence = signals.findLast((one) => one.start <= end)?.sentence;
  return signals.some(
    (one) => one.sentence === sentence && sorts.has(one.signal) && (one.end <= start || one.start >= end),
  );
}
