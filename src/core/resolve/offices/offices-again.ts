/**
 * "The president", "l’ambassade", told again: a word so general means whom the text has last named as that, in its
 * paragraph or the two before, where it has named nobody else as that there.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { addDays, type Day } from "../../dates.ts";
import type { ContextRecord, RecordId } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import { genderOf } from "../names/namesakes.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { hasHeld, holds } from "./office-holders.ts";
import { keepLongest, type Office, officeSignal, offices } from "./office-words.ts";
import type { PartyNumber } from "./party-of.ts";

/** Paragraphs before its own in which a reader still has somebody in mind. */
const remembered = 2;
/** Who left the office so many days ago is still called so in the article that tells it. */
const justLeft = 21;

/** Says that an office is another's than the one spoken of: "président nigérien", "the US ambassador", "of". */
const goesOnElsewhere =
  /^\s+(?:en exercice|d[eu]s?\s|d[’']|of\s|in\s\p{Lu}|\p{Ll}+(?:ais|ien|ien[ns]e|aise|ois|oise|éen|éenne|ain|aine|abè|abé|and|ande|agnol)(?!\p{L})|(?:[gG]énéral\s|[cC]olonel\s)?\p{Lu}[\p{L}’'-]+)/u;
/** Of such a word alone stands before the office, its own words say no more of whose it is. */
const determined =
  /(?:^|[^\p{L}])(?:the|l[ea]s?|l[’']|du|des|aux?|un|une|an?|ce|cet|cette|this|that|his|her|its|their|son|sa|leur|de|d[’']|as|comme|puis|été|fut|devenu|became|been|ancien(?:ne)?|former|ex-?)\s*$/iu;
/** "Mali's security minister, Colonel Salif Traoré": a name that is none of ours. */
const namedAfter = /^,\s+(?:(?:le|la|the)\s)?(?:(?:[gG][ée]n[ée]ral|[cC]olonel|Gen\.|Col\.)\s)?\p{Lu}\p{L}+\s\p{Lu}/u;

export interface OfficesAgain {
  /**
   * @param only on whose side he must be, where the words say, "le ministre malien"; whether the paragraph alone is
   *   asked; and whether the text tells of a past year, of whoever held it then
   * @returns whom the office means at that place, as told before; `undefined` where that cannot be told
   */
  holderBefore(
    office: Office,
    block: number,
    start: number,
    only?: { party?: PartyNumber | undefined; isHere?: true; isPast?: boolean },
  ): ContextRecord | undefined;
  /** @returns whose it is: "Macron’s predecessor", "le prédécesseur de Macron" */
  ownerOf(block: number, text: string, place: Span): ContextRecord | undefined;
  /**
   * @param inSentence whether its sentence alone is asked
   * @returns who is named last before the place, in its paragraph
   */
  personBefore(block: number, start: number, inSentence?: boolean): ContextRecord | undefined;
}

/** Whom a place names as holding an office: a record, or somebody whom we do not know. */
interface Named {
  start: number;
  id: RecordId | "stranger";
  /** By the office besides the name: "le président Macron". */
  isTitled: boolean;
}

