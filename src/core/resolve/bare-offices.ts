/**
 * "Le Premier ministre", "the foreign minister", "the foreign ministry": an office without its country. It means who
 * holds it on the article's day in the country that is spoken of there; where that cannot be told, nobody.
 */
import type { Context } from "../context.ts";
import { type Day, earliestDay, isInForce } from "../dates.ts";
import type { ContextRecord } from "../record.ts";
import { existsOn, nameOn } from "../record-on-day.ts";
import type { Span } from "../text/cover.ts";
import { numberSentences } from "../text/sentence-starts.ts";
import { namesFirst, signalsOf } from "./dated-sentences.ts";
import type { Mention } from "./mention.ts";
import { type Office, officeSignal, offices } from "./office-words.ts";
import { createPartyReader, type PartyNumber } from "./party-of.ts";
import type { ArticleScan } from "./scan-article.ts";

/** Says before the office that another than the holder is meant, or that the office goes on to tell which. */
const notHolderBefore =
  /(?:^|[^\p{L}])(?:ancien(?:ne)?|ex-?|former|futur(?:e)?|future|vice-?|nouve(?:au|lle)|new|next|deputy|then|alors|homologue|proclam[eé]r?|nommée?|named|appointed|comme|as|feu|late|éphémère|himself|herself|devenir|become|(?:poste|fonctions?|attributions|rang|titre|rôle) de|(?:role|post|position|job) of)[\s-]+$/iu;
