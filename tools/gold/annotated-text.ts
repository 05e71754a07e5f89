/**
 * The annotation format of the gold set: text with marks in it, read back to plain text and spans.
 *
 * `[[p-goita|le président]]` means that record; `[[a,b|…]]` both together; `[[a/b|…]]` either answer is right;
 * `[[?a|…]]` may be taken or left; `{{Wagner}}` must not be taken. Marks nest: the wording of an event holds names.
 */
import type { RecordId } from "../../src/core/record.ts";
import { done, failed, type Result } from "../../src/core/result.ts";

/** UTF-16 offsets in the text without marks; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

export interface GoldMention extends Stretch {
  /** The right answers; each is the set of records that the words mean. At least one. */
  readings: RecordId[][];
  /** A careful reader may want it or not: neither missed nor wrong. */
  isOptional: boolean;
}

export interface AnnotatedText {
  text: string;
  mentions: GoldMention[];
  /** What looks like a record and is something else. */
  traps: Stretch[];
}

const token = /\[\[(\??)([^[\]{}|]*)\||\]\]|\{\{|\}\}/g;
const readingShape = /^[a-z]-[a-z0-9-]+(?:,[a-z]-[a-z0-9-]+)*$/;

type Open = { start: number } & ({ trap: true } | { trap: false; readings: RecordId[][]; isOptional: boolean });

/** @returns `bad-input` with the place where a mark does not close, closes another, or names no record. */
export function readAnnotatedText(source: string): Result<AnnotatedText> {
  const mentions: GoldMention[] = [];
  const traps: Stretch[] = [];
  const open: Open[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(token)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const [sign, mark, ids] = match;
    if (sign === "{{") open.push({ start: text.length, trap: true });
    else if (ids !== undefined) {
      const readings = ids.split("/");
      if (!readings.every((reading) => readingShape.test(reading))) {
        return failed("bad-input", `"${ids}" names no record, near "${near(source, match.index)}"`);
      }
      const parted = readings.map((reading) => reading.split(","));
      open.push({ start: text.length, trap: false, readings: parted, isOptional: mark === "?" });
    } else {
      const last = open.pop();
      if (!last || last.trap !== (sign === "}}") || last.start === text.length) {
        return failed("bad-input", `a mark closes that was not open, near "${near(source, match.index)}"`);
      }
      const stretch = { start: last.start, end: text.length, text: text.slice(last.start) };
      if (last.trap) traps.push(stretch);
      else mentions.push({ ...stretch, readings: last.readings, isOptional: last.isOptional });
    }
  }
  text += source.slice(at);
  const left = open.at(-1);
  if (left) return failed("bad-input", `a mark is not closed, near "${text.slice(left.start, left.start + 40)}"`);
  // What a slip of the fingers leaves behind.
  const stray = text.search(/\[\[|\]\]|\{\{|\}\}/);
  if (stray >= 0) return failed("bad-input", `a stray bracket, near "${near(text, stray)}"`);
  const inOrder = (one: Stretch, other: Stretch) => one.start - other.start || other.end - one.end;
  return done({ text, mentions: mentions.sort(inOrder), traps: traps.sort(inOrder) });
}

function near(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index + 20).replaceAll("\n", " ");
}
