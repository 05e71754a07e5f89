/**
 * Where the usual words of an event are not that event: dated otherwise, wished for, in another state, one of several,
 * or nothing but names.
 */
import type { Context } from "../../context.ts";
import { addDays, earliestDay, latestDay } from "../../dates.ts";
import { countrySignal } from "../../detect/lexicon.ts";
import type { EventRecord, Language } from "../../record.ts";
import { anyOf, forSubject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import { findLeadingDate } from "../dates/leading-date.ts";
import type { Mention } from "../mention.ts";
import { createSpokenOf } from "../others/spoken-of-others.ts";
import { statesNamedBy, statesOf } from "../others/states-of.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { profileOf, sortWeights, stemOf } from "../told/event-profile.ts";
import { happeningSignal } from "../told/happenings.ts";
import { type Cast, readCast } from "./clause-subject.ts";
import { isAsked } from "./is-asked.ts";
import { isNamesOnly, isOtherMovement, isToldBeside } from "./names-alone.ts";
import { type Act, actsNear, isToldOfAnother } from "./wrong-doer.ts";

/** Days by which an event and the article's date for it may differ: told at night, dated by the morning. */
const margin = 1;

/** Between an event's words and a date or a state that are its own. */
const leadsToDate =
  /^,?\s*(?:(?:on|in|of|the|early|late|mid|back|that|le|la|en|du|de|au|à|fin|début|mi|dated|daté|datée)[\s-]+)*(?:d[’'])?$/iu;
const leadsToState = forSubject(
  ({ parties: [, { people }] }) =>
    new RegExp(
      `^,?\\s*(?:(?:${anyOf([...Object.values(people.fr), people.en.own])}|militaires?|military)\\s+){0,2}(?:in|into|of|from|au|aux|en|du|de la|de l[’']|du nord de l[’'])?\\s*$`,
      "iu",
    ),
);

/** "French troops" [left Niger], "left" [Niamey]: whom or where the verb of it takes. */
const leadsToObject =
  /^\s+(?:(?:who|qui|that|will|would|had|have|has|to|must|ont|avaient|vont|doivent|devront|auront|be|been|now|finally|all|enfin|définitivement)\s+){0,3}(?:leaves?|left|leaving|quit|depart(?:ed|ing)?|exit(?:ed|ing)?|withdr[ae]wn?|withdrew|pull(?:ed|ing)? out|(?:quitt|évacu)\p{L}+|partis?|retirée?s?)\s+(?:(?:from|of|de|du|le|la|les)\s+|l[’'])?$/iu;

/** "Place de l’Indépendance", "rue du 22 septembre": called after it. */
const calledAfter =
  /(?:^|[^\p{L}])(?:place|rue|avenue|boulevard|square|stade|stadium|lycée|école|université|hôpital|hospital|monument|tour|pont|street|road|musée|museum|prix|prize|cinéma)\s+(?:de la |de l[’']|du |des |de |d[’']|of )?(?:the )?$/iu;

/** Before the story that articles tell as news. */
const longPast = "1992-01-01";

/** Asked for, threatened or thought possible, so not yet so. */
const wishes =
  /(?:^|[^\p{L}])(exig\p{L}*|réclam\p{L}*|demand\p{L}*|souhait\p{L}*|veulent|veut|appel\p{L}* (?:à|au)|calls? for|called for|calling for|urg(?:e|es|ed|ing)|seeks?|sought|wants?|wanted|pourrai(?:t|ent)(?!\s+avoir)|risqu\p{L}* (?:de|d’)|menac\p{L}* (?:de|d[’'])|fear(?:s|ed)? (?:that|an?)|craint|craignent|redout\p{L}+|(?:could|might)(?!\s+have)|threat\p{L}* to)\s+(?:(?!(?:after|since|following|over|before|après|depuis|suite|avant|dès)\s)[\p{L}’'-]+\s+){0,4}(?:[ld]['’])?$/iu;
const wishReach = 60;
/** An event which is itself an urging. */
const asked = `${happeningSignal}warning`;

const several = /(?:^|[^\p{L}])(?:deux|trois|plusieurs|two|three|several)\s+(?:\p{Ll}+\s+)?$/iu;

/** What is left of an article's mentions, and those of events that are not meant. */
export interface Sifted {
  kept: Mention[];
  refused: Mention[];
}

export function refuseEvents(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  scan: ArticleScan,
  language: Language,
  context: Context,
): Sifted {
  const casts = new Map<ScannedBlock, Cast>();
  const actsOf = new Map<ScannedBlock, readonly Act[]>();
  const spoken = createSpokenOf(scan, context);
  const refused = new Set(mentions.filter(isRefused));
  return { kept: mentions.filter((one) => !refused.has(one)), refused: [...refused] };

  function isRefused(mention: Mention): boolean {
    const event = mention.kind === "event" ? context.records.get(mention.records[0] ?? "") : undefined;
    const block = event && scan.blocks.find((one) => one.block === mention.block);
    if (event?.kind !== "event" || !block) return false;
    const signals = signalsOf(block, context);
    return (
      isOldCommonplace(mention, event, dates, signals) ||
      calledAfter.test(block.text.slice(Math.max(0, mention.start - 32), mention.start)) ||
      isDatedOtherwise(mention, event, dates, insideOf(mention, mentions), block) ||
      isOfOtherVisit(mention, event, dates, language, block, context) ||
      isApart(findLeadingDate(mention, dates, block, language), event) ||
      isWished(mention, event, language, block, context) ||
      isAsked(mention, block.text, context) ||
      spoken.isOnOthers(block, mention, statesNamedBy(event, context)) ||
      isAbroad(mention, event, signals, block, context) ||
      isOneOfSeveral(mention, signals, block) ||
      isAnothers(mention, event, signals, block) ||
      isOtherMovement(mention, event, signals, language, context) ||
      (isNamesOnly(mention, insideOf(mention, mentions), signals) &&
        !isToldBeside(mention, event, signals, language, block, context))
    );
  }

  /** "Mali ends the cooperation" is not France’s suspension of it. */
  function isAnothers(
    mention: Mention,
    event: EventRecord,
    signals: ReturnType<typeof signalsOf>,
    block: ScannedBlock,
  ) {
    const acts = actsOf.get(block) ?? listActs(signals);
    actsOf.set(block, acts);
    const cast = () => {
      const read = casts.get(block) ?? readCast(block, mentions, language, context);
      casts.set(block, read);
      return read;
    };
    return isToldOfAnother(event, mention, actsNear(mention, acts), cast, context);
  }
}

/** The words for what happens, each with its sorts. */
function listActs(signals: ReturnType<typeof signalsOf>): Act[] {
  const acts = new Map<string, Span & { sorts: Set<string> }>();
  for (const one of signals) {
    if (!one.signal.startsWith(happeningSignal)) continue;
    const key = `${one.start}-${one.end}`;
    const act = acts.get(key) ?? { start: one.start, end: one.end, sorts: new Set() };
    act.sorts.add(one.signal);
    acts.set(key, act);
  }
  return [...acts.values()];
}

/** Whether the same words were refused to the same event. */
export function isAmong(refused: readonly Mention[], block: number, { start, end }: Span, event: EventRecord) {
  return refused.some(
    (one) => one.block === block && one.start < end && one.end > start && one.records.includes(event.id),
  );
}

/** "L’attaque de Boulkessi en 2023" is not that of 2019. */
function isDatedOtherwise(
  mention: Mention,
  event: EventRecord,
  dates: readonly PlacedDate[],
  inside: readonly Mention[],
  { text }: ScannedBlock,
) {
  const date = dates.find(
    (one) =>
      one.block === mention.block &&
      ((one.start >= mention.start && one.end <= mention.end) ||
        (one.start >= mention.end && leadsToDate.test(text.slice(mention.end, one.start)))),
  );
  if (!date || !isApart(date, event)) return false;
  const isBefore = (date.until ?? latestDay(date.date)) < event.date;
  // "Tore up the accord of 2014", "the warrant of 2017 was carried out": the date of what it happened to.
  const isOfPart = date.end <= mention.end || inside.some(({ end }) => end === mention.end);
  if (isBefore && isOfPart) return false;
  // An alias may itself name another date, as of what was announced for it.
  const said = text.slice(date.start, date.end).toLowerCase();
  return !event.aliases.some((alias) => alias.text.toLowerCase().includes(said));
}

const visit = `${happeningSignal}visit`;
/** What leads from a visit's words to their day: no comma, nobody who speaks. */
const leadsToDay = /^(?:(?!\s(?:said|says|told|dit|déclar|assur|affirm|and|et|that|que)\p{L}*\s)[^.,;:!?]){0,60}$/iu;

/** "He was cheered at the stadium on Thursday", months after the visit for which he is known: it is another. */
function isOfOtherVisit(
  mention: Mention,
  event: EventRecord,
  dates: readonly PlacedDate[],
  language: Language,
  { text }: ScannedBlock,
  context: Context,
): boolean {
  if ((profileOf(event, language, context).sorts.get(visit) ?? 0) < sortWeights.name) return false;
  const behind = dates.filter(({ block, start }) => block === mention.block && start >= mention.end);
  const own = behind.filter(({ start }) => leadsToDay.test(text.slice(mention.end, start)));
  return own.length > 0 && own.every((one) => one.date.length === 10 && isApart(one, event));
}

/** Whether a date, if there is one, is another than the event's. */
function isApart(date: PlacedDate | undefined, event: EventRecord): boolean {
  if (!date) return false;
  const first = addDays(earliestDay(event.date), -margin);
  const last = addDays(latestDay(event.end ?? event.date), margin);
  return earliestDay(date.date) > last || (date.until ?? latestDay(date.date)) < first;
}

/** "Devront être partis": still to come on the article’s day, so nothing that has happened. */
export function isComing({ start, end }: Span, text: string): boolean {
  return coming.test(text.slice(Math.max(0, start - comingReach), start)) || comingWithin.test(text.slice(start, end));
}

const comingReach = 32;
const auxiliaries = "devr(?:ait|aient|ont|a)|doit|doivent|seront|sera|auront|aura|will|should|must|is to|are to";
const coming = new RegExp(
  `(?:^|[^\\p{L}])(?:${auxiliaries}|about to|prêts? à|sur le point d(?:e|[’'](?=\\p{L})))\\s*(?:[\\p{L}’'-]+\\s+){0,2}$`,
  "iu",
);
const comingWithin = new RegExp(`(?:^|\\s)(?:${auxiliaries})\\s`, "iu");

/** "Exigent le départ de l’armée": nothing has happened yet. */
export function isWished(
  { start }: Span,
  event: EventRecord,
  language: Language,
  { text }: ScannedBlock,
  context: Context,
) {
  const wish = wishes.exec(text.slice(Math.max(0, start - wishReach), start))?.[1];
  if (!wish) return false;
  const stem = stemOf(wish.split(" ")[0] ?? "");
  const { stems, sorts } = profileOf(event, language, context);
  return !(stem && stems.has(stem)) && (sorts.get(asked) ?? 0) < sortWeights.name;
}

/** "L’attaque d’Inates, au Niger" is nothing of Mali’s. */
function isAbroad(
  { end, text: words }: Mention,
  event: EventRecord,
  signals: ReturnType<typeof signalsOf>,
  { text }: ScannedBlock,
  context: Context,
) {
  // "And May 2021, in Burkina Faso in September": the next of a list.
  if (/\d$/u.test(words)) return false;
  const states = signals.filter((one) => one.signal.startsWith(countrySignal) && one.start >= end);
  const state = states.find((one) => leadsToState(context).test(text.slice(end, one.start)));
  if (state !== undefined && !statesOf(event, context).has(state.signal)) return true;
  // An event in whose story others are told as well is none of theirs when they are what is left.
  const object = states.find((one) => {
    const lead = text.slice(end, one.start);
    return leadsToObject.test(lead) || (endsInLeaving.test(words) && takesObject.test(lead));
  });
  return object !== undefined && !statesNamedBy(event, context).has(object.signal);
}

/** The words of an event that end in its verb, and what stands between that and its object. */
const endsInLeaving =
  /(?:^|\s)(?:leave|left|leaving|quit|quittent|quittée?s?|quitter|evacuated?|expell\p{L}+(?:\s\p{L}+){0,2})$/iu;
const takesObject = /^\s+(?:(?:the|from|of|le|la|les|du|de)\s+|l[’'])?$/iu;

/** "Deux coups d’État depuis 2020": not the one. */
function isOneOfSeveral(mention: Mention, signals: ReturnType<typeof signalsOf>, { text }: ScannedBlock) {
  if (!several.test(text.slice(Math.max(0, mention.start - 24), mention.start))) return false;
  return signals.some(
    ({ signal, start, end }) =>
      signal.startsWith(happeningSignal) && start === mention.start && /s$/iu.test(text.slice(start, end)),
  );
}

/** What is named inside an event's wording. */
function insideOf(mention: Mention, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (other) =>
      other !== mention &&
      other.block === mention.block &&
      other.kind !== "event" &&
      other.start >= mention.start &&
      other.end <= mention.end,
  );
}

/** "La communauté française" is that of 1958 only in a sentence about that time: what is long past needs more. */
function isOldCommonplace(
  { block, start, end, text }: Mention,
  event: EventRecord,
  dates: readonly PlacedDate[],
  signals: ReturnType<typeof signalsOf>,
) {
  if (latestDay(event.date) > longPast || text !== text.toLowerCase() || /\d|\s.*\s/.test(text)) return false;
  const inside = signals.some((one) => one.signal.startsWith(happeningSignal) && one.start >= start && one.end <= end);
  if (inside) return false;
  const year = event.date.slice(0, 4);
  return !dates.some((one) => one.block === block && one.date.slice(0, 4) === year);
}
