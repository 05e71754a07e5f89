/** What speaks for and against a mark, read off the article around it. */
import type { Context } from "../../context.ts";
import { type Day, daysBetween, latestDay } from "../../dates.ts";
import { fieldSignal } from "../../detect/lexicon.ts";
import type { Verdict } from "../../detect/verdict.ts";
import type { ContextRecord, EventRecord, RecordId } from "../../record.ts";
import { foldText } from "../../text/fold.ts";
import { findSentences } from "../../text/sentence-starts.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import { hasKin } from "../names/surname.ts";
import { listNamed } from "../others/owners.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import type { NilSign, Signs } from "./nil-signs.ts";
import { isOwnName, type Sort, sortOf } from "./sort-of-mark.ts";
import { createSentenceAt, createWhoseNames, type Whose } from "./whose-names.ts";

type Note = (sign: NilSign, value: number | boolean) => void;

/** So many say as much as more of them: names and records for each sentence, those tied to the record, its referrers. */
const enough = { names: 0.6, records: 0.6, linked: 3, known: 30 } as const;
/** A note of two sentences has a title. */
const leastSentences = 3;

/**
 * @param mentions all marks of the article
 * @param verdict what the detector says of it
 * @returns reads the signs of one of the marks; none for one whose record or paragraph is unknown
 */
