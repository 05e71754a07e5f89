/** The kinds of edit, each from a text with a marked passage to what was clipped and what stands there later. */
import type { Chance } from "../random.ts";
import {
  changeInside,
  changeOutside,
  close,
  joinSentences,
  type Marked,
  open,
  passageOf,
  type Sentence,
  sentencesOf,
} from "./marked-text.ts";
import { addTypos, changeFigures, makeTwin, replaceWords, resetTypography, type Tongue } from "./slips.ts";

export interface Edited {
  before: Marked;
  after: Marked;
}

export interface Means {
  chance: Chance;
  tongue: Tongue;
  /** Paragraphs of other articles. */
  spare: string[];
}

type Edit = (text: Marked, means: Means) => Edited;

const edits = {
  "left as it was": (text) => ({ before: text, after: text }),
  "paragraphs added before and after": (text, means) => ({ before: text, after: addParagraphs(text, means) }),
  "typography reset": (text, { chance }) => {
    // One way for the whole text: a site changes its style sheet, not a sentence.
    const reset = resetTypography(text.join("\n\n"), chance).split("\n\n");
    return { before: text, after: reset };
  },
  "typos mended": (text, { chance }) => ({ before: both(text, (words) => addTypos(words, chance)), after: text }),
  "figures changed": (text, { chance }) => ({
    before: text,
    after: both(text, (words) => changeFigures(words, chance)),
  }),
  "words replaced in the passage": (text, { chance, tongue }) => ({
    before: text,
    after: changeInside(text, (words) => replaceWords(words, chance, tongue, 0.2)),
  }),
  "words replaced around it": (text, { chance, tongue }) => ({
    before: text,
    after: changeOutside(text, (words) => replaceWords(words, chance, tongue, 0.3)),
  }),
  "sentences cut elsewhere": (text, { chance }) => ({
    before: text,
    after: joinSentences(sentencesOf(text).map((some) => some.filter((one) => one.isMarked || chance.next() > 0.4))),
  }),
  "words put into the passage": (text, means) => ({ before: text, after: putInto(text, means) }),
  "paragraphs moved": (text, { chance }) => ({ before: text, after: movePassage(text, chance) }),
  "paragraphs split and joined": (text, { chance }) => ({ before: text, after: recut(text, chance) }),
  "repeated, and paragraphs added": (text, means) => {
    const before = repeat(text, means);
    return { before, after: addParagraphs(before, means) };
  },
  "repeated, and typos mended": (text, means) => {
    const before = repeat(text, means);
    return { before: both(before, (words) => addTypos(words, means.chance)), after: before };
  },
  "repeated later, as a pull quote": (text, means) => ({ before: text, after: repeat(text, means) }),
  "a twin beside it, words replaced": (text, means) => {
    const before = addTwin(text, means);
    const after = changeInside(before, (words) => replaceWords(words, means.chance, means.tongue, 0.15));
    return { before, after: addParagraphs(after, means) };
  },
  "several of these at once": (text, means) => {
    const { chance, tongue } = means;
    const before = both(text, (words) => addTypos(words, chance, 90));
    const cut = joinSentences(
      sentencesOf(text).map((some) => some.filter((one) => one.isMarked || chance.next() > 0.2)),
    );
    const reworded = changeOutside(cut, (words) => replaceWords(words, chance, tongue, 0.1));
    const moved = chance.next() < 0.3 ? movePassage(reworded, chance) : reworded;
    return { before, after: resetTypography(addParagraphs(moved, means).join("\n\n"), chance).split("\n\n") };
  },
  "passage cut": (text) => ({ before: text, after: cutPassage(text) }),
  "passage cut, its twin kept": (text, means) => {
    const before = addTwin(text, means);
    return { before, after: cutPassage(before) };
  },
  "passage cut, half of its words elsewhere": (text, means) => {
    const after = cutPassage(text);
    const words = passageOf(text).split(/\s+/);
    const half = words.slice(0, Math.floor(words.length / 2)).join(" ");
    // Not where the passage stood: there it would be what became of it.
    const stood = text.findIndex((one) => one.includes(open));
    const at = means.chance.pick(after.map((_one, index) => index).filter((index) => Math.abs(index - stood) > 1));
    return {
      before: text,
      after: [...after.slice(0, at), `${half}, ${means.chance.pick(means.spare)}`, ...after.slice(at)],
    };
  },
  "rewritten whole": (text, means) => ({
    before: text,
    after: means.chance.shuffle(means.spare).slice(0, text.length),
  }),
} satisfies Record<string, Edit>;