const goesOn =
  /^\s+(?:d[eu]s?\s|d[’']|of\s|in\s\p{Lu}|\p{Ll}+(?:ais|ien|ien[ns]e|aise|ois|oise|éen|ain|aine|abè|abé)(?!\p{L})|déchu|sortant|limogé|déposé|renversé|par intérim|délégué)|^[’']s\s+(?:wife|husband|brother|son|daughter)/iu;
const named =
  /^(?:,?\s+|,\s*)(?:M\.|Mme|Mr|Ms|le |la |the )?\s*(?:(?:général|colonel|General|Colonel)\s+)?\p{Lu}\p{Ll}+(?:\s+\p{L}+)*/u;
/** "A prime minister": one of many. */
const indefinite = /(?:^|[^\p{L}])(?:an?|une?)\s+(?:(?:new|nouveau|nouvelle|civilian|civil)\s+)?$/iu;
/** What may stand between an office and the name of its holder, either way round. */
const nameFollows =
  /^[\s,]+(?:(?:le |la |the )?(?:M\.|Mme|Mr\.?|Ms\.?|général(?:e)?|colonel|lieutenant-colonel|colonel-major|commandant|capitaine|general|captain|col\.|gen\.)[\s]+)?$/iu;
/** Theirs who were spoken of just before; this says it of one side only. */
const theirs = /(?:^|[^\p{L}])(?:son|sa|his|her|leur|their)\s+$/iu;
const nameStandsBefore = /^,\s+(?:(?:son|sa|le|la|the|its|now|is the new|currently|actuel|actuelle|l[’']actuel) )?$/iu;
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
  if (!namesFirst(scan, context, mentions)) return found;
  const reader = createPartyReader(scan, mentions, context);
  for (const block of scan.blocks) {
    const bare = keepLongest(signalsOf(block, context).filter(({ signal }) => signal.startsWith(officeSignal)));
    if (bare.length === 0) continue;
    const here = mentions.filter((other) => other.block === block.block);
    for (const { signal, start, end, sentence } of bare) {
      if (here.some((other) => other.start < end && other.end > start && other.kind !== "event")) continue;
      const office = offices[signal.slice(officeSignal.length)];
      if (!office) continue;
      const before = block.text.slice(Math.max(0, start - reach), start);
      const after = block.text.slice(end, end + reach);
      const lone = () => {
        if (notHolderBefore.test(before) || goesOn.test(after) || named.test(after)) return undefined;
        if (isOfOldYear(block.text, sentence, asOf)) return undefined;
        const party = theirs.test(before)
          ? reader.lastBefore(block.block, start, sentence)
          : reader.partyAt(block.block, start, sentence);
        return party === undefined ? undefined : findHolder(office, party, context, asOf);
      };
      if (indefinite.test(before)) continue;
      const holder = holderBeside(office, block.text, { start, end }, here, context, asOf) ?? lone();
      const name = holder && nameOn(holder, asOf);
      if (!holder || !name) continue;
      const text = block.text.slice(start, end);
      const why =
        holder.kind === "institution"
          ? {
              en: `Of the country that is spoken of here: ${name.en}.`,
              fr: `Du pays dont il est question ici\u00a0: ${name.fr}.`,
            }
          : {
              en: `On the article’s day, ${name.en} holds this office.`,
              fr: `Au jour de l’article, ${name.fr} exerce cette fonction.`,
            };
      found.push({ block: block.block, start, end, text, records: [holder.id], kind: holder.kind, why });
    }
  }
  return found;
}

/** A sentence that names a year of the past tells of the holder of then. */
function isOfOldYear(text: string, sentence: number, asOf: Day): boolean {
  const numberOf = numberSentences(text);
  const last = Number(asOf.slice(0, 4)) - 1;
  return [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/g)].some(
    ({ 0: year, index }) => Number(year) < last && numberOf(index) === sentence,
  );
}

/** "Premier ministre par intérim" is not "Premier ministre" besides; of the same words one is enough. */
function keepLongest<T extends Span>(offices: readonly T[]): T[] {
  return offices.filter(
    (one, at) =>
      !offices.some((other, before) => {
        if (other.start > one.start || other.end < one.end) return false;
        return other.end - other.start > one.end - one.start || before < at;
      }),
  );
}

/** "The prime minister, General Abdoulaye Maïga": the name beside the office, if it is its holder's. */
function holderBeside(
  office: Office,
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
  if (!record || holds(record, office, asOf)) return record;
  // "Bah N’Daw et son Premier ministre Moctar Ouane", told when both are deposed.
  const isFormer = notHolderBefore.test(text.slice(Math.max(0, start - reach), start));
  return !isFormer && hasHeld(record, office, asOf) ? record : undefined;
}

function hasHeld({ roles }: ContextRecord, { ends = [], role }: Office, asOf: Day): boolean {
  return roles.some(
    (one) =>
      earliestDay(one.from) <= asOf &&
      (ends.some((end) => one.office?.endsWith(`-${end}`)) || role?.test(one.en) === true),
  );
}

function holds({ roles }: ContextRecord, { ends = [], role }: Office, asOf: Day): boolean {
  return roles.some(
    (one) => isInForce(one, asOf) && (ends.some((end) => one.office?.endsWith(`-${end}`)) || role?.test(one.en)),
  );
}

function findHolder(office: Office, party: PartyNumber, context: Context, asOf: Day): ContextRecord | undefined {
  const now = holdersOf(office, context).filter(
    (record) =>
      context.sides.get(record.id)?.[party] === true &&
      (record.kind === "person" ? holds(record, office, asOf) : existsOn(record, asOf)),
  );
  return now.length === 1 ? now[0] : undefined;
}

const known = new WeakMap<Context, Map<Office, ContextRecord[]>>();

/** All who ever held an office, or the institutions that go by its words. */
function holdersOf(office: Office, context: Context): ContextRecord[] {
  const held = known.get(context) ?? new Map<Office, ContextRecord[]>();
  known.set(context, held);
  const before = held.get(office);
  if (before) return before;
  const { ends = [], role, institution } = office;
  const holders = [...context.records.values()].filter((record) => {
    if (institution) return record.kind === "institution" && institution.test(record.names.at(-1)?.en ?? "");
    return record.roles.some((one) => ends.some((end) => one.office?.endsWith(`-${end}`)) || role?.test(one.en));
  });
  held.set(office, holders);
  return holders;
}
