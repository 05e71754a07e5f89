/** Whose the names of a paragraph are: of our two countries and their story, of another state, of a great power. */
import type { Context } from "../../context.ts";
import { bystanderSignal, countrySignal, notPartySignals, partySignals } from "../../detect/lexicon.ts";
import type { ContextRecord, RecordId } from "../../record.ts";
import { createCover, type Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import { hasKin } from "../names/surname.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { farSignal } from "./far-away.ts";

/** Our two countries' and their story's, the second party's, another state's, or that of a power which looks on. */
export type Owner = "ours" | "second" | "abroad" | "bystander";

export interface Named extends Span {
  sentence: number;
  owner: Owner;
  /** Of another state, as a signal. */
  state?: string;
  /** Named by who rules it. */
  isRuler?: boolean;
}

/** "coups d’État", "lutte contre le terrorisme": no name in it. */
export function isCommonWording(written: string): boolean {
  return !/\p{Lu}/u.test(
    written.replace(/^(?:L[ae]s?|The)\s/u, "").replace(/(?<!\p{L})(?:[ÉE]tat|Islamists?)(?!\p{L})/gu, ""),
  );
}

const listed =
  /^(?:\s?,|\s?;)?\s*(?:(?:and|et|or|ou|puis|then|&|ni|nor|as well as|ainsi que)\s)?(?:(?:in|the|en|le|la|les|au|du|de|l[’'])\s?){0,2}$/iu;

const initials = /^\p{Lu}{2,5}$/u;

const known = new WeakMap<ScannedBlock, readonly Named[]>();

/** @returns in order of place */
export function listNamed(block: ScannedBlock, context: Context): readonly Named[] {
  const before = known.get(block);
  if (before) return before;
  const named = readNamed(block, context);
  known.set(block, named);
  return named;
}

function readNamed(block: ScannedBlock, context: Context): Named[] {
  // The agreement of Algiers is ours, though it bears another's capital.
  const isOurs = createCover(block.hits.filter(({ form }) => isOurTerm(form, context)));
  const signals = signalsOf(block, context).filter(
    (one) => !one.signal.startsWith(countrySignal) || !isOurs({ start: one.start, end: one.end }),
  );
  const isBarred = createCover(signals.filter(({ signal }) => notPartySignals.some((not) => not === signal)));
  const bySignal = signals.flatMap<Named>((one) => {
    const owner = ownerOf(one.signal);
    if (!owner || ((owner === "ours" || owner === "second") && isBarred(one))) return [];
    return [{ start: one.start, end: one.end, sentence: one.sentence, owner, state: one.signal }];
  });
  const isState = createCover(bySignal);
  const byRecord = block.hits.flatMap<Named>(({ form, start, end, sentence }) => {
    if (!/^\p{Lu}/u.test(block.text.slice(start, start + 2)) || isState({ start, end })) return [];
    for (const meaning of context.forms.meaningsOf(form)) {
      if (meaning.as !== "alias" || isCommonWording(meaning.alias.text)) continue;
      const record = context.records.get(meaning.record);
      // Initials are others' as well: Niger has a CNSP of its own.
      if (initials.test(block.text.slice(start, end))) continue;
      // A surname that several of ours have may be a stranger's as well.
      if (record?.kind === "person" && !/\s/u.test(meaning.alias.text) && hasKin(record, context)) continue;
      const owner = ownerOfRecord(record, context);
      if (owner) return [{ start, end, sentence, owner }];
      const state = record && stateOfRuler(record, context);
      if (state) return [{ start, end, sentence, owner: "abroad", state, isRuler: true }];
    }
    return [];
  });
  const named = [...bySignal, ...byRecord].sort((a, b) => a.start - b.start);
  joinLists(named, block.text);
  return named;
}

function isOurTerm(form: number, context: Context): boolean {
  return context.forms.meaningsOf(form).some((meaning) => {
    if (meaning.as !== "alias" || context.records.get(meaning.record)?.kind !== "concept") return false;
    return context.sides.get(meaning.record)?.[0] === true;
  });
}

function ownerOf(signal: string): Owner | undefined {
  if (signal === partySignals[0]) return "ours";
  if (signal === partySignals[1]) return "second";
  if (signal.startsWith(countrySignal) || signal === farSignal) return "abroad";
  return signal.startsWith(bystanderSignal) ? "bystander" : undefined;
}

/** The groups of the region and its places are our story's, wherever they act. */
function ownerOfRecord(record: ContextRecord | undefined, context: Context): Owner | undefined {
  if (!record || record.kind === "event" || record.kind === "concept" || record.kind === "claim") return undefined;
  const [first, second] = context.sides.get(record.id) ?? [];
  if (second) return "second";
  return first || record.kind === "place" || record.kind === "group" ? "ours" : undefined;
}

const rulers = new WeakMap<Context, Map<RecordId, string | undefined>>();
const ruler = /president|officer|politician/iu;

/** Who rules or ruled another state, by what the record says of him ("Nigerien officer"): that state's signal. */
function stateOfRuler({ id, kind, what }: ContextRecord, context: Context): string | undefined {
  if (kind !== "person" || !what || !ruler.test(what.en)) return undefined;
  const held = rulers.get(context) ?? new Map<RecordId, string | undefined>();
  rulers.set(context, held);
  if (held.has(id)) return held.get(id);
  const state = context.forms.matcher
    .scan(what.en)
    .flatMap(({ form }) => context.forms.meaningsOf(form))
    .flatMap((meaning) => (meaning.as === "signal" && meaning.signal.startsWith(countrySignal) ? [meaning.signal] : []))
    .at(0);
  held.set(id, state);
  return state;
}

/** "In Mali, Burkina Faso and Niger": a list that holds one of ours is ours. */
function joinLists(named: Named[], text: string): void {
  let list: Named[] = [];
  const close = () => {
    const mine = list.find(({ owner }) => owner === "ours" || owner === "second");
    if (mine) for (const one of list) if (one.owner === "abroad") one.owner = mine.owner;
    list = [];
  };
  for (const one of named) {
    const last = list.at(-1);
    if (last && !listed.test(text.slice(last.end, one.start).replace(/^\sFaso/u, ""))) close();
    list.push(one);
  }
  close();
}
