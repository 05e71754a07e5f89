/** Which readings of each form are possible in this article: language, date, capitals, cues, confusables. */
import { type Article, TITLE } from "../article/article.ts";
import type { AliasMeaning, Context, Cues, Meaning } from "../context.ts";
import type { Day } from "../dates.ts";
import type { ContextRecord, RecordId } from "../record.ts";
import { existsOn } from "../record-on-day.ts";
import { anyOf, forSubject } from "../subject.ts";
import { hasCapitalsOf } from "../text/capitals.ts";
import { createCover } from "../text/cover.ts";
import { foldText } from "../text/fold.ts";
import type { Hit } from "../text/matcher.ts";
import { daysOf, isOfEarlierYear, type PastYear, pastYearOf } from "./dates/year-of.ts";
import { createCapitals } from "./forms/in-capitals.ts";
import { isOfLongerWording } from "./forms/longer-names.ts";
import { isHouse } from "./names/borne-names.ts";
import { isNamesake } from "./names/namesakes.ts";
import { createOtherSenses } from "./names/other-senses.ts";
import { findQuotedMedia, listMediaParties } from "./names/quoted-media.ts";
import { hasKin, isInOtherName, isPartOfOtherName, namePartOf, surnameOf } from "./names/surname.ts";
import { isAbroadsOffice, isAnothers } from "./offices/another-holder.ts";
import { isPostedElsewhere } from "./offices/posted-elsewhere.ts";
import { isSuccessors } from "./offices/successors.ts";
import { createElsewhere } from "./others/elsewhere.ts";
import { isPlotted } from "./refused/plotted.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";

/** One possible reading of one place in the article. */
export interface Candidate {
  block: number;
  start: number;
  end: number;
  sentence: number;
  text: string;
  record: ContextRecord;
  /** How it was recognised. */
  by:
    | {
        alias: string;
        shared: boolean;
        dated: boolean;
        gap: boolean;
        words: number;
        /** Of a person's name it holds the surname only: "Maïga", "le colonel Maïga". */
        bare: boolean;
        /** Dated words for a person without his name. */
        office: boolean;
        /** The year of the past of which its sentence tells. */
        year?: number;
        near?: string;
        needs?: string;
      }
    | { surname: string; isOfOther: boolean };
}

/** Records that the article is known to name, as far as worked out: everywhere, and by block. */
export interface Named {
  anywhere: ReadonlySet<RecordId>;
  inBlock: ReadonlyMap<number, ReadonlySet<RecordId>>;
}

export const nobodyNamed: Named = { anywhere: new Set(), inBlock: new Map() };

const gapSign = "…";
/** How far what rules a reading out may stand from it, in sentences. */
const sentencesBeside = 1;

/** "Chef de la diplomatie française": a person, whose words hold an institution's. */
const headOf =
  /(?:^|[^\p{L}])(?:(?:chef|cheffe|patronn?e?)\s+de\s+(?:la\s+|l[’'])|(?:ministre|secrétaire d[’']État)(?:\sdéléguée?)?(?:\schargée?)?\s+(?:de|à)\s+(?:la\s+)?)$/iu;
const post = /ambass|embass|envoy/iu;
const seat = forSubject(({ parties: [first] }) => new RegExp(anyOf([...first.land, ...first.capital]), "iu"));