export function createSignReader(
  scan: ArticleScan,
  mentions: readonly Mention[],
  verdict: Pick<Verdict, "standing" | "score">,
  context: Context,
  asOf: Day,
): (mention: Mention) => Signs {
  const sentenceAt = createSentenceAt();
  const whoseNames = createWhoseNames(scan, context, sentenceAt);
  const blocks = new Map(scan.blocks.map((block) => [block.block, block] as const));
  const fields = new Map(scan.blocks.map((block) => [block, listFieldSentences(block, context)] as const));
  const sentences = Math.max(
    leastSentences,
    scan.blocks.reduce((sum, { text }) => sum + findSentences(text).length, 0),
  );
  const shareOfField = [...fields.values()].filter(({ size }) => size > 0).length / scan.blocks.length;
  const sorts = new Map(mentions.map((one) => [one, sortAt(one)] as const));
  const marked = new Set(mentions.flatMap(({ records }) => records));
  const times = new Map<RecordId, number>();
  const byBlock = new Map<number, Mention[]>();
  for (const one of mentions) {
    for (const id of one.records) times.set(id, (times.get(id) ?? 0) + 1);
    const there = byBlock.get(one.block);
    if (there) there.push(one);
    else byBlock.set(one.block, [one]);
  }
  const named = new Set(
    [...sorts].flatMap(([{ records }, sort]) => (sort !== undefined && isOwnName(sort) ? records : [])),
  );

  return (mention) => {
    const signs = new Map<NilSign, number>();
    const note: Note = (sign, value) => {
      if (Number(value) > 0) signs.set(sign, Math.min(1, Number(value)));
    };
    const [record] = mention.records.flatMap((id) => context.records.get(id) ?? []);
    const block = blocks.get(mention.block);
    const sort = sorts.get(mention) ?? sortAt(mention);
    if (!record || !block || !sort) return signs;
    note(sort, 1);
    if (isOwnName(sort)) noteOwn(note, mention, record, sort, block);
    else noteLent(note, mention, record, block);
    if (record.kind === "event") noteEvent(note, record, mention.text, asOf);
    return signs;
  };

  function sortAt(mention: Mention): Sort | undefined {
    const record = context.records.get(mention.records[0] ?? "");
    const block = blocks.get(mention.block);
    if (!record || !block) return undefined;
    const stated = listNamed(block, context).filter(({ state }) => state !== undefined);
    return sortOf(mention, record, stated);
  }

  function noteOwn(note: Note, mention: Mention, record: ContextRecord, sort: Sort, block: ScannedBlock): void {
    const { title, here, counts, beside } = whoseNames(mention, record);
    const { start, end, text } = mention;
    const before = block.text.slice(Math.max(0, start - reach.before), start);
    const after = block.text.slice(end, end + reach.after);
    const isIn = sort === "place" && placedIn.test(before);
    const others = [...named].filter((id) => !mention.records.includes(id)).length;
    note("proper-long", sort === "proper" && /\p{L}\s\p{L}/u.test(text));
    note("own-relation", verdict.standing === "relation");
    note("own-none", verdict.standing === "none");
    note("own-background", verdict.standing === "background");
    note("own-score", verdict.score);
    note("own-title-ours", title.includes("ours"));
    note("own-here-ours", here.includes("ours"));
    note("own-here-second", here.includes("second"));
    note("own-here-abroad", here.includes("abroad"));
    note("own-beside-ours", beside === "ours");
    note("own-beside-abroad", beside === "abroad");
    note("own-ours", counts.ours / (enough.names * sentences));
    note("own-ours-at-all", counts.ours > 0);
    note("own-share-abroad", shareAbroad(counts));
    const [isFirst, isSecond] = context.sides.get(record.id) ?? [];
    note("own-second", isSecond === true && isFirst !== true);
    note("own-company", others / (enough.records * sentences));
    note("own-alone", others === 0 && verdict.standing !== "relation");
    note("own-again", isMarkedAgain(mention));
    note("own-linked", countMarked(linkedTo(record)) / enough.linked);
    note("own-known", (context.referrers.get(record.id)?.length ?? 0) / enough.known);
    note("own-kin", record.kind === "person" && hasKin(record, context));
    note("own-goes-on", goesOn.test(after) && !isMarked(mention, end, end + reach.goesOn));
    note("own-capital-before", capitalBefore.test(before) && !isMarked(mention, start - 2, start - 1));
    note("own-in-quotes", /[«“"]\s?$/u.test(before) && /^\s?[»”"]/u.test(after));
    note("own-article-before", articleBefore.test(before));
    note("own-in", isIn);
    note("own-in-full", /\s/u.test(text) && isNameOf(record, text));
    note("own-state", record.kind === "institution" && isState(block, mention));
    note("own-one-word", !/\s/u.test(text));
    note("own-field-here", !isIn && isOnField(block, start));
    note("own-field", isIn ? 0 : shareOfField);
    const beyond = block.text.slice(Math.max(0, start - reach.office), end + reach.office);
    note("own-office-beside", officeBeside.test(beyond));
    note("own-inactive", isInactive(record, asOf));
  }

  function noteLent(note: Note, mention: Mention, record: ContextRecord, block: ScannedBlock): void {
    const { title, here, counts, within, beside, next, last } = whoseNames(mention, record);
    const [isFirst, isSecond] = context.sides.get(record.id) ?? [];
    const linked = linkedTo(record);
    note("lent-relation", verdict.standing === "relation");
    note("lent-none", verdict.standing === "none");
    note("lent-background", verdict.standing === "background");
    note("lent-score", verdict.score);
    note("lent-title-ours", title.includes("ours"));
    note("lent-title-abroad", title.includes("abroad") && !title.includes("ours"));
    note("lent-here-ours", here.includes("ours"));
    note("lent-here-second", here.includes("second"));
    note("lent-here-abroad", here.includes("abroad"));
    note("lent-beside-ours", beside === "ours");
    note("lent-beside-abroad", beside === "abroad");
    note("lent-within-ours", within.includes("ours"));
    note("lent-within-abroad", within.includes("abroad"));
    note("lent-last-abroad", last === "abroad");
    note("lent-next-ours", next === "ours");
    note("lent-next-abroad", next === "abroad");
    note("lent-first-abroad", here.find((one) => one !== "second") === "abroad");
    note("lent-nobody", last === undefined);
    note("lent-ours", counts.ours / (enough.names * sentences));
    note("lent-ours-at-all", counts.ours > 0);
    note("lent-share-abroad", shareAbroad(counts));
    note("lent-second", isSecond === true && isFirst !== true);
    note("lent-bare", bare.test(mention.text));
    note("lent-side", isFirst === true || isSecond === true);
    note("lent-again", isMarkedAgain(mention));
    note("lent-field", isOnField(block, mention.start));
    note("lent-linked-here", isLinkedHere(mention, linked, block));
    note("lent-linked", countMarked(linked) / enough.linked);
  }

  /** Named by what the detector knows as a state: "Algeria" can be nobody else. */
  function isState(block: ScannedBlock, { start, end }: Mention): boolean {
    return listNamed(block, context).some((one) => one.state !== undefined && one.start >= start && one.end === end);
  }

  function isMarkedAgain({ records }: Mention): boolean {
    return records.some((id) => (times.get(id) ?? 0) > 1);
  }

  function isMarked(mention: Mention, from: number, to: number): boolean {
    return besides(mention).some((one) => one.start < to && one.end > from);
  }

  /** The other marks of its paragraph. */
  function besides(mention: Mention): Mention[] {
    return (byBlock.get(mention.block) ?? []).filter((one) => one !== mention);
  }

  function countMarked(ids: readonly RecordId[]): number {
    return ids.filter((id) => marked.has(id)).length;
  }

  function isLinkedHere(mention: Mention, linked: readonly RecordId[], block: ScannedBlock): boolean {
    const sentence = sentenceAt(block, mention.start);
    return besides(mention).some(
      (one) => sentenceAt(block, one.start) === sentence && one.records.some((id) => linked.includes(id)),
    );
  }

  function isOnField(block: ScannedBlock, start: number): boolean {
    return fields.get(block)?.has(sentenceAt(block, start)) === true;
  }
}

