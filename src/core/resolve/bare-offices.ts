/**
 * "Le Premier ministre", "the foreign minister": an office without its country. It means the holder of the day in the
 * country that the sentence is about, or else the paragraph; where both countries are named, or another one, nobody.
 */
import type { Context } from "../context.ts";
import { type Day, isInForce } from "../dates.ts";
import { countrySignal, notPartySignals, partySignals } from "../detect/lexicon.ts";
import type { ContextRecord } from "../record.ts";
import { nameOn } from "../record-on-day.ts";
import type { Span } from "../text/cover.ts";
import { numberSentences } from "../text/sentence-starts.ts";
import { namesFirst, signalsOf } from "./dated-sentences.ts";
import type { Mention } from "./mention.ts";
import { officeSignal, offices } from "./office-words.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";

/** Says before the office that another than the holder is meant, or that the office goes on to tell which. */
const notHolderBefore =
  /(?:ancien(?:ne)?|ex-?|former|futur(?:e)?|future|vice-?|nouve(?:au|lle)|new|next|deputy|then|alors|homologue|proclam[eé]r?|nommée?|named|appointed|comme|as)[\s-]+$/iu;
const goesOn =
  /^\s+(?:d[eu]s?\s|of\s|\p{Ll}+(?:ais|ien|ien[ns]e|aise|ois|oise|éen|ain|aine)(?!\p{L})|déchu|sortant|limogé|par intérim)/u;
const named =
  /^(?:,?\s+|,\s*)(?:M\.|Mme|Mr|Ms|le |la |the )?\s*(?:(?:général|colonel|General|Colonel)\s+)?\p{Lu}\p{Ll}+(?:\s+\p{L}+)*/u;
/** What may stand between an office and the name of its holder, either way round. */
const nameFollows = /^[\s,]+(?:(?:le |la |the )?(?:M\.|Mme|Mr|Ms|général|colonel|general|col\.|gen\.)[\s]+)?$/iu;
const nameStandsBefore = /^,\s+(?:(?:son|sa|le|la|the|its|now|is the new) )?$/iu;
/** Characters looked at on either side. */
const reach = 40;

/** @returns the mentions and those of bare offices, unsorted */
export function resolveOffices(
  mentions: readonly Mention[],
  scan: ArticleScan,
  context: Context,
  asOf: Day,
): Mention[] {
  const found = [...mentions];
  // The second party's own politics are nobody's background.
  if (!namesFirst(scan, context)) return found;
  for (const block of scan.blocks) {
    const bare = signalsOf(block, context).filter(({ signal }) => signal.startsWith(officeSignal));
    if (bare.length === 0) continue;
    for (const { signal, start, end, sentence } of bare) {
      if (mentions.some((other) => other.block === block.block && other.start < end && other.end > start)) continue;
      const here = mentions.filter((other) => other.block === block.block);
      const office = signal.slice(officeSignal.length);
      const holder =
        holderBeside(office, block.text, { start, end }, here, context, asOf) ??
        holderIn(office, block, { start, end, sentence }, here, context, asOf);
      if (!holder) continue;
      const name = nameOn(holder, asOf);
      if (!name) continue;
      const text = block.text.slice(start, end);
      found.push({
        block: block.block,
        start,
        end,
        text,
        records: [holder.id],
        kind: holder.kind,
        why: {
          en: `On the article’s day, ${name.en} holds this office.`,
          fr: `Au jour de l’article, ${name.fr} exerce cette fonction.`,
        },
      });
    }
  }
  return found;
}

/** "The prime minister, General Abdoulaye Maïga": the name beside the office, if it is its holder's. */
function holderBeside(
  office: string,
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[],
  context: Context,
  asOf: Day,
): ContextRecord | undefined {
  const beside = mentions.find((other) => {
    if (other.kind !== "person" || other.records.length > 1) return false;
    const between = other.start >= end ? text.slice(end, other.start) : text.slice(other.end, start);
    return other.start >= end ? nameFollows.test(between) : other.end <= start && nameStandsBefore.test(between);
  });
  const record = beside && context.records.get(beside.records[0] ?? "");
  return record && holds(record, office, asOf) ? record : undefined;
}

function holderIn(
  office: string,
  block: ScannedBlock,
  { start, end, sentence }: Span & { sentence: number },
  mentions: readonly Mention[],
  context: Context,
  asOf: Day,
): ContextRecord | undefined {
  const after = block.text.slice(end, end + reach);
  const before = block.text.slice(Math.max(0, start - reach), start);
  if (notHolderBefore.test(before) || goesOn.test(after) || named.test(after)) return undefined;
  const numberOf = numberSentences(block.text);
  const inSentence = mentions.filter((other) => numberOf(other.start) === sentence);
  const party = partyOf(block, inSentence, context, sentence) ?? partyOf(block, mentions, context, undefined);
  return party === undefined || party === "several" ? undefined : findHolder(office, party, context, asOf);
}

function holds({ roles }: ContextRecord, office: string, asOf: Day): boolean {
  return roles.some((role) => role.office?.endsWith(`-${office}`) && isInForce(role, asOf));
}

/** The one party that a sentence, or a whole paragraph, names; `undefined` when it names none. */
function partyOf(
  block: ScannedBlock,
  mentions: readonly Mention[],
  context: Context,
  sentence: number | undefined,
): 0 | 1 | "several" | undefined {
  const signals = signalsOf(block, context).filter((one) => sentence === undefined || one.sentence === sentence);
  if (signals.some(({ signal }) => signal.startsWith(countrySignal))) return "several";
  const barred = signals.filter(({ signal }) => notPartySignals.some((not) => not === signal));
  const has = [0, 1].map(
    (party) =>
      signals.some(
        ({ signal, start, end }) =>
          signal === partySignals[party === 0 ? 0 : 1] && !barred.some((not) => not.start <= start && not.end >= end),
      ) ||
      mentions.some(({ records: [id], kind }) => {
        const sides = id === undefined || kind === "event" || kind === "concept" ? undefined : context.sides.get(id);
        const [own, other] = party === 0 ? [sides?.[0], sides?.[1]] : [sides?.[1], sides?.[0]];
        return own === true && other === false;
      }),
  );
  if (has[0] && has[1]) return "several";
  return has[0] ? 0 : has[1] ? 1 : undefined;
}

function findHolder(office: string, party: 0 | 1, context: Context, asOf: Day): ContextRecord | undefined {
  const holders = holdersOf(context).get(office) ?? [];
  const now = holders.filter((record) => context.sides.get(record.id)?.[party] === true && holds(record, office, asOf));
  return now.length === 1 ? now[0] : undefined;
}

const known = new WeakMap<Context, Map<string, ContextRecord[]>>();

/** By how an office ends, all who ever held it. */
function holdersOf(context: Context): Map<string, ContextRecord[]> {
  const held = known.get(context);
  if (held) return held;
  const holders = new Map<string, ContextRecord[]>();
  for (const record of context.records.values()) {
    for (const ending of Object.keys(offices)) {
      if (!record.roles.some(({ office }) => office?.endsWith(`-${ending}`))) continue;
      holders.set(ending, [...(holders.get(ending) ?? []), record]);
    }
  }
  known.set(context, holders);
  return holders;
}