/** @returns every admissible reading, in order of place; they may overlap and contradict each other */
export function listCandidates(
  article: Article,
  scan: ArticleScan,
  context: Context,
  asOf: Day,
  named: Named,
): Candidate[] {
  const existence = new Map<RecordId, boolean>();
  const exists = (record: ContextRecord) => {
    let known = existence.get(record.id);
    if (known === undefined) {
      known = existsOn(record, asOf);
      existence.set(record.id, known);
    }
    return known;
  };
  const [titleBlock, leadBlock] = scan.blocks;
  const mediaParties = listMediaParties(scan, context);
  const senses = createOtherSenses(scan, context);
  const elsewhere = createElsewhere(scan, context, asOf);

  return scan.blocks.flatMap((block) => {
    const barred = findBarred(block, context, named);
    const quoted = findQuotedMedia(block, context, mediaParties);
    const hasCapitals = createCapitals(block.text);
    const near = (cues: Cues) =>
      metIn(block, cues, context, named) ??
      // A title is read together with the paragraph under it.
      (block === titleBlock && leadBlock ? metIn(leadBlock, cues, context, named) : undefined);
    return block.hits.flatMap((hit) =>
      context.forms.meaningsOf(hit.form).flatMap((meaning) => {
        const candidate = read(meaning, hit);
        return candidate ? [candidate] : [];
      }),
    );

    function read(meaning: Meaning, hit: Hit): Candidate | undefined {
      const { text, block: index } = block;
      if (meaning.as !== "alias" && meaning.as !== "surname") return undefined;
      const record = context.records.get(meaning.record);
      if (!record || !exists(record)) return undefined;
      const past =
        meaning.as === "alias" && isOffice(meaning, record) ? pastYearOf(block, hit.sentence, asOf) : undefined;
      if (meaning.as === "alias" && !isOpen(meaning, article.language, asOf, past)) return undefined;
      if (barred.get(record.id)?.(hit) || quoted.has(hit.start)) return undefined;
      const written = text.slice(hit.start, hit.end);
      const place = { block: index, start: hit.start, end: hit.end, sentence: hit.sentence, text: written, record };
      const isTitle = index === TITLE;
      if (meaning.as === "surname") {
        if (!hasCapitals(written, meaning.written, record)) return undefined;
        const isOfOther =
          isPartOfOtherName(text, hit.start, hit.end, isTitle) || isNamesake(text, hit, record) || isHouse(text, hit);
        return { ...place, by: { surname: meaning.written, isOfOther } };
      }
      const { alias } = meaning;
      // What a gap stands for is of one thought.
      if (alias.text.includes(gapSign) && written.includes(";")) return undefined;
      if (alias.case === "exact" && !hasCapitals(written, alias.text, record)) return undefined;
      const words = alias.text.trim().split(/\s+/).length;
      const part = record.kind === "person" ? namePartOf(alias, record) : "none";
      // French writes with a hyphen what is called after somebody: "rue Modibo-Keïta".
      if (part === "full" && written.includes("-") && !alias.text.includes("-")) return undefined;
      if (part === "full" && goesOn(alias.text, text.slice(hit.end), record)) return undefined;
      if (part !== "none") {
        const isOther =
          (part === "surname" || words === 1
            ? isPartOfOtherName(text, hit.start, hit.end, isTitle)
            : isInOtherName(text, hit, record, context)) ||
          isNamesake(text, hit, record, part === "full" && hasKin(record, context)) ||
          (part === "surname" && isHouse(text, hit));
        if (isOther) return { ...place, by: { surname: alias.text, isOfOther: true } };
      }
      if (record.kind === "person" && part === "none") {
        if (isAnothers(text, hit, record, past) || isSuccessors(text, hit, meaning, asOf)) return undefined;
        if (isAbroadsOffice(block, hit, alias.text, context)) return undefined;
      }
      if (record.kind === "institution" && headOf.test(text.slice(Math.max(0, hit.start - 48), hit.start)))
        return undefined;
      if (post.test(alias.text)) {
        if (isPostedElsewhere(block, hit, context)) return undefined;
        if (!seat(context).test(alias.text) && elsewhere.isPostedWithOthers(block, hit)) return undefined;
      }
      if (senses.isOther(block, hit, record, words)) return undefined;
      if (record.kind === "concept" && (isPlotted(hit, text) || isOfEarlierYear(block, hit, meaning, asOf)))
        return undefined;
      if (isOfLongerWording(text, hit, record, alias.text, asOf)) return undefined;
      if (elsewhere.isSaidOfOthers(block, hit, record, alias.text)) return undefined;
      const needs = meaning.needs && metAnywhere(scan, meaning.needs, context, named);
      if (meaning.needs && needs === undefined) return undefined;
      const nearby = meaning.near && near(meaning.near);
      if (meaning.near && nearby === undefined) return undefined;
      if (meaning.unless && isMetBeside(block, hit.sentence, meaning.unless, named)) return undefined;
      return {
        ...place,
        by: {
          alias: alias.text,
          shared: alias.shared === true,
          dated: alias.from !== undefined || alias.to !== undefined,
          gap: alias.text.includes(gapSign),
          words,
          bare: part === "surname",
          office: isOffice(meaning, record),
          ...(past?.isFrame ? { year: past.year } : {}),
          ...(nearby === undefined ? {} : { near: nearby }),
          ...(needs === undefined ? {} : { needs }),
        },
      };
    }
  });
}