function isNameOf({ names }: ContextRecord, text: string): boolean {
  const written = foldText(text);
  return names.some(({ en, fr }) => foldText(en) === written || foldText(fr) === written);
}

/** Characters around the words. */
const reach = { before: 40, after: 30, goesOn: 8, office: 50 } as const;

const placedIn = /(?:^|[^\p{L}])(?:in|at|from|to|near|à|de|vers|depuis|près de)\s$/iu;
const goesOn = /^(?:\s(?:d[eu]s?|de la|of)\s|[\s-])\p{Lu}[\p{Ll}’']/u;
const capitalBefore = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+[\s-]$/u;
const articleBefore = /(?:^|[^\p{L}])(?:the|an?|le|la|un|une|du|au|l[’'])\s?$/iu;
const bare = /^(?:the|l[ae]s?|l[’'])?\s?\p{L}+$/iu;
const officeBeside =
  /(?:^|[^\p{L}])(?:présiden|presiden|ministre|minister|chef|head|colonel|général|general|putsch|junt|transition|ambassad|leader|imam|opération|operation|force|mission)/iu;

function shareAbroad({ ours, abroad }: Readonly<Record<Whose, number>>): number {
  return abroad / (abroad + ours + 1);
}

function linkedTo(record: ContextRecord): readonly RecordId[] {
  return record.kind === "event" ? [...record.actors, ...record.places, ...record.related] : record.related;
}

/** Years for which somebody is still spoken of. */
const remembered = 4;

function isInactive({ kind, roles, statements }: ContextRecord, asOf: Day): boolean {
  if (kind !== "person") return false;
  const year = (day: string) => Number(day.slice(0, 4));
  const years = [...roles, ...statements].flatMap(({ from, to }) => [year(from), year(to ?? from)]);
  return years.length > 0 && years.every((one) => Math.abs(one - year(asOf)) > remembered);
}

/** Days. */
const ages = { days: 5, month: 40, year: 500 } as const;

function noteEvent(note: Note, event: EventRecord, text: string, asOf: Day): void {
  const age = daysBetween(latestDay(event.end ?? event.date), asOf);
  note("event-days", age <= ages.days);
  note("event-month", age > ages.days && age <= ages.month);
  note("event-year", age > ages.month && age <= ages.year);
  note("event-old", age > ages.year);
  note("event-turning", event.weight === 3);
  note("event-year-written", text.includes(event.date.slice(0, 4)));
}

function listFieldSentences(block: ScannedBlock, context: Context): ReadonlySet<number> {
  return new Set(
    signalsOf(block, context)
      .filter(({ signal }) => signal === "sport" || signal === "culture" || signal.startsWith(fieldSignal))
      .map(({ sentence }) => sentence),
  );
}
