/**
 * Which of the two parties a place in the text speaks of, where the words there do not say: "le Premier ministre",
 * "the foreign ministry". The sentence says it, or the paragraph, or what the article has spoken of before.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { countrySignal, notPartySignals, partySignals } from "../../detect/lexicon.ts";
import { anyOf, forSubject } from "../../subject.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";

export type PartyNumber = 0 | 1;

/** Where one of the two, or another state, is named. */
interface Named {
  start: number;
  sentence: number;
  party: PartyNumber | "abroad";
  /** By its own name, not by a person or place of its side. */
  byName: boolean;
  isPerson: boolean;
}

/** Reads an article's places; what a block names is worked out once. */
export interface PartyReader {
  /** @returns the one party that the place speaks of, `undefined` where that cannot be told */
  partyAt(block: number, start: number, sentence: number): PartyNumber | undefined;
  /** @returns the one party that the sentence before names, as more than where it happened */
  previousTo(block: number, sentence: number): PartyNumber | undefined;
  /** @returns whose nationals the sentence has spoken of before the place: "four thousand French are registered" */
  nationalsBefore(block: number, start: number, sentence: number): PartyNumber | undefined;
  /** @returns whom the title speaks of first, where it names no other state and the sentence neither */
  titleSubject(block: number, sentence: number): PartyNumber | undefined;
  /** @returns whose people or name stand last before the place in its sentence, or whose people in the one before; of persons first where
   * one is meant, "his" */
  lastBefore(block: number, start: number, sentence: number, ofPerson: boolean): PartyNumber | undefined;
}

export function createPartyReader(scan: ArticleScan, mentions: readonly Mention[], context: Context): PartyReader {
  const known = new Map<number, Named[]>();
  const namedIn = (index: number): Named[] => {
    const before = known.get(index);
    if (before) return before;
    const block = scan.blocks.find((one) => one.block === index);
    const named = block ? listNamed(block, mentions, context) : [];
    known.set(index, named);
    return named;
  };
  return {
    previousTo(block, sentence) {
      const all = namedIn(block).filter((one) => one.sentence === sentence - 1);
      const said = all.filter(({ start }) => !isPlaceAt(block, start));
      const party = all.some((one) => one.party === "abroad") ? undefined : oneOf(said);
      return party === "both" ? undefined : party;
    },
    nationalsBefore(block, start, sentence) {
      const text = scan.blocks.find((one) => one.block === block)?.text ?? "";
      const here = namedIn(block).filter((one) => one.sentence === sentence && !isPlaceAt(block, one.start));
      if (here.some(({ party }) => party === "abroad")) return undefined;
      const own = here.findLast(
        (one) => one.byName && one.start < start && nationals(context).test(text.slice(one.start, start)),
      );
      return own?.party === "abroad" ? undefined : own?.party;
    },
    titleSubject(block, sentence) {
      const title = namedIn(TITLE).filter(({ byName }) => byName);
      const here = namedIn(block).filter((one) => one.sentence === sentence);
      if ([...title, ...here].some(({ party }) => party === "abroad")) return undefined;
      const text = scan.blocks.find((one) => one.block === TITLE)?.text ?? "";
      const said = title.filter(({ start }) => {
        const before = text.slice(Math.max(0, start - 24), start);
        return !prepositionBefore.test(before) && !themeBefore.test(before);
      });
      const [first] = [...said.filter(({ start }) => !isDateline(start)), ...said];
      return first?.party === "abroad" ? undefined : first?.party;
    },
    lastBefore(block, start, sentence, ofPerson) {
      const before = namedIn(block).filter((one) => one.start < start);
      const here = before.filter((one) => one.sentence === sentence);
      // "Algeria, angry at France, recalled its ambassador": whose it is cannot be told by who stands last.
      const previous = before.filter((one) => one.sentence === sentence - 1);
      if ([...previous, ...here].some(({ party }) => party === "abroad")) return undefined;
      const last =
        (ofPerson ? here.findLast(({ isPerson }) => isPerson) : undefined) ??
        here.at(-1) ??
        previous.findLast((one) => !one.byName);
      return last?.party === "abroad" ? undefined : last?.party;
    },
    partyAt(block, start, sentence) {
      const here = namedIn(block).filter((one) => one.start !== start);
      const beside = here.filter((one) => one.sentence === sentence);
      if (beside.some(({ party }) => party === "abroad")) return subjectOf(block, beside, start);
      const before = oneOf(beside.filter((one) => one.start < start));
      if (before === 0 || before === 1) return before;
      if (before === "both") {
        const byName = oneOf(beside.filter((one) => one.start < start && one.byName));
        return byName === "both" ? undefined : byName;
      }
      // "The foreign ministry announced a halt to visas for the French": whose it is was said before.
      if (beside.length > 0) return spokenOf(block, sentence);
      if (here.some(({ party }) => party === "abroad")) return undefined;
      const inBlock = oneOf(here);
      // A paragraph that has named nobody yet may go on with what was spoken of before it.
      if (here.length > 0 && here.every((one) => one.start > start)) {
        const spoken = spokenOf(block, sentence);
        if (spoken !== undefined) return inBlock === spoken || inBlock === "both" ? spoken : undefined;
      }
      return inBlock === "both" ? previousIn(here, sentence) : (inBlock ?? spokenOf(block, sentence));
    },
  };

  /** "France will leave Niger, the ministry said": another state stands only behind "of", "from", "with". */
  function subjectOf(block: number, beside: readonly Named[], start: number): PartyNumber | undefined {
    const text = scan.blocks.find((one) => one.block === block)?.text ?? "";
    const [first] = beside;
    const isAside = ({ start: at }: Named) => prepositionBefore.test(text.slice(Math.max(0, at - 24), at));
    if (!first?.byName || first.party === "abroad" || first.start > start || isAside(first)) return undefined;
    const others = beside.filter((one) => one !== first && one.party !== first.party);
    return others.every((one) => one.start < start && one.party === "abroad" && isAside(one)) ? first.party : undefined;
  }

  /** Of the sentences before, the nearest that names only one. */
  function previousIn(here: readonly Named[], sentence: number): PartyNumber | undefined {
    const previous = oneOf(here.filter((one) => one.sentence === sentence - 1));
    return previous === "both" ? undefined : previous;
  }

  function isWhere({ start }: Named): boolean {
    return isPlaceAt(TITLE, start);
  }

  function isPlaceAt(block: number, start: number): boolean {
    const text = scan.blocks.find((one) => one.block === block)?.text ?? "";
    return where.test(text.slice(Math.max(0, start - 24), start));
  }

  /** "Mali : cinq soldats français": the country before the colon is where it happens. */
  function isDateline(start: number): boolean {
    const text = scan.blocks.find((one) => one.block === TITLE)?.text ?? "";
    return dateline.test(text.slice(start));
  }

  /** What the article has spoken of last, paragraph by paragraph up to its title. */
  function spokenOf(block: number, sentence: number): PartyNumber | undefined {
    const sentencesBefore = namedIn(block).filter((one) => one.sentence < sentence);
    const own = oneOf(sentencesBefore);
    if (own === 0 || own === 1) return own;
    // "Des fantassins auvergnats au Mali", "À Bamako, le ministre Royer": where it happens is not who is spoken of.
    const title = namedIn(TITLE).filter((one) => !isDateline(one.start) && !(one.party === 0 && isWhere(one)));
    for (let at = block - 1; at > TITLE; at -= 1) {
      const named = namedIn(at);
      if (named.some(({ party }) => party === "abroad")) return undefined;
      const party = oneOf(named);
      if (party === 0) return party;
      if (party !== undefined) break;
    }
    if (title.some(({ party }) => party === "abroad")) return undefined;
    const party = oneOf(title);
    if (party !== "both") return party === 1 ? undefined : party;
    // The title's first is its subject: "Le Mali expulse l’ambassadeur de France".
    const [first] = title.filter(({ byName }) => byName);
    return first?.party === 0 || first?.party === 1 ? first.party : undefined;
  }
}

