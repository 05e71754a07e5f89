/**
 * "The president", "l’ambassade", told again: a word so general means whom the text has last named as that, in its
 * paragraph or the two before, where it has named nobody else as that there.
 */
import type { Context } from "../context.ts";
import { addDays, type Day } from "../dates.ts";
import type { ContextRecord, RecordId } from "../record.ts";
import type { Span } from "../text/cover.ts";
import { signalsOf } from "./dated-sentences.ts";
import type { Mention } from "./mention.ts";
import { hasHeld, holds } from "./office-holders.ts";
import { type Office, officeSignal, offices } from "./office-words.ts";
import type { PartyNumber } from "./party-of.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";

/** Paragraphs before its own in which a reader still has somebody in mind. */
const remembered = 2;
/** Who left the office so many days ago is still called so in the article that tells it. */
const justLeft = 21;

/** Says that an office is another's than the one spoken of: "président nigérien", "the US ambassador", "of". */
const goesOnElsewhere =
  /^\s+(?:d[eu]s?\s|d[’']|of\s|in\s\p{Lu}|\p{Ll}+(?:ais|ien|ien[ns]e|aise|ois|oise|éen|éenne|ain|aine|abè|abé|and|ande|agnol)(?!\p{L})|(?:[gG]énéral\s|[cC]olonel\s)?\p{Lu}[\p{L}’'-]+)/u;
const strangeBefore = /(?:\p{Lu}[\p{L}’'-]+)\s+$/u;
const sentenceWord =
  /(?:^|[.!?…:»”"«“(—–-]\s*)(?:The|Le|La|L’|L'|Du|Au|Un|Une|A|An|Ce|Cette|Son|Sa|His|Her|Their)\s*$/u;

export interface OfficesAgain {
  /**
   * @param only on whose side he must be, where the words say, "le ministre malien"; and whether the paragraph alone
   *   is asked
   * @returns whom the office means at that place, as told before; `undefined` where that cannot be told
   */
  holderBefore(
    office: Office,
    block: number,
    start: number,
    only?: { party?: PartyNumber | undefined; isHere?: true },
  ): ContextRecord | undefined;
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
}

export function createOfficesAgain(
  scan: ArticleScan,
  mentions: readonly Mention[],
  context: Context,
  asOf: Day,
): OfficesAgain {
  const known = new Map<string, Named[]>();
  return {
    personBefore(block, start, inSentence = false) {
      const last = mentions
        .filter((one) => one.block === block && one.kind === "person" && one.end <= start && one.records.length === 1)
        .reduce<Mention | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
      const text = scan.blocks.find((one) => one.block === block)?.text ?? "";
      if (!last || (inSentence && /[.!?…]\s/u.test(text.slice(last.end, start)))) return undefined;
      return context.records.get(last.records[0] ?? "");
    },
    holderBefore(office, block, start, { party, isHere } = {}) {
      const from = scan.blocks.findIndex((one) => one.block === block);
      const before = new Set<Named["id"]>();
      for (let at = from; at >= (isHere ? from : 0); at -= 1) {
        const here = scan.blocks[at];
        if (!here) return undefined;
        const named = namedIn(here, office).filter((one) => at < from || one.start < start);
        for (const { id } of named) {
          if (party === undefined || id === "stranger" || context.sides.get(id)?.[party]) before.add(id);
        }
        // Near by, the paragraph decides that names any; farther off, only whom the whole text names alone.
        if (before.size > 1) return undefined;
        if (before.size === 1 && from - at <= remembered) break;
      }
      const [id] = before;
      return id === undefined || id === "stranger" ? undefined : context.records.get(id);
    },
  };

  function namedIn(block: ScannedBlock, office: Office): Named[] {
    const key = `${block.block} ${office.words[0]}`;
    const before = known.get(key);
    if (before) return before;
    const here = mentions.filter((one) => one.block === block.block && one.kind !== "event");
    const ours = here.flatMap<Named>(({ start, records }) => {
      const record = records.length === 1 ? context.records.get(records[0] ?? "") : undefined;
      return record && isOf(record, office) ? [{ start, id: record.id }] : [];
    });
    const strange = signalsOf(block, context).flatMap<Named>(({ signal, start, end }) => {
      if (offices[signal.slice(officeSignal.length)] !== office || !signal.startsWith(officeSignal)) return [];
      if (here.some((one) => one.start < end && one.end > start) || isBesideOurs(block.text, { start, end }, here))
        return [];
      const after = block.text.slice(end, end + 40);
      const lead = block.text.slice(Math.max(0, start - 40), start);
      const isStrange = goesOnElsewhere.test(after) || (strangeBefore.test(lead) && !sentenceWord.test(lead));
      return isStrange ? [{ start, id: "stranger" }] : [];
    });
    const named = [...ours, ...strange];
    known.set(key, named);
    return named;
  }

  function isOf(record: ContextRecord, office: Office): boolean {
    if (office.institution)
      return record.kind === "institution" && office.institution.test(record.names.at(-1)?.en ?? "");
    if (record.kind !== "person") return false;
    return (
      holds(record, office, asOf) || (hasHeld(record, office, asOf) && holds(record, office, addDays(asOf, -justLeft)))
    );
  }
}

/** "Le président Macron": the name that follows is a mention of ours. */
function isBesideOurs(text: string, { end }: Span, here: readonly Mention[]): boolean {
  return here.some(
    (one) => one.kind === "person" && one.start >= end && /^[\s,]*(?:\p{L}+\.?\s)?$/u.test(text.slice(end, one.start)),
  );
}
