/** What the sentences of a dated paragraph tell beside their dates: what happens, who is named, which states. */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { bystanderSignal, countrySignal, partySignals } from "../../detect/lexicon.ts";
import { isMereWord } from "../../detect/mere-word.ts";
import type { EventRecord, RecordId } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { nounSignal } from "../told/event-nouns.ts";

export interface Noun {
  start: number;
  end: number;
  signal: string;
}

export interface Sentences {
  numberOf: (offset: number) => number;
  nouns: Map<number, Noun[]>;
  named: Map<number, Set<RecordId>>;
  /** Other states, by the signal that names them. */
  abroad: Map<number, Noun[]>;
  /** Where terms stand, which may hold a word for what happens: "the coups". */
  concepts: Span[];
  text: string;
}

export function readSentences(block: ScannedBlock, mentions: readonly Mention[], context: Context): Sentences {
  const sentences: Sentences = {
    numberOf: numberSentences(block.text),
    nouns: new Map(),
    named: new Map(),
    abroad: new Map(),
    concepts: mentions.filter((one) => one.block === block.block && one.kind === "concept"),
    text: block.text,
  };
  for (const { signal, start, end, sentence } of signalsOf(block, context)) {
    if (signal.startsWith(nounSignal)) push(sentences.nouns, sentence, { start, end, signal });
    else if (signal.startsWith(countrySignal)) push(sentences.abroad, sentence, { start, end, signal });
  }
  for (const { block: at, start, records } of mentions) {
    if (records.length > 1) continue;
    // A title is read together with the first sentence under it.
    const isAbove = at === TITLE && block.block === 0;
    if (at !== block.block && !isAbove) continue;
    for (const id of records) add(sentences.named, isAbove ? 0 : sentences.numberOf(start), id);
  }
  return sentences;
}

/** Signals in what an event is called: its sorts of happening, and the other states that it involves. */
const known = new WeakMap<Context, Map<string, ReadonlySet<string>>>();

export function wordsOf({ id, names, aliases }: EventRecord, context: Context): ReadonlySet<string> {
  return readWords(id, [...names.flatMap(({ en, fr }) => [en, fr]), ...aliases.map(({ text }) => text)], context);
}

/** Those of its names alone: an alias such as "took power" makes no capture of a coup. */
export function nameWordsOf({ id, names }: EventRecord, context: Context): ReadonlySet<string> {
  return readWords(
    `${id} by name`,
    names.flatMap(({ en, fr }) => [en, fr]),
    context,
  );
}

function readWords(key: string, texts: readonly string[], context: Context): ReadonlySet<string> {
  const held = known.get(context) ?? new Map<string, ReadonlySet<string>>();
  known.set(context, held);
  const before = held.get(key);
  if (before) return before;
  // Each word once, for aliases repeat each other, and the words for what happens and for states are single.
  const words = new Set(
    context.forms.matcher
      .scan([...new Set(texts.flatMap((text) => text.split(/[\s…*’']+/)))].join(" "))
      .flatMap(({ form }) =>
        context.forms.meaningsOf(form).flatMap((meaning) => (meaning.as === "signal" ? [meaning.signal] : [])),
      ),
  );
  held.set(key, words);
  return words;
}

/**
 * Whether the article names the first party, by name or by two of its people, forces or places, without which nothing
 * in it is read by its date or office.
 */
export function namesFirst({ blocks }: ArticleScan, context: Context, mentions: readonly Mention[]): boolean {
  if (blocks.some((block) => signalsOf(block, context).some(({ signal }) => signal === partySignals[0]))) return true;
  const own = new Set(
    mentions.flatMap(({ records: [id = ""], kind }) =>
      kind !== "event" && kind !== "concept" && context.sides.get(id)?.[0] === true ? [id] : [],
    ),
  );
  return own.size >= leastNamed;
}

const leastNamed = 2;

export interface PlacedSignal extends Span {
  signal: string;
  sentence: number;
}

/** A block is scanned with one context, and asked of by most of what resolves. */
const signalsIn = new WeakMap<ScannedBlock, readonly PlacedSignal[]>();

export function signalsOf(block: ScannedBlock, { forms }: Context): readonly PlacedSignal[] {
  const before = signalsIn.get(block);
  if (before) return before;
  const signals = block.hits.flatMap(({ form, start, end, sentence }) =>
    forms.meaningsOf(form).flatMap((meaning) => {
      if (meaning.as !== "signal") return [];
      const { signal } = meaning;
      if (signal.startsWith(bystanderSignal) && isMereWord(block.text.slice(start, end))) return [];
      return [{ signal, start, end, sentence }];
    }),
  );
  signalsIn.set(block, signals);
  return signals;
}

/** Characters between two stretches. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

export function between(a: Span, b: Span, text: string): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.add(value);
  else map.set(key, new Set([value]));
}