/** "Captain Amadou" before "Sanogo": the first name alone, which the text goes on from. */
function goesOn(written: string, after: string, { names }: ContextRecord): boolean {
  if (!/^\s\p{Lu}\p{Ll}/u.test(after)) return false;
  const last =
    foldText(written)
      .split(/[\s-]+/)
      .at(-1) ?? "";
  return (
    !names.some(({ fr }) => foldText(surnameOf(fr) ?? fr) === last) &&
    names.some(({ fr }) =>
      foldText(fr)
        .split(/[\s-]+/)
        .includes(last),
    )
  );
}

/** Dated words for a person without his name: "président français". */
function isOffice({ alias, begins, ends }: AliasMeaning, record: ContextRecord): boolean {
  if (record.kind !== "person" || (begins === undefined && ends === undefined)) return false;
  return namePartOf(alias, record) === "none";
}

/**
 * @param past the year of which the sentence tells: then that year's meaning is meant, and where the words leave the
 *   year open, only what holds then as on the article's day
 */
function isOpen({ alias, begins, ends }: AliasMeaning, language: string, day: Day, past?: PastYear): boolean {
  if (alias.lang !== undefined && alias.lang !== language) return false;
  const on = (one: Day) => (begins === undefined || begins <= one) && (ends === undefined || ends > one);
  return past ? daysOf(past.year).every(on) && (past.isFrame || on(day)) : on(day);
}

/** Places at which a form is somebody else's, by the record that it is not. */
function findBarred({ hits, cues, block, text }: ScannedBlock, context: Context, named: Named) {
  const isByCapitals = ({ start, end }: Hit, { record }: Meaning & { as: "not" }) =>
    hits.some(
      (hit) =>
        hit.start === start &&
        hit.end === end &&
        context.forms
          .meaningsOf(hit.form)
          .some((other) => other.as === "alias" && other.record === record && other.alias.case === "exact"),
    );
  const spans = new Map<RecordId, Hit[]>();
  for (const hit of hits) {
    for (const meaning of context.forms.meaningsOf(hit.form)) {
      if (meaning.as !== "not") continue;
      if (meaning.when && met(meaning.when, cues, named.inBlock.get(block), context) === undefined) continue;
      // "Fama" is not the army, "FAMa" is: where the two differ by capitals only, the capitals tell.
      if (isByCapitals(hit, meaning) && !hasCapitalsOf(text.slice(hit.start, hit.end), meaning.written)) continue;
      const held = spans.get(meaning.record);
      if (held) held.push(hit);
      else spans.set(meaning.record, [hit]);
    }
  }
  return new Map([...spans].map(([record, held]) => [record, createCover(held)]));
}

/** The first cue that is met in the paragraph, as written; `undefined` when none is. */
function metIn(block: ScannedBlock, cues: Cues, context: Context, named: Named): string | undefined {
  return met(cues, block.cues, named.inBlock.get(block.block), context);
}

/**
 * Whether what speaks against a reading stands near enough to speak of it: a long paragraph, or an article that comes
 * without its paragraphs, names much that has nothing to do with the sentence.
 */
function isMetBeside({ block, cues }: ScannedBlock, sentence: number, { words, records }: Cues, named: Named): boolean {
  const isBeside = (cue: number) => cues.get(cue)?.some((at) => Math.abs(at - sentence) <= sentencesBeside) === true;
  return words.some(isBeside) || records.some((id) => named.inBlock.get(block)?.has(id) === true);
}

function metAnywhere(scan: ArticleScan, cues: Cues, context: Context, named: Named): string | undefined {
  return met(cues, scan.cues, named.anywhere, context);
}

function met(
  { words, records }: Cues,
  present: Pick<ReadonlySet<number>, "has">,
  named: ReadonlySet<RecordId> | undefined,
  context: Context,
): string | undefined {
  const word = words.find((cue) => present.has(cue));
  if (word !== undefined) return context.forms.cues[word];
  const record = records.find((id) => named?.has(id));
  return record === undefined ? undefined : (context.records.get(record)?.names.at(-1)?.fr ?? record);
}