export type EditKind = keyof typeof edits;
export const editKinds = Object.keys(edits) as EditKind[];

export function applyEdit(kind: EditKind, text: Marked, means: Means): Edited {
  return edits[kind](text, means);
}

function both(text: Marked, change: (words: string) => string): string[] {
  return changeOutside(changeInside(text, change), change);
}

function addParagraphs(text: Marked, { chance, spare }: Means): string[] {
  const after = text.flatMap((paragraph, at) => {
    const isInside = at > 0 && isOpenAt(text, at);
    return !isInside && chance.next() < 0.2 ? [chance.pick(spare), paragraph] : [paragraph];
  });
  return chance.next() < 0.5 ? [chance.pick(spare), ...after] : [...after, chance.pick(spare)];
}

/** Whether the passage goes on from the paragraph before. */
function isOpenAt(text: Marked, at: number): boolean {
  const before = text.slice(0, at).join("");
  return before.includes(open) && !before.includes(close);
}

/** A clause or a sentence put in between two words of the passage. */
function putInto(text: Marked, { chance, spare }: Means): string[] {
  const words = passageOf(text).length;
  const added = chance
    .pick(spare)
    .slice(0, Math.min(80, Math.max(12, Math.floor(words * 0.6))))
    .replace(/\s+\S*$/, "");
  let done = false;
  return changeInside(text, (inside) => {
    const gaps = [...inside.matchAll(/ /g)].map(({ index }) => index);
    if (done || gaps.length === 0) return inside;
    done = true;
    const at = chance.pick(gaps);
    return `${inside.slice(0, at)}, ${added},${inside.slice(at)}`;
  });
}

function movePassage(text: Marked, chance: Chance): string[] {
  const first = text.findIndex((one) => one.includes(open));
  const last = text.findIndex((one) => one.includes(close));
  const moved = text.slice(first, last + 1);
  const rest = [...text.slice(0, first), ...text.slice(last + 1)];
  const at = chance.within(0, rest.length);
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

function recut(text: Marked, chance: Chance): string[] {
  const out: string[] = [];
  for (const paragraph of sentencesOf(text)) {
    if (out.length > 0 && chance.next() < 0.3) out.push(`${out.pop()} ${paragraph.map((one) => one.text).join(" ")}`);
    else {
      const at = chance.within(0, paragraph.length - 1);
      const parts = chance.next() < 0.6 ? [paragraph.slice(0, at), paragraph.slice(at)] : [paragraph];
      out.push(...parts.map((part) => part.map((one) => one.text).join(" ")).filter((part) => part !== ""));
    }
  }
  return out;
}

/** The passage's words once or twice more, within other paragraphs or as one of their own. */
function repeat(text: Marked, { chance }: Means): string[] {
  const words = passageOf(text).replace(/\s+/g, " ");
  let after = [...text];
  for (let copy = chance.within(1, 2); copy > 0; copy--) {
    const at = chance.within(0, after.length - 1);
    if (isOpenAt(after, at) || after[at]?.includes(open)) continue;
    const isOwn = chance.next() < 0.5;
    after = isOwn
      ? [...after.slice(0, at), words, ...after.slice(at)]
      : after.map((paragraph, index) => (index === at ? `${paragraph} ${words}` : paragraph));
  }
  return after;
}

function addTwin(text: Marked, { chance, tongue }: Means): string[] {
  const twin = makeTwin(passageOf(text).replace(/\s+/g, " "), chance, tongue);
  const places = text.map((_one, at) => at).filter((at) => !isOpenAt(text, at) && !text[at]?.includes(open));
  const at = chance.pick(places);
  return text.map((paragraph, index) => (index === at ? `${paragraph} ${twin}` : paragraph));
}

/** Cuts every sentence that the passage touches. */
function cutPassage(text: Marked): string[] {
  const kept = sentencesOf(text).map((some) => some.filter((one: Sentence) => !one.isMarked));
  return joinSentences(kept).filter((paragraph) => paragraph.trim() !== "");
}
