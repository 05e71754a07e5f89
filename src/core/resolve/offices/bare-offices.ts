/**
 * "Le Premier ministre", "the foreign minister", "the foreign ministry": an office without its country. It means who
 * holds it on the article's day in the country that is spoken of there; where that cannot be told, nobody.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import type { ContextRecord } from "../../record.ts";
import { nameOn } from "../../record-on-day.ts";
import type { Span } from "../../text/cover.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import { namesFirst, signalsOf } from "../dates/dated-sentences.ts";
import { looksBack, pastYearOf } from "../dates/year-of.ts";
import type { Mention } from "../mention.ts";
import { createSpokenOf } from "../others/spoken-of-others.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { findExHolder } from "./ex-holders.ts";
import { explainOffice, type Meant } from "./explain-office.ts";
import { holderBeside, nameStandsBefore, newBefore, notHolderBefore } from "./holder-beside.ts";
import { innerNation, isAbroads, landOf, nationOf, seatOf } from "./nation-beside.ts";
import { isNotThatHolder, partyOfList } from "./not-that-holder.ts";
import { findHolder, findRelated, hasJustFollowed, holds, isRecent } from "./office-holders.ts";
import { keepLongest, type Office, officeSignal, offices, relationSignal } from "./office-words.ts";
import { createOfficesAgain } from "./offices-again.ts";
import { createPartyReader, type PartyNumber } from "./party-of.ts";
import { isEnvoyOfOthers } from "./posted-elsewhere.ts";
import { findSentAway } from "./sent-away.ts";
import { findSeatedEmbassy, findWhoseEmbassy } from "./whose-embassy.ts";

/** What somebody became or was: his who is named in the same sentence, if he still is it. */
const predicateBefore =
  /(?:^|[^\p{L}])(?:nommée?|named|appointed|devenue?|devient|became|becomes|puis|été|fut|been|élue?|elected|désignée?|comme|as|en tant que|(?:est|is) (?:l[ea]|the)(?: nouve(?:au|lle)| new)?|is now(?: the)?)\s+(?:successivement\s+)?$/iu;
