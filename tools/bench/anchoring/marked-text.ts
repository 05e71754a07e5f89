/** Texts with a passage marked in them, so that wherever edits carry it, the truth is known. */

/** Signs for private use; no text of ours holds them. */
export const open = "\uE000";
export const close = "\uE001";
const marks = /[\uE000\uE001]/g;

/** Paragraphs, with the passage between `open` and `close` in one or across several; unmarked when it is gone. */
export type Marked = readonly string[];

export interface Passage {
  start: number;
  end: number;
}

export const gap = "\n\n";

/** The paragraphs without their marks, and where the passage stands in them joined by a blank line. */
export function readMarks(text: Marked): { paragraphs: string[]; passage: Passage | undefined } {
  const paragraphs = text
    .map((paragraph) => paragraph.replace(marks, "").trim())
    .filter((paragraph) => paragraph !== "");
  // Trimmed the same way but for the marks, so that offsets agree.
  const joined = text
    .map((paragraph) => tidyEdges(paragraph))
    .filter((paragraph) => paragraph.replace(marks, "") !== "")
    .join(gap);
  const from = joined.indexOf(open);
  const to = joined.indexOf(close);
  if (from === -1 || to === -1) return { paragraphs, passage: undefined };
  const passage = { start: from, end: to - 1 };
  return { paragraphs, passage: passage.end > passage.start ? passage : undefined };
}

/** Blanks at the edges go, also those beside a mark at the edge. */
function tidyEdges(paragraph: string): string {
  return paragraph
    .replace(/^[\s\uE000\uE001]+/, (edge) => edge.replace(/\s/g, ""))
    .replace(/[\s\uE000\uE001]+$/, (edge) => edge.replace(/\s/g, ""));
}

export interface Sentence {
  text: string;
  /** Whether the passage lies in it, or a part of the passage, or it in the passage. */
  isMarked: boolean;
}

/** The sentences of each paragraph, in order. */
export function sentencesOf(text: Marked): Sentence[][] {
  let inside = false;
  return text.map((paragraph) =>
    paragraph.split(/(?<=[.!?…][»”"\uE001]*)\s+(?=[\uE000«“"A-ZÀ-Ý0-9])/u).map((sentence) => {
      const isMarked = inside || sentence.includes(open);
      if (sentence.includes(open)) inside = true;
      if (sentence.includes(close)) inside = false;
      return { text: sentence, isMarked };
    }),
  );
}

export function joinSentences(sentences: readonly (readonly Sentence[])[]): string[] {
  return sentences.map((paragraph) => paragraph.map(({ text }) => text).join(" ")).filter((text) => text !== "");
}

/** Changes the words between the marks, and nothing else. */
export function changeInside(text: Marked, change: (words: string) => string): string[] {
  let inside = false;
  return text.map((paragraph) =>
    paragraph
      .split(/(?=[\uE000\uE001])/)
      .map((part) => {
        if (part.startsWith(open)) inside = true;
        if (part.startsWith(close)) inside = false;
        return inside ? part.replace(/[^\uE000]+/, (words) => change(words)) : part;
      })
      .join(""),
  );
}

/** Changes the words outside the marks, and nothing else. */
export function changeOutside(text: Marked, change: (words: string) => string): string[] {
  let inside = false;
  return text.map((paragraph) =>
    paragraph
      .split(/(?=[\uE000\uE001])/)
      .map((part) => {
        if (part.startsWith(open)) inside = true;
        if (part.startsWith(close)) inside = false;
        return inside ? part : part.replace(/[^\uE001]+/, (words) => change(words));
      })
      .join(""),
  );
}

/** The words of the passage, without marks. */
export function passageOf(text: Marked): string {
  const { paragraphs, passage } = readMarks(text);
  return passage ? paragraphs.join(gap).slice(passage.start, passage.end) : "";
}
