/** Whose names stand around a mark: of the side that the mark's record is on, of another state, of the other of the two. */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { partySignals } from "../../detect/lexicon.ts";
import type { ContextRecord } from "../../record.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import type { Mention } from "../mention.ts";
import { listNamed, type Named } from "../others/owners.ts";
import { isCompared } from "../others/spoken-of-others.ts";
import { statesNamedBy } from "../others/states-of.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";

export type Whose = "ours" | "abroad" | "second";

export interface Around {
  /** Names of the title, of the mark's sentence, and inside the mark. */
  title: readonly Whose[];
  here: readonly Whose[];
  within: readonly Whose[];
  /** How many the whole article has around the mark. */
  counts: Readonly<Record<Whose, number>>;
  /** Right beside it; next behind it in its sentence; last before it, back through the paragraphs. */
  beside: Whose | undefined;
  next: Whose | undefined;
  last: Whose | undefined;
}

/** The number of the sentence at an offset of a paragraph. */
export type SentenceAt = (block: ScannedBlock, offset: number) => number;

/** Each paragraph is cut once. */
export function createSentenceAt(): SentenceAt {
  const known = new Map<ScannedBlock, (offset: number) => number>();
  return (block, offset) => {
    const numberOf = known.get(block) ?? numberSentences(block.text);
    known.set(block, numberOf);
    return numberOf(offset);
  };
}

/** Characters: so far on the next name still says whose it is. */
const nextReach = 50;

const joinsBehind = /^\s(?:(?:in|of|to|from|for|au|aux|du|des|de|en|à)\s)?(?:the\s|la\s|l[’'])?$/u;
const joinsBefore = /^(?:[’']s?)?\s$/u;

/** Reads an article's names once, and from them what stands around each mark. */
export function createWhoseNames(
  scan: ArticleScan,
  context: Context,
  sentenceAt: SentenceAt = createSentenceAt(),
): (mention: Mention, record: ContextRecord) => Around {
  const told = new Map(
    scan.blocks.map(
      (block) => [block, listNamed(block, context).filter((one) => !isCompared(one, block.text))] as const,
    ),
  );
  const toldIn = (block: ScannedBlock) => told.get(block) ?? [];
  const blocks = new Map(scan.blocks.map((block, place) => [block.block, { block, place }] as const));
  const title = blocks.get(TITLE)?.block;
  // An article of a megabyte has thousands of marks and of names: they are counted once, not for each mark.
  const tally = tallyByState([...told.values()].flat());
  return (mention, record) => {
    const { start, end } = mention;
    const { block, place = -1 } = blocks.get(mention.block) ?? {};
    // A neighbour that an event itself involves does not speak against it.
    const involved = record.kind === "event" ? statesNamedBy(record, context) : new Set<string>();
    const isTheirs = isOfSecondAlone(record, context);
    const whose = ({ owner, state }: Named): Whose | undefined => {
      if (owner === "bystander" || (state !== undefined && involved.has(state))) return undefined;
      return isTheirs && owner === "second" ? "ours" : owner;
    };
    const read = (list: readonly Named[]) => list.flatMap((one) => whose(one) ?? []);
    const isInside = (one: Named) => one.start < end && one.end > start;
    const outside = (where: ScannedBlock) =>
      where === block ? toldIn(where).filter((one) => !isInside(one)) : toldIn(where);
    const sentence = block ? sentenceAt(block, start) : 0;
    const here = block ? outside(block).filter((one) => one.sentence === sentence) : [];
    const text = block?.text ?? "";
    const beside =
      here.find((one) => one.start >= end && joinsBehind.test(text.slice(end, one.start))) ??
      here.findLast((one) => one.end <= start && joinsBefore.test(text.slice(one.end, start)));
    const behind = here.filter((one) => one.start >= end && one.start < end + nextReach);
    return {
      title: title ? read(outside(title)) : [],
      here: read(here),
      within: block ? read(toldIn(block).filter(isInside)) : [],
      counts: countAround(),
      beside: beside && whose(beside),
      next: read(behind)[0],
      last: lastBefore(),
    };

    function lastBefore(): Whose | undefined {
      for (let at = place; at >= 0; at -= 1) {
        const where = scan.blocks[at];
        if (!where) continue;
        const before = where === block ? outside(where).filter((one) => one.start < start) : toldIn(where);
        const last = read(before).findLast((one) => one !== "second");
        if (last) return last;
      }
      return undefined;
    }

    function countAround(): Record<Whose, number> {
      const counts = { ours: 0, abroad: 0, second: 0 };
      for (const { example, count } of tally.values()) {
        const whoseName = whose(example);
        if (whoseName) counts[whoseName] += count;
      }
      for (const one of block ? read(toldIn(block).filter(isInside)) : []) counts[one] -= 1;
      return counts;
    }
  };
}

/** How many names there are of each owner and state, with one of them. */
function tallyByState(named: readonly Named[]): Map<string, { example: Named; count: number }> {
  const tally = new Map<string, { example: Named; count: number }>();
  for (const one of named) {
    const key = `${one.owner} ${one.state ?? ""}`;
    const before = tally.get(key);
    if (before) before.count += 1;
    else tally.set(key, { example: one, count: 1 });
  }
  return tally;
}

const ofSecond = new WeakMap<ContextRecord, boolean>();

/** Its own ministers are France's wherever it acts; its ambassador in Bamako is not. */
function isOfSecondAlone(record: ContextRecord, context: Context): boolean {
  const known = ofSecond.get(record);
  if (known !== undefined) return known;
  const [first, second] = context.sides.get(record.id) ?? [];
  const is = second === true && first !== true && !isPostedWithFirst(record, context);
  ofSecond.set(record, is);
  return is;
}

function isPostedWithFirst({ roles }: ContextRecord, { forms }: Context): boolean {
  return roles.some(({ en }) =>
    forms.matcher
      .scan(en)
      .some(({ form }) => forms.meaningsOf(form).some((one) => one.as === "signal" && one.signal === partySignals[0])),
  );
}