const goesOn =
  /^\s+(?:d[eu]s?\s(?!(?:(?:se|ne|le|la|les|lui|leur|y|en|pas)\s|[sn][’'](?:y\s|en\s)?)*\p{L}+(?:er|ir|oir|re)(?!\p{L}))|d[’'](?!(?:y\s|en\s)?\p{L}+(?:er|ir|oir|re)(?!\p{L}))|of\s|in\s\p{Lu}|\p{Ll}+(?:ais|ien|ien[ns]e|aise|ois|oise|éen|ain|aine|abè|abé)(?!\p{L})|déchu|sortant|limogé|déposé|renversé|par intérim|délégué|en exercice|en titre)|^[’']s\s+(?:wife|husband|brother|son|daughter)/iu;
const named =
  /^(?:,?\s+|,\s*)(?:M\.|Mme|Mr|Ms|le |la |the )?\s*(?:(?:général|colonel|General|Colonel)\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{L}+)*/u;
/** "The powers of the president": whoever it is. */
const inGeneral =
  /(?:^|[^\p{L}])(?:powers?|pouvoirs?|prérogatives?|attributions?|élection|election|(?:age|âge) limit[e]?|immunit[yé]|rôle|role|figure|fonctions?|statut|status|salar[yi]\w*) (?:of (?:the|a)|d[eu]|de la)\s$/iu;
/** "The father of the present head of state": of the state that the sentence speaks of, which is as a rule another. */
const kinBefore =
  /(?:^|[^\p{L}])(?:père|mère|fils|fille|frère|sœur|épouse|veuve|neveu|oncle|cousin|gendre|father|mother|son|daughter|brother|sister|wife|widow|nephew|uncle|cousin|son-in-law)\s(?:d[eu]\s(?:la\s|l[’'])?|of\sthe\s)(?:actuel(?:le)?\s|current\s|present\s)?$/iu;
/** "The minister decided in agreement with the president of the republic": with his own. */
const withBefore = /(?:accord|concertation|agreement|consultation)\s(?:avec|with)\s(?:le|la|l[’']|the)\s*$/iu;
/** "A prime minister": one of many. */
const indefinite = /(?:^|[^\p{L}])(?:an?|une?)\s+(?:(?:new|nouveau|nouvelle|civilian|civil)\s+)?$/iu;
/** Theirs who were spoken of just before; this says it of one side only. */
const theirs = /(?:^|[^\p{L}])(?:son|sa|his|her|its|leur|their)\s+$/iu;
const formersBefore =
  /(?:^|[^\p{L}])(?:ancien(?:ne)?|ex-?|former|deposed|ousted)\s?(?:chef|président|head|president|leader)[^.,;:!?]*\s(?:et|and)\s(?:(?:de|à)\s)?(?:son|sa|his|her)\s+$/iu;
/** A country's, rather than a person's. */
const itsBefore = /(?:^|[^\p{L}])(?:its|their|leur)\s+$/iu;
/** "A foreign ministry spokeswoman": one of its people, and the ministry all the same. */
const itsPeople = /^[’']?s?\s(?:spokes|official|source|statement|adviser)/iu;
/** Characters looked at on either side. */
const reach = 40;

/** What befalls a head of state or a minister: his, whom the text has named as that, and never the one who speaks of it. */
const befallen =
  /(?:libération|arrestation|démission|renversement|chute|destitution|détention|release|arrest|overthrow|ouster|resignation|removal|detention)\s(?:du|de la|de l[’']|of the)\s?$/iu;

/** "The president", "l’ambassade": told as known. */
const definite = /(?:^|[^\p{L}])(?:the|le|la|l[’']|du|au)\s*$/iu;

/**
 * @param isDated whether the article says its day; who holds an office is a question of the day
 * @returns the mentions and those of bare offices, unsorted
 */
export function resolveOffices(
  mentions: readonly Mention[],
  scan: ArticleScan,
  context: Context,
  asOf: Day,
  isDated: boolean,
): Mention[] {
  // The second party's own politics are nobody's background.
  if (!namesFirst(scan, context, mentions)) return [...mentions];
  const reader = createPartyReader(scan, mentions, context);
  const isLookingBack = looksBack(scan);
  const found = [...mentions];
  const again = createOfficesAgain(scan, found, context, asOf);
  const spokenOf = createSpokenOf(scan, context);
  for (const block of scan.blocks) {
    const bare = keepLongest(
      signalsOf(block, context).filter(
        ({ signal }) => signal.startsWith(officeSignal) || signal.startsWith(relationSignal),
      ),
    );
    if (bare.length === 0) continue;
    const here = mentions.filter((other) => other.block === block.block);
    for (const { signal, start, end, sentence } of bare) {
      // "Président de la transition" holds a term, which stays marked within it.
      const isInside = (other: Mention) => other.kind === "concept" && other.start > start && other.end <= end;
      if (here.some((other) => other.start < end && other.end > start && other.kind !== "event" && !isInside(other)))
        continue;
      const office = offices[signal.slice(officeSignal.length)];
      const before = block.text.slice(Math.max(0, start - reach), start);
      const isOfItsPeople = office?.institution !== undefined && itsPeople.test(block.text.slice(end, end + 20));
      if (indefinite.test(before) && !isOfItsPeople) continue;
      const meant = office
        ? (besideIt(office, block, { start, end }, here) ??
          (isDated ? lone(office, block, { start, end, sentence }) : undefined))
        : relatedTo(signal.slice(relationSignal.length), block, { start, end });
      if (meant && isNotThatHolder(meant, block, { start, end }, here, spokenOf, context)) continue;
      const name = meant && nameOn(meant.holder, asOf);
      if (!meant || !name) continue;
      const { holder, nation = { start, end } } = meant;
      const place = { block: block.block, start: Math.min(start, nation.start), end: Math.max(end, nation.end) };
      const text = block.text.slice(place.start, place.end);
      found.push({ ...place, text, records: [holder.id], kind: holder.kind, why: explainOffice(meant, name) });
    }
  }
  return found;

  function besideIt(office: Office, scanned: ScannedBlock, span: Span, here: readonly Mention[]): Meant | undefined {
    const { text } = scanned;
    const signals = signalsOf(scanned, context);
    const nation = office.again ? nationOf(signals, text, span) : landOf(signals, text, span);
    const isSet = text.slice(nation?.end ?? span.end).startsWith(",");
    // "Le président Macron" is a name with its title; "the ambassador, Luc Royer" is an office and a name.
    if (office.again && !office.beside && !isSet) return undefined;
    // "Nommé Premier ministre, Royer …": who has become it is named elsewhere.
    if (isSet && predicateBefore.test(text.slice(Math.max(0, span.start - reach), span.start))) return undefined;
    const whole = nation ? { start: Math.min(span.start, nation.start), end: nation.end } : span;
    const holder = holderBeside(office, text, whole, here, context, asOf);
    const isMeant = holder && (!office.again || office.beside || holds(holder, office, asOf));
    return isMeant ? { holder, isBeside: true, nation } : undefined;
  }

  function lone(office: Office, scanned: ScannedBlock, place: Span & { sentence: number }): Meant | undefined {
    const { block, text } = scanned;
    const { start, end, sentence } = place;
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const nation = office.again ? nationOf(signalsOf(scanned, context), text, place) : undefined;
    if (named.test(after)) return undefined;
    // "Assimi Goïta, the army chief, spoke": his whose name stands before it, though he does not hold it, and no other's.
    const isBehindName = (one: Mention) =>
      one.block === block &&
      one.kind === "person" &&
      nameStandsBefore.test(text.slice(one.end, Math.max(one.end, start)));
    if (!office.again && /^,\s/u.test(after) && mentions.some(isBehindName)) return undefined;
    const seat = seatOf(signalsOf(scanned, context), text, end);
    if (seat !== undefined && !office.again) {
      const holder = findHolder(office, seat, context, asOf);
      return holder && { holder };
    }
    const seated = office.spoken ? findSeatedEmbassy(office, scanned, place, scan, context, asOf) : undefined;
    if (seated) return seated;
    const inner = innerNation(signalsOf(scanned, context), place);
    if (inner !== undefined) {
      const holder = settled(office, inner);
      return holder && !notHolderBefore.test(before) && !predicateBefore.test(before) ? { holder } : undefined;
    }
    if (isAbroads(signalsOf(scanned, context), text, place) || isEnvoyOfOthers(office, scanned, place, scan, context))
      return undefined;
    const land = office.again ? (nation ?? landOf(signalsOf(scanned, context), text, place)) : undefined;
    const gone = findSentAway(office, scanned, { ...place, ...land }, scan, context, asOf, land?.party);
    if (gone) return { holder: gone, isGone: true, nation: land };
    const ex = findExHolder(office, scanned, place, found, context, asOf);
    if (ex) return { holder: ex.holder, isAgain: true, nation: ex.place };
    if (goesOn.test(after) && (nation?.isAfter !== true || goesOn.test(text.slice(nation.end)))) return undefined;
    if (newBefore.test(before)) {
      const party = office.again ? undefined : reader.partyAt(block, start, sentence);
      const holder = party === undefined ? undefined : findHolder(office, party, context, asOf);
      return holder && isRecent(holder, office, asOf) ? { holder } : undefined;
    }
    if (predicateBefore.test(before)) {
      const subject = office.again ? undefined : again.personBefore(block, start, true);
      return subject && holds(subject, office, asOf) ? { holder: subject, isBeside: true } : undefined;
    }
    if (notHolderBefore.test(before) || (office.again && inGeneral.test(before))) return undefined;
    const past = pastYearOf(scanned, sentence, asOf);
    const year = past?.year;
    if (theirs.test(before)) {
      // "La chute de l’ancien président et de son Premier ministre": his went with him.
      if (formersBefore.test(text.slice(Math.max(0, start - 2 * reach), start))) return undefined;
      if ((office.again && !office.theirs) || (past && !past.isFrame)) return undefined;
      const party = reader.lastBefore(block, start, sentence, !itsBefore.test(before));
      const holder = party === undefined ? undefined : findHolder(office, party, context, asOf, year);
      return holder && { holder, year };
    }
    // Whom the paragraph has named as that goes before whose country it speaks of.
    const isTold = !office.again && definite.test(before);
    const here = isTold
      ? again.holderBefore(office, block, start, { isHere: true, isPast: past !== undefined })
      : undefined;
    const isOpen = (one: ContextRecord) => office === offices["president-of-republic"] && isAmongOthers(one, block);
    if (here && !isOpen(here)) return { holder: here, isAgain: true };
    if (office === offices["head-of-state"] && kinBefore.test(before)) return undefined;
    if (befallen.test(before)) {
      const told = again.holderBefore(office, block, start, { party: 0 });
      return told && { holder: told, isAgain: true };
    }
    // Where the sentence leaves open of which of two years it tells, nobody.
    if (past && (!past.isFrame || office.again)) return undefined;
    const party = withBefore.test(before)
      ? reader.lastBefore(block, start, sentence, true)
      : office.again || isLookingBack
        ? undefined
        : (partyOfList(scanned, place, mentions, context) ??
          partyOfMinister(office, scanned, sentence) ??
          reader.partyAt(block, start, sentence) ??
          ((office.institution || office.isVoice) && !past ? reader.titleSubject(block, sentence) : undefined));
    const holder = party === undefined ? undefined : settled(office, party, year);
    if (holder) return { holder, year };
    const under = block === TITLE && !office.again && definite.test(before) ? holderUnder(office) : undefined;
    if (under) return { holder: under, isAgain: true };
    const by = office.spoken && !past ? findWhoseEmbassy(scanned, place, mentions, scan, reader, context) : undefined;
    const spoken = by === undefined || !definite.test(before) ? undefined : settled(office, by);
    if (spoken) return { holder: spoken };
    const isKnown = !past && definite.test(text.slice(0, nation?.start ?? start).slice(-reach));
    const told = isKnown ? again.holderBefore(office, block, start, { party: nation?.party }) : undefined;
    return told && !isOpen(told) ? { holder: told, isAgain: true, nation } : undefined;
  }

  /** "IBK mourned. The Invalides wait; the president of the republic will speak": people of the other side are named there. */
  function isAmongOthers(holder: ContextRecord, block: number): boolean {
    const isFirsts = context.sides.get(holder.id)?.[0] === true;
    return mentions.some(({ block: at, kind, records: [id = ""] }) => {
      const [first, second] = context.sides.get(id) ?? [false, false];
      return at === block && kind === "person" && first !== second && first !== isFirsts;
    });
  }

  /** Nobody in the days of a change in which the article names both: "Royer sacked, Petit named prime minister". */
  function settled(office: Office, party: PartyNumber, year?: number): ContextRecord | undefined {
    const holder = findHolder(office, party, context, asOf, year);
    if (!holder || year !== undefined || holder.kind !== "person") return holder;
    const areNamed = new Set(mentions.flatMap(({ records }) => records));
    return hasJustFollowed(holder, office, context, asOf).some(({ id }) => areNamed.has(id)) ? undefined : holder;
  }

  /** A title is read together with the paragraph under it: "Sahel : le chef de l’État avertit". */
  function holderUnder(office: Office): ContextRecord | undefined {
    const below = mentions.filter(({ block, kind }) => block === 0 && kind === "person");
    const people = below.flatMap(({ records: [id = ""] }) => context.records.get(id) ?? []);
    const holders = new Set(people.filter((one) => holds(one, office, asOf)));
    return holders.size === 1 ? [...holders][0] : undefined;
  }

  /** "Foreign Minister Luc Royer called on Mali to show restraint, the foreign ministry said": the minister's own. */
  function partyOfMinister({ institution, headedBy }: Office, scanned: ScannedBlock, sentence: number) {
    const head = headedBy === undefined ? undefined : offices[headedBy];
    if (!institution || !head) return undefined;
    const numberOf = numberSentences(scanned.text);
    const heads = mentions.filter((one) => {
      const record = one.kind === "person" ? context.records.get(one.records[0] ?? "") : undefined;
      return one.block === scanned.block && record && numberOf(one.start) === sentence && holds(record, head, asOf);
    });
    const parties = new Set(heads.map(({ records: [id = ""] }) => (context.sides.get(id)?.[0] === true ? 0 : 1)));
    return parties.size === 1 ? ([...parties][0] as PartyNumber) : undefined;
  }

  /** "Son successeur", "his Malian counterpart": of whom was named last before. */
  function relatedTo(relation: string, scanned: ScannedBlock, span: Span): Meant | undefined {
    const { block, text } = scanned;
    const nation = nationOf(signalsOf(scanned, context), text, span);
    const [start, end] = [nation?.start ?? span.start, nation?.end ?? span.end];
    const owner = again.ownerOf(block, text, { start, end });
    if (!owner && !theirs.test(text.slice(Math.max(0, start - reach), start))) return undefined;
    if (named.test(text.slice(end, end + reach))) return undefined;
    if (relation !== "successor" && relation !== "predecessor" && relation !== "counterpart") return undefined;
    const person = owner ?? again.personBefore(block, start);
    // A counterpart is of another country, which the words must say.
    const isSaid =
      nation !== undefined && person !== undefined && context.sides.get(person.id)?.[nation.party] !== true;
    if (relation === "counterpart" ? !isSaid : nation !== undefined || (!owner && goesOn.test(text.slice(end))))
      return undefined;
    const holder = person && findRelated(person, relation, context, asOf);
    return holder && { holder, nation };
  }
}
