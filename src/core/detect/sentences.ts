/** The article as the detector sees it: sentence by sentence, who is named and what else is said. */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import type { Kind, RecordId } from "../record.ts";
import { nounSignal } from "../resolve/event-nouns.ts";
import { happeningSignal } from "../resolve/happenings.ts";
import type { Mention } from "../resolve/mention.ts";
import { officeSignal, relationSignal } from "../resolve/office-words.ts";
import { findQuotedMedia, listMediaParties } from "../resolve/quoted-media.ts";
import type { ArticleScan, ScannedBlock } from "../resolve/scan-article.ts";
import { createCover } from "../text/cover.ts";
import {
  againstMediaSignal,
  bystanderSignal,
  countrySignal,
  fieldSignal,
  mediaSignals,
  notPartySignals,
  partySignals,
  tellingSignal,
} from "./lexicon.ts";

export type Where = "title" | "lead" | "body";

/** The lead is the first sentences of the first blocks; feeds and old pages give a whole text as one block. */
const leadBlocks = 2;
const leadSentences = 4;

export interface Sentence {
  where: Where;
  /** How often each party is named, by word or by a person, force or institution of its side. */
  parties: [number, number];
  /** A record of its side, rather than its mere name. */
  institutions: [boolean, boolean];
  /** A record that belongs to both: an agreement between them, an embassy of one in the other. */
  joint: boolean;
  relation: number;
  /** Words of the article that say what the two have to do with each other, each once, in small letters. */
  telling: string[];
  /** Other states, each counted once. */
  countries: number;
  /** Great powers and blocs, each counted once. */
  bystanders: number;
  sport: number;
  culture: number;
}

/** Those that are for the resolver. */
const otherSignals = [nounSignal, happeningSignal, officeSignal, relationSignal, fieldSignal];

export function cutSentences(scan: ArticleScan, mentions: readonly Mention[], context: Context): Sentence[] {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const held = byBlock.get(mention.block);
    if (held) held.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  const mediaParties = listMediaParties(scan, context.forms);
  const sentences = scan.blocks.flatMap((block) => {
    const where = block.block === TITLE ? "title" : block.block < leadBlocks ? "lead" : "body";
    return readBlock(block, byBlock.get(block.block) ?? [], where, context, mediaParties);
  });
  const lead = sentences.filter(({ where }) => where === "lead");
  for (const sentence of lead.slice(leadSentences)) sentence.where = "body";
  return sentences;
}

function readBlock(
  block: ScannedBlock,
  mentions: readonly Mention[],
  where: Where,
  context: Context,
  mediaParties: ReadonlySet<RecordId>,
): Sentence[] {
  const sentences: Sentence[] = [];
  const sentenceAt = new Map<number, number>();
  const others: Set<string>[] = [];
  const at = (index: number) => {
    sentences[index] ??= emptySentence(where);
    others[index] ??= new Set();
    return sentences[index];
  };
  const isBarred = createCover(hitsOf(block, [...notPartySignals, ...mediaSignals], context));
  const isMedia = createCover(hitsOf(block, mediaSignals, context));
  const against = new Set(hitsOf(block, [againstMediaSignal], context).map(({ sentence }) => sentence));
  const quoted = findQuotedMedia(block, context.forms, mediaParties);

  for (const hit of block.hits) {
    sentenceAt.set(hit.start, hit.sentence);
    for (const meaning of context.forms.meaningsOf(hit.form)) {
      if (meaning.as !== "signal") continue;
      const { signal } = meaning;
      if (otherSignals.some((other) => signal.startsWith(other))) continue;
      const sentence = at(hit.sentence);
      const party = partySignals.indexOf(signal as (typeof partySignals)[number]);
      const outlet = mediaSignals.indexOf(signal as (typeof mediaSignals)[number]);
      if (party >= 0) {
        if (!isBarred(hit)) sentence.parties[party === 0 ? 0 : 1] += 1;
      } else if (outlet >= 0) {
        if (!quoted.has(hit.start) && against.has(hit.sentence)) sentence.parties[outlet === 0 ? 0 : 1] += 1;
      } else if (signal === "relation" || signal === "sport" || signal === "culture") sentence[signal] += 1;
      else if (signal === tellingSignal) addWord(sentence.telling, block.text.slice(hit.start, hit.end));
      else if (signal.startsWith(countrySignal) || signal.startsWith(bystanderSignal))
        others[hit.sentence]?.add(signal);
    }
  }
  for (const mention of mentions) {
    const [id] = mention.records;
    if (id === undefined || mention.records.length > 1 || isMedia(mention)) continue;
    addSides(at(sentenceAt.get(mention.start) ?? 0), id, context);
  }
  sentences.forEach((sentence, index) => {
    for (const signal of others[index] ?? []) {
      if (signal.startsWith(countrySignal)) sentence.countries += 1;
      else sentence.bystanders += 1;
    }
  });
  return sentences.filter((sentence) => sentence !== undefined);
}

/** "Expulsion" and "expulse" are shown once. */
const sameBeginning = 5;

function addWord(words: string[], word: string): void {
  const written = word === word.toUpperCase() ? word : word.toLowerCase();
  const begins = written.slice(0, sameBeginning);
  if (words.every((other) => !other.startsWith(begins))) words.push(written);
}

function emptySentence(where: Where): Sentence {
  return {
    where,
    parties: [0, 0],
    institutions: [false, false],
    joint: false,
    relation: 0,
    telling: [],
    countries: 0,
    bystanders: 0,
    sport: 0,
    culture: 0,
  };
}

/** Kinds that act for a side. An event or a concept does not put anybody into the sentence. */
const acting: readonly Kind[] = ["person", "group", "force", "institution", "place"];

function addSides(sentence: Sentence, id: RecordId, context: Context): void {
  const sides = context.sides.get(id);
  const kind = context.records.get(id)?.kind;
  if (!sides || !kind || !acting.includes(kind)) return;
  if (sides[0] && sides[1]) sentence.joint = true;
  for (const party of [0, 1] as const) {
    if (!sides[party]) continue;
    sentence.parties[party] += 1;
    sentence.institutions[party] = true;
  }
}

function hitsOf(block: ScannedBlock, signals: readonly string[], context: Context) {
  return block.hits.filter(({ form }) =>
    context.forms.meaningsOf(form).some((meaning) => meaning.as === "signal" && signals.includes(meaning.signal)),
  );
}