/** What a sentence is not about stands behind one of these. */
const prepositionBefore =
  /(?:^|[^\p{L}])(?:from|of|in|with|to|at|against|between|d[eu]|des|au|aux|à|en|avec|contre|entre|vers|chez)\s+(?:la\s+|le\s+|l[’']|the\s+)?$|[^\p{L}]d[’']$/iu;
/** "Mali: Government Recalls Envoy Over Foreign Legion": what it is about is not who does it. */
const themeBefore = /(?:^|[^\p{L}])(?:over|about|after|sur|après)\s+(?:the\s+|l[ae]s?\s+|l[’'])?$/iu;
const where =
  /(?:^|[^\p{L}])(?:in|at|to|au|à|en|vers|dans)\s+(?:la\s+|le\s+|l[’']|the\s+)?(?:(?:north|south|nord|sud|centre)\p{L}*\s(?:du\s|of\s)?)?$/iu;
/** "Plusieurs milliers de Français", "French nationals". */
const nationals = forSubject(({ parties }) => {
  const many = parties.flatMap(({ people: { fr } }) => [fr.men, fr.women].map(withCapital));
  const own = anyOf(parties.map(({ people }) => people.en.own));
  return new RegExp(`^(?:${anyOf(many)}(?!\\p{L})|${own} (?:nationals|citizens|people|expatriates))`, "u");
});
const dateline = /^\p{L}+\s?[:.]\s/u;

function withCapital(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function oneOf(named: readonly Named[]): PartyNumber | "both" | undefined {
  const [has, other] = [0, 1].map((party) => named.some((one) => one.party === party));
  if (has && other) return "both";
  return has ? 0 : other ? 1 : undefined;
}

function listNamed(block: ScannedBlock, mentions: readonly Mention[], context: Context): Named[] {
  const numberOf = numberSentences(block.text);
  const signals = signalsOf(block, context);
  const barred = signals.filter(({ signal }) => notPartySignals.some((not) => not === signal));
  const byName = signals.flatMap<Named>(({ signal, start, end, sentence }) => {
    const party = signal.startsWith(countrySignal)
      ? "abroad"
      : signal === partySignals[0]
        ? 0
        : signal === partySignals[1]
          ? 1
          : undefined;
    if (party === undefined || barred.some((not) => not.start <= start && not.end >= end)) return [];
    return { start, sentence, party, byName: true, isPerson: false };
  });
  const byRecord = mentions.flatMap<Named>(({ block: at, start, records: [id], kind }) => {
    if (at !== block.block || id === undefined || kind === "event" || kind === "concept") return [];
    const [first, second] = context.sides.get(id) ?? [false, false];
    if (first === second) return [];
    return { start, sentence: numberOf(start), party: first ? 0 : 1, byName: false, isPerson: kind === "person" };
  });
  return [...byName, ...byRecord].sort((a, b) => a.start - b.start);
}
