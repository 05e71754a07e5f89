/** The article as the detector sees it: sentence by sentence, who is named and what else is said. */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import { isAside } from "../dossier/aside.ts";
import type { Kind, RecordId } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import { findQuotedMedia, listMediaParties } from "../resolve/names/quoted-media.ts";
import { officeSignal, relationSignal } from "../resolve/offices/office-words.ts";
import { farSignal } from "../resolve/others/far-away.ts";
import type { ArticleScan, ScannedBlock } from "../resolve/scan-article.ts";
import { nounSignal } from "../resolve/told/event-nouns.ts";
import { happeningSignal } from "../resolve/told/happenings.ts";
import { thingSignal } from "../resolve/told/things.ts";
import { createCover } from "../text/cover.ts";
import { findActs, findListed } from "./acts.ts";
import {
  againstMediaSignal,
  bystanderSignal,
  countrySignal,
  fieldSignal,
  hintSignals,
  mediaSignals,
  notPartySignals,
  otherStateSignals,
  partySignals,
  tellingSignal,
  violenceSignal,
} from "./lexicon.ts";
import { findPastYears } from "./looking-back.ts";
import { isMereWord } from "./mere-word.ts";
import { isNoState } from "./no-state.ts";
import { answeringSignal, helpingSignal, timeAgoSignal } from "./passing-words.ts";
import { isMerePlace } from "./place-named.ts";
import { isPrivate } from "./private-persons.ts";
import { emptySentence, type Sentence, sameBeginning } from "./sentence.ts";
import { isPosted, tieSignal } from "./stand-ins.ts";
import { meetingSignal, stateNounSignal, stateVerbSignal } from "./state-words.ts";
import { howNew, isOf, isOfSecond, isShared } from "./story.ts";
import { isTongue } from "./tongue.ts";

/** The lead is the first sentences of the first blocks; feeds and old pages give a whole text as one block. */
const leadBlocks = 2;
const leadSentences = 4;

const passing: readonly string[] = [helpingSignal, answeringSignal, timeAgoSignal];

/** Those that are for the resolver. */
const forResolver = [nounSignal, happeningSignal, thingSignal, officeSignal, relationSignal, farSignal];
const otherSignals = [...forResolver, stateNounSignal, stateVerbSignal];

/** @param day of the article, where it is known */
export function cutSentences(
  scan: ArticleScan,
  mentions: readonly Mention[],
  context: Context,
  day?: Day | undefined,
): Sentence[] {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const held = byBlock.get(mention.block);
    if (held) held.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  const mediaParties = listMediaParties(scan, context);
  const sentences = scan.blocks.flatMap((block) => {
    const where = block.block === TITLE ? "title" : block.block < leadBlocks ? "lead" : "body";
    const sentences = readBlock(block, byBlock.get(block.block) ?? [], where, context, mediaParties, day);
    const past = day === undefined ? [] : findPastYears(block.text, Number(day.slice(0, 4)));
    for (const place of past) {
      const sentence = sentences[place];
      if (sentence) sentence.looksBack = true;
    }
    return sentences.filter((sentence) => sentence !== undefined);
  });
  const lead = sentences.filter(({ where }) => where === "lead");
  for (const sentence of lead.slice(leadSentences)) sentence.where = "body";
  return sentences;
}

