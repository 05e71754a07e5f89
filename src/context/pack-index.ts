/**
 * What a pack's forms come to, worked out when it is built, so that a worker that wakes need not work it out again.
 * The index is made by the code that would make it at run time, and says of what: it is read only by a code whose
 * words it was made with, for the very records it was made from, and is otherwise made anew.
 */
import { signalForms } from "../core/detect/lexicon.ts";
import { sidesOf } from "../core/detect/sides.ts";
import type { Pack, PackIndex } from "../core/record.ts";
import { type FormTables, tabulateForms } from "../core/resolve/forms/index-forms.ts";
import { openForms } from "../core/resolve/forms/open-forms.ts";
import { packNumbers, unpackNumbers } from "../core/text/packed-numbers.ts";
import { hashNext, hashStart } from "../core/text/word-table.ts";

/** To be raised when the shape of the index or the way in which forms are cut changes. */
const format = 1;

type Sides = readonly [boolean, boolean];

export interface PackTables {
  forms: FormTables;
  /** By the place of the record. */
  sides: Sides[];
}

/** @returns the pack with its index; records, version and hash stay as they are */
export function addIndex(pack: Pack): Pack {
  return { ...pack, index: writeIndex(tabulatePack(pack), stampOf(pack)) };
}

/** @returns the tables as shipped, or made anew when the pack has none that are of use to this code */
export function tablesOf(pack: Pack): PackTables {
  const { index } = pack;
  return index && index.made === stampOf(pack) ? readIndex(index) : tabulatePack(pack);
}

export function tabulatePack({ records, ...subject }: Pack): PackTables {
  const tables = tabulateForms(records, signalForms(subject));
  const forms = openForms(tables, records);
  return { forms: tables, sides: records.map((record) => sidesOf(record, forms)) };
}

function stampOf({ hash, records, ...subject }: Pack): string {
  let words = hashStart;
  for (const [signal, forms] of signalForms(subject)) {
    for (const text of [signal, ...forms]) {
      for (let index = 0; index < text.length; index += 1) words = hashNext(words, text.charCodeAt(index));
      words = hashNext(words, 0);
    }
  }
  return `${format} ${hash} ${records.length} ${(words >>> 0).toString(16)}`;
}

function writeIndex({ forms, sides }: PackTables, made: string): PackIndex {
  const { matcher, meaningsAt, kinds, owners, parts, ...texts } = forms;
  const { words, stems, trie } = matcher;
  return {
    made,
    words,
    stems,
    // Small numbers make short texts: how far back, and how much further than the one before.
    parents: packNumbers(trie.parents.map((parent, node) => node - parent)),
    steps: packNumbers(trie.steps.map((step) => step + 1)),
    ends: packNumbers(differences(trie.ends).map((step) => (step << 1) ^ (step >> 31))),
    meanings: packNumbers(differences(meaningsAt)),
    kinds: packNumbers(kinds),
    owners: packNumbers(differences(owners).map((step) => (step << 1) ^ (step >> 31))),
    parts: packNumbers(parts),
    sides: packNumbers(sides.map(([first, second]) => (first ? 1 : 0) + (second ? 2 : 0))),
    ...texts,
  };
}

function readIndex({ words, stems, ...index }: PackIndex): PackTables {
  const forms: FormTables = {
    matcher: {
      words,
      stems,
      trie: {
        parents: unpackNumbers(index.parents).map((back, node) => node - back),
        steps: unpackNumbers(index.steps).map((step) => step - 1),
        ends: sums(unsigned(index.ends)),
      },
    },
    meaningsAt: sums(unpackNumbers(index.meanings)),
    kinds: unpackNumbers(index.kinds),
    owners: sums(unsigned(index.owners)),
    parts: unpackNumbers(index.parts),
    cues: index.cues,
    signals: index.signals,
    hasRecordCues: index.hasRecordCues,
  };
  const sides = Array.from(unpackNumbers(index.sides), (side): Sides => [(side & 1) !== 0, (side & 2) !== 0]);
  return { forms, sides };
}

function unsigned(packed: string): Int32Array {
  return unpackNumbers(packed).map((number) => (number >>> 1) ^ -(number & 1));
}

function differences(numbers: Int32Array): Int32Array {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

function sums(steps: Int32Array): Int32Array {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
