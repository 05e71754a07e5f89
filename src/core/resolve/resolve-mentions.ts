/** Which record each name, role or phrase of an article means on a day. */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import type { RecordId } from "../record.ts";
import { type Candidate, listCandidates, type Named, nobodyNamed } from "./candidates.ts";
import { type Choice, chooseReadings, dropOverlaps } from "./choose.ts";
import { findDates, type PlacedDate, resolveDates } from "./dates/dated-events.ts";
import { followDates } from "./dates/next-dates.ts";
import { looksBack } from "./dates/year-of.ts";
import type { Mention } from "./mention.ts";
import { dropUnnamedHolders, heedAppositions } from "./names/apposition.ts";
import { dropBesideName } from "./names/beside-name.ts";
import { followSurnames } from "./names/follow-surnames.ts";
import { resolveGivenInitials } from "./names/given-initials.ts";
import { createKnownBySurname, type KnownBySurname } from "./names/known-by-surname.ts";
import { resolveShortForms } from "./names/short-forms.ts";
import { dropStrangersNames } from "./names/strangers-names.ts";
import { resolveOffices } from "./offices/bare-offices.ts";
import { heedFormerHolders, readFormerHolders } from "./offices/former-holders.ts";
import { dropSupposedHolders } from "./offices/supposed-holders.ts";
import { dropOthersEvents } from "./others/spoken-of-others.ts";
import { nameFreshDeeds } from "./refused/fresh-deeds.ts";
import { refuseEvents } from "./refused/refuse-events.ts";
import { type ArticleScan, scanArticle } from "./scan-article.ts";
import type { Material } from "./told/gather-told.ts";
import { resolveTold } from "./told/told-events.ts";
import { explainChoice } from "./why.ts";
import { splitConjuncts } from "./width/conjuncts.ts";
import { widenEvents } from "./width/widen-events.ts";

/** A cue may be a record that is itself recognised by a cue; longer chains than this decide nothing. */
const longestChain = 3;

/**
 * @param asOf the day on which the words are read: names, offices and forms have the meaning of that day
 * @param scan the article's scan, where the caller has one already
 * @param dates the dates that it names, likewise
 * @returns every mention in reading order; mentions overlap only where a thing is named inside the wording of an
 *   event. None for a language we do not read.
 */
export function resolveMentions(
  article: Article,
  context: Context,
  asOf: Day,
  scan: ArticleScan = scanArticle(article, context.forms),
  dates: readonly PlacedDate[] = findDates(article),
): Mention[] {
  if (article.language !== "fr" && article.language !== "en") return [];
  const material = resolveNamed(article, context, asOf, scan, dates);
  const told = dropOthersEvents(resolveTold(article, material, context, asOf), scan, context).sort(byPlace);
  const apart = splitConjuncts(told, dates, scan, article.language, context, asOf).sort(byPlace);
  const listed = followDates(apart, dates, scan, article.language, context, asOf).sort(byPlace);
  const wide = widenEvents(listed, dates, scan, article.language, context).sort(byPlace);
  return nameFreshDeeds(wide, scan, context, asOf);
}

/**
 * @param scan of an article in a language that we read
 * @returns what is named, by name, office, usual words or date: all but the events told in other words
 */
export function resolveNamed(
  article: Article,
  context: Context,
  asOf: Day,
  scan: ArticleScan,
  dates: readonly PlacedDate[],
): Material {
  const language = article.language === "en" ? "en" : "fr";
  const bySurname = createKnownBySurname(article, scan, context, asOf);
  const textOf = (block: number) => (block === TITLE ? article.title : (article.blocks[block]?.text ?? ""));
  let named = nobodyNamed;
  let choices: Choice[] = [];
  for (let round = 0; round < longestChain; round += 1) {
    const candidates = listCandidates(article, scan, context, asOf, named);
    const resolved = resolveOnce(candidates, bySurname);
    choices = heedAppositions(resolved, textOf);
    // "Le chef de la Minusma, Luc Royer": though he is none of ours, the mission is.
    const dropped = new Set(resolved.filter((one) => !choices.includes(one)).flatMap((one) => one.candidates));
    if (dropped.size > 0)
      choices = heedAppositions(
        resolveOnce(
          candidates.filter((one) => !dropped.has(one)),
          bySurname,
        ),
        textOf,
      );
    if (!context.forms.hasRecordCues) break;
    const next = collectNamed(choices);
    if (next.anywhere.size === named.anywhere.size) break;
    named = next;
  }
  // Who holds an office is a question of the day, and some articles have none.
  const isDated = article.published !== undefined || article.modified !== undefined;
  const isLookingBack = looksBack(scan);
  const meant = isDated && !isLookingBack ? choices : dropUnnamedHolders(choices, isLookingBack);
  const read = meant.flatMap((choice) => toMention(choice, asOf));
  const { kept, refused } = refuseEvents(read, dates, scan, language, context);
  const unmeant = choices.filter((choice) => !meant.includes(choice)).flatMap((choice) => toMention(choice, asOf));
  const former = readFormerHolders(unmeant, kept, scan, context, asOf);
  const mentions = dropBesideName([...kept, ...former].sort(byPlace), scan);
  const offices = resolveOffices(mentions, scan, context, asOf, isDated);
  const held = heedFormerHolders(offices.sort(byPlace), scan, context, asOf);
  const actual = dropSupposedHolders(held, scan, context);
  const again = resolveGivenInitials(resolveShortForms(actual, scan, language, context, asOf), scan, context, asOf);
  const dated = resolveDates(dates, { mentions: again, refused, scan }, context, asOf);
  return { mentions: dated, refused, dates, scan };
}

function toMention(choice: Choice, asOf: Day): Mention[] {
  const [first] = choice.candidates;
  if (!first) return [];
  const { block, start, end, text, record } = first;
  const records = choice.candidates.map((one) => one.record.id);
  return [{ block, start, end, text, records, kind: record.kind, why: explainChoice(choice, asOf) }];
}

function byPlace(a: Mention, b: Mention): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

function resolveOnce(candidates: readonly Candidate[], bySurname: KnownBySurname): Choice[] {
  const isOfOther = ({ by }: Candidate) => "surname" in by && by.isOfOther;
  const isBare = ({ by }: Candidate) => "surname" in by || by.bare;
  const settled = dropStrangersNames(
    dropOverlaps(chooseReadings(candidates.filter((one) => !isBare(one)))),
    candidates.filter(isOfOther),
  );
  const strangers = candidates.filter((one) => isOfOther(one) && !settled.some((choice) => isWithin(one, choice)));
  const bare = candidates.filter(
    (one) => isBare(one) && !isOfOther(one) && !settled.some((choice) => isWithin(one, choice)),
  );
  return dropOverlaps([...settled, ...followSurnames(bare, settled, strangers, bySurname)]);
}

/** The surname in "Assimi Goïta" is not a stranger's. */
function isWithin({ block, start, end }: Candidate, { candidates: [choice] }: Choice): boolean {
  return choice?.record.kind === "person" && choice.block === block && choice.start <= start && choice.end >= end;
}

function collectNamed(choices: readonly Choice[]): Named {
  const anywhere = new Set<RecordId>();
  const inBlock = new Map<number, Set<RecordId>>();
  for (const { candidates } of choices) {
    if (candidates.length !== 1) continue;
    for (const { block, record } of candidates) {
      anywhere.add(record.id);
      inBlock.set(block, (inBlock.get(block) ?? new Set()).add(record.id));
    }
  }
  return { anywhere, inBlock };
}