export function createOfficesAgain(
  scan: ArticleScan,
  mentions: readonly Mention[],
  context: Context,
  asOf: Day,
): OfficesAgain {
  const known = new Map<string, Named[]>();
  const inTitle = mentions.filter(({ block }) => block === TITLE);
  return {
    ownerOf(block, text, { start, end }) {
      const owner = mentions.find((one) => {
        if (one.block !== block || one.kind !== "person" || one.records.length > 1) return false;
        if (one.end <= start) return /^[’']s?\s$/u.test(text.slice(one.end, start));
        return one.start >= end && /^\s(?:de\s|d[’']|of\s)$/u.test(text.slice(end, one.start));
      });
      return owner && context.records.get(owner.records[0] ?? "");
    },
    personBefore(block, start, inSentence = false) {
      const last = mentions
        .filter((one) => one.block === block && one.kind === "person" && one.end <= start && one.records.length === 1)
        .reduce<Mention | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
      const text = scan.blocks.find((one) => one.block === block)?.text ?? "";
      if (!last || (inSentence && /[.!?…]\s/u.test(text.slice(last.end, start)))) return undefined;
      return context.records.get(last.records[0] ?? "");
    },
    holderBefore(office, block, start, { party, isHere, isPast = false } = {}) {
      const from = scan.blocks.findIndex((one) => one.block === block);
      const before = new Set<Named["id"]>();
      const gender = genderBefore(scan.blocks[from]?.text.slice(0, start) ?? "");
      let areTitled = false;
      let nearest = -1;
      for (let at = from; at >= (isHere ? from : 0); at -= 1) {
        const here = scan.blocks[at];
        if (!here) return undefined;
        const named = namedIn(here, office, isPast)
          .filter((one) => at < from || one.start < start)
          .filter(({ id }) => isOfGender(id, gender));
        // Behind the paragraph that names any, only those whom the office stands beside are still in mind.
        for (const { id, isTitled } of named) {
          if (before.size > 0 && at < nearest && !isTitled) continue;
          if (party === undefined || id === "stranger" || context.sides.get(id)?.[party]) before.add(id);
        }
        if (named.length > 0) {
          nearest = Math.max(nearest, at);
          areTitled ||= named.some(({ isTitled }) => isTitled);
        }
        if (before.size > 1) return undefined;
        if (before.size === 1 && (areTitled || from - at >= remembered)) break;
      }
      const [id] = before;
      // "Macron in Gao. The Malian president, Keïta, had come. || The head of state told the soldiers": who the news is of.
      const isFree = nearest < from && party === undefined && !isPast && office !== offices.minister;
      const protagonist = isFree ? holderInTitle(office) : undefined;
      if (protagonist && id !== undefined && id !== protagonist.id) return protagonist;
      return id === undefined || id === "stranger" ? undefined : context.records.get(id);
    },
  };

  /** The one person of the title who holds the office. */
  function holderInTitle(office: Office): ContextRecord | undefined {
    const held = new Set(
      inTitle.flatMap(({ kind, records }) => {
        const record = kind === "person" && records.length === 1 ? context.records.get(records[0] ?? "") : undefined;
        return record && isOf(record, office, false) ? [record] : [];
      }),
    );
    const [holder] = held;
    return held.size === 1 ? holder : undefined;
  }

  function isOfGender(id: Named["id"], gender: "man" | "woman" | undefined): boolean {
    const record = context.records.get(id);
    const own = record?.kind === "person" ? genderOf(record) : undefined;
    return gender === undefined || own === undefined || own === gender;
  }

  function namedIn(block: ScannedBlock, office: Office, isPast: boolean): Named[] {
    const key = `${block.block} ${office.words[0]} ${isPast} ${mentions.length}`;
    const before = known.get(key);
    if (before) return before;
    const here = mentions.filter((one) => one.block === block.block && one.kind !== "event");
    const words = keepLongest(signalsOf(block, context).filter(({ signal }) => signal.startsWith(officeSignal))).filter(
      ({ signal }) => isCalledSo(signal.slice(officeSignal.length), office),
    );
    const ours = here.flatMap<Named>((mention) => {
      const record = mention.records.length === 1 ? context.records.get(mention.records[0] ?? "") : undefined;
      if (!record) return [];
      const isTitled =
        record.kind === "institution" ||
        words.some((word) => isWithin(word, mention) || isBeside(block.text, word, mention));
      // "President Keïta was a difficult partner. The president": years later, still him.
      const wasIt = isTitled && record.kind === "person" && hasHeld(record, office, asOf);
      if (!wasIt && !isOf(record, office, isPast)) return [];
      return [{ start: mention.start, id: record.id, isTitled }];
    });
    const strange = words.flatMap<Named>((word) => {
      const { start, end } = word;
      if (here.some((one) => isWithin(word, one) || (one.kind === "person" && isBeside(block.text, word, one))))
        return [];
      const after = block.text.slice(end, end + 40);
      const lead = block.text.slice(Math.max(0, start - 40), start);
      const isStrange = goesOnElsewhere.test(after) || namedAfter.test(after) || !determined.test(lead);
      return isStrange ? [{ start, id: "stranger", isTitled: true }] : [];
    });
    const named = [...ours, ...strange];
    known.set(key, named);
    return named;
  }

  function isOf(record: ContextRecord, office: Office, isPast: boolean): boolean {
    if (office.institution)
      return record.kind === "institution" && office.institution.test(record.names.at(-1)?.en ?? "");
    if (record.kind !== "person") return false;
    if (isPast) return hasHeld(record, office, asOf) && !holds(record, office, asOf);
    return (
      holds(record, office, asOf) || (hasHeld(record, office, asOf) && holds(record, office, addDays(asOf, -justLeft)))
    );
  }
}

/** Whoever is called "security minister" may be told again as "the minister". */
function isCalledSo(key: string, office: Office): boolean {
  return offices[key] === office || (office === offices.minister && offices[key] === offices["security-minister"]);
}

/** "La ministre" is a woman, "le ministre" as a rule a man; other words do not say. */
function genderBefore(before: string): "man" | "woman" | undefined {
  const article = /(?:^|[^\p{L}])(l[ea]|du|au)\s$/iu.exec(before)?.[1]?.toLowerCase();
  return article === undefined ? undefined : article === "la" ? "woman" : "man";
}

function isWithin(word: Span, mention: Span): boolean {
  return mention.start < word.end && mention.end > word.start;
}

/** "Le président Macron", "Jean-Yves Le Drian, the minister": name and office beside each other. */
function isBeside(text: string, word: Span, mention: Span): boolean {
  if (mention.start >= word.end) return /^[\s,]*(?:\p{L}+\.?\s){0,2}$/u.test(text.slice(word.end, mention.start));
  return mention.end <= word.start && /^,\s+(?:\p{L}+[’'\s])?$/u.test(text.slice(mention.end, word.start));
}