function readBlock(
  block: ScannedBlock,
  mentions: readonly Mention[],
  where: Sentence["where"],
  context: Context,
  mediaParties: ReadonlySet<RecordId>,
  day: Day | undefined,
): (Sentence | undefined)[] {
  const sentences: (Sentence | undefined)[] = [];
  const sentenceAt = new Map<number, number>();
  const at = (index: number) => {
    const sentence = sentences[index] ?? emptySentence(where, block.block, index);
    sentences[index] = sentence;
    return sentence;
  };
  const isBarred = createCover(hitsOf(block, [...notPartySignals, ...mediaSignals], context));
  const isNamesake = createCover(hitsOf(block, notPartySignals, context));
  const isHint = createCover(hitsOf(block, hintSignals, context));
  const isMedia = createCover(hitsOf(block, mediaSignals, context));
  const violent = new Set(hitsOf(block, [violenceSignal], context).map(({ sentence }) => sentence));
  const against = new Set(hitsOf(block, [againstMediaSignal], context).map(({ sentence }) => sentence));
  const named = hitsOf(block, partySignals, context);
  const acts = findActs(block, named, context);
  const listed = findListed(block, named, hitsOf(block, otherStateSignals, context));
  const quoted = findQuotedMedia(block, context, mediaParties);

  for (const hit of block.hits) {
    sentenceAt.set(hit.start, hit.sentence);
    for (const meaning of context.forms.meaningsOf(hit.form)) {
      if (meaning.as !== "signal") continue;
      const { signal } = meaning;
      if (otherSignals.some((other) => signal.startsWith(other))) continue;
      const sentence = at(hit.sentence);
      const party = partySignals.indexOf(signal as (typeof partySignals)[number]);
      const outlet = mediaSignals.indexOf(signal as (typeof mediaSignals)[number]);
      const hint = hintSignals.indexOf(signal as (typeof hintSignals)[number]);
      if (party >= 0) {
        const tongue = isTongue(block.text, hit);
        sentence.tongue ||= tongue;
        if (tongue) sentence.hints[1] = true;
        if (tongue || isBarred(hit)) continue;
        sentence.parties[party === 0 ? 0 : 1] += 1;
        if (party === 0 && isPrivate(block.text, hit)) sentence.privately += 1;
        if (party === 1) {
          sentence.secondAt ??= hit.start;
          if (listed.has(hit)) sentence.listed += 1;
          if (isMerePlace(block.text, hit)) sentence.placed += 1;
        }
        if (acts.has(hit)) sentence.acts[party === 0 ? 0 : 1] = true;
      } else if (outlet >= 0) {
        if (quoted.has(hit.start) || !against.has(hit.sentence)) continue;
        sentence.parties[outlet === 0 ? 0 : 1] += 1;
        sentence.acts[outlet === 0 ? 0 : 1] = true;
        sentence.ties = true;
      } else if (hint >= 0) {
        if (!isBarred(hit)) sentence.hints[hint === 0 ? 0 : 1] = true;
      } else if (signal === tieSignal) sentence.ties = true;
      else if (signal === meetingSignal) sentence.meets = true;
      else if (signal === "relation" || signal === "sport" || signal === "culture") sentence[signal] += 1;
      else if (signal === tellingSignal) addWord(sentence.telling, block.text.slice(hit.start, hit.end));
      else if (passing.includes(signal)) sentence.passing += 1;
      else if (signal.startsWith(countrySignal) || signal.startsWith(bystanderSignal)) {
        if (isMereWord(block.text.slice(hit.start, hit.end)) || isHint(hit) || isNoState(block.text, hit)) continue;
        sentence.others.add(signal);
        if (signal.startsWith(countrySignal) && sentence.parties[0] === 0) sentence.otherAt ??= hit.start;
      } else if (signal.startsWith(fieldSignal)) sentence.elsewhere += 1;
    }
  }
  for (const mention of mentions) {
    const [id] = mention.records;
    if (id === undefined || mention.records.length > 1 || isMedia(mention)) continue;
    const sentence = at(sentenceAt.get(mention.start) ?? 0);
    // "Air France" names no country, but where something of the other's is told of it, it is a firm of its own.
    if (isNamesake(mention) && !(mention.kind === "institution" && sentence.parties[0] > 0)) continue;
    addSides(sentence, id, context);
    const record = context.records.get(id);
    if (record && isPosted(record, day)) sentence.posted = true;
    if (isOf(id, 1, context) && mention.kind !== "event")
      sentence.secondAt = Math.min(mention.start, sentence.secondAt ?? mention.start);
    addNews(sentence, mention, block.text, context, day);
  }
  for (const sentence of sentences) {
    if (!sentence) continue;
    // A minister who is received in Paris is received by France; a student there is not.
    if (sentence.meets && sentence.acts[0]) sentence.placed = 0;
    // Whose concert a visa stopped is told of for the visa, and a restaurant for the shots fired in it.
    if (sentence.telling.length > 0) sentence.elsewhere = 0;
    if (sentence.telling.length > 0 || violent.has(sentence.place)) sentence.culture = 0;
    for (const signal of sentence.others) {
      if (signal.startsWith(countrySignal)) sentence.countries += 1;
      else sentence.bystanders += 1;
    }
  }
  return sentences;
}

function addWord(words: string[], word: string): void {
  const written = word === word.toUpperCase() ? word : word.toLowerCase();
  const begins = written.slice(0, sameBeginning);
  if (words.every((other) => !other.startsWith(begins))) words.push(written);
}

/** Kinds that act for a side. An event or a concept does not put anybody into the sentence. */
const acting: readonly Kind[] = ["person", "group", "force", "institution", "place"];

function addSides(sentence: Sentence, id: RecordId, context: Context): void {
  const sides = context.sides.get(id);
  const record = context.records.get(id);
  if (record?.kind === "event" && isShared(record, context)) sentence.stories.add(id);
  if (!record || !acting.includes(record.kind)) return;
  if (sides?.[0] && sides[1]) sentence.joint = true;
  if (record.kind !== "place" && !isOf(id, 0, context) && !isOf(id, 1, context)) sentence.strangers.add(id);
  for (const party of [0, 1] as const) {
    if (!isOf(id, party, context)) continue;
    sentence.parties[party] += 1;
    if (record.kind === "place") continue;
    sentence.institutions[party] = true;
    sentence.acts[party] = true;
    sentence.acting[party].add(id);
    if (party === 1 && record.kind === "force") sentence.force = true;
  }
}

/** What the sentence tells that is new, and what of the story is past. */
function addNews(sentence: Sentence, mention: Mention, text: string, context: Context, day: Day | undefined): void {
  const event = context.records.get(mention.records[0] ?? "");
  if (event?.kind !== "event") return;
  const shared = isShared(event, context);
  const age = isAside(mention, text) ? "past" : howNew(event, day);
  if (age === "new") sentence.news[shared ? "shared" : "apart"] = true;
  if (shared && age === "past") sentence.past.add(event.id);
  if (shared && isOfSecond(event, context) && (age !== "past" || sentence.where === "title"))
    sentence.stepOfSecond = true;
}

function hitsOf(block: ScannedBlock, signals: readonly string[], context: Context) {
  return block.hits.filter(({ form }) =>
    context.forms.meaningsOf(form).some((meaning) => meaning.as === "signal" && signals.includes(meaning.signal)),
  );
}
