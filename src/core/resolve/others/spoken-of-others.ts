/**
 * News of another state: its title names one and none of ours, and who was spoken of last is not ours either. The
 * coup, the referendum, the accords and the sanctions that are told there without a name of ours are that state's.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import type { Span } from "../../text/cover.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { listNamed, type Named } from "./owners.ts";
import { statesNamedBy } from "./states-of.ts";

/** Ours in nothing but a comparison: "more than a year after Mali", "in the manner of Mali", "comme au Mali". */
const compared =
  /(?<!\p{L})(?:after|before|like|unlike|as|than|follow(?:s|ed|ing)|imitating|manner of|example of|model of|après|avant|comme|que|imite|imitant|suit|suivant|exemple d[ue]|modèle d[ue]|manière d[ue]|instar d[ue])\s(?:(?:(?:in|that of|those of|au|le|du|en|celui du|ceux du)\s)?(?:(?:au|le|en)\s)?\p{Lu}\p{L}+\s(?:and|or|et|ou)\s)?(?:(?:in|that of|those of|au|le|du|en|celui du|celle du|ceux du)\s)?$/u;
const closed = /^(?:[’']s)?\s?(?:[,.;:)»”"]|$|(?:and|or|et|ou)\s(?:(?:in|au|le|du|en)\s)?\p{Lu}\p{L}+(?:[,.;:)]|$))/u;

export interface SpokenOf {
  /**
   * @param allowed states that do not speak against ours, as signals: those that an event itself involves
   * @param upTo the last sentence of the paragraph that counts, where it is not that of the place
   * @returns whether the place is told of another state in news of that state
   */
  isOnOthers(block: ScannedBlock, place: Span, allowed?: ReadonlySet<string>, upTo?: number): boolean;
}

export function createSpokenOf(scan: ArticleScan, context: Context): SpokenOf {
  const known = new Map<ScannedBlock, readonly Named[]>();
  const namedIn = (block: ScannedBlock): readonly Named[] => {
    const before = known.get(block);
    if (before) return before;
    const named = listNamed(block, context).filter(
      ({ owner, isRuler }) => !isRuler && (owner === "ours" || owner === "abroad"),
    );
    known.set(block, named);
    return named;
  };
  const title = scan.blocks.find(({ block }) => block === TITLE);
  return {
    isOnOthers(block, place, allowed = new Set(), upTo = numberSentences(block.text)(place.start)) {
      const onTitle = title ? namedIn(title) : [];
      if (!title || !isOnlyAbroad(onTitle) || onTitle.some(({ state }) => state && allowed.has(state))) return false;
      const toldIn = (one: ScannedBlock) => namedIn(one).filter((name) => !isCompared(name, one.text));
      // A title is read together with the paragraph under it.
      const [, under] = scan.blocks;
      if (block === title) return isOthers([...onTitle, ...(under ? toldIn(under) : [])], allowed);
      const told = toldIn(block).filter((one) => one.sentence <= upTo);
      const last = told.at(-1)?.sentence;
      if (last !== undefined)
        return isOthers(
          told.filter((one) => one.sentence === last),
          allowed,
        );
      // A paragraph that names nobody goes on with the one before.
      for (const before of scan.blocks.slice(0, scan.blocks.indexOf(block)).toReversed()) {
        const named = toldIn(before);
        if (named.length > 0) return isOthers(named, allowed);
      }
      return false;
    },
  };
}

function isOnlyAbroad(named: readonly Named[]): boolean {
  return named.length > 0 && named.every(({ owner }) => owner === "abroad");
}

function isOthers(named: readonly Named[], allowed: ReadonlySet<string>): boolean {
  return isOnlyAbroad(named) && !named.some(({ state }) => state !== undefined && allowed.has(state));
}

/** Whether one of ours is named in nothing but a comparison. */
export function isCompared({ owner, start, end }: Named, text: string): boolean {
  if (owner !== "ours" || !closed.test(text.slice(end))) return false;
  return compared.test(text.slice(Math.max(0, start - comparedReach), start));
}

const comparedReach = 48;

/** @returns the mentions without the events that are told of another state, however they were found */
export function dropOthersEvents(mentions: readonly Mention[], scan: ArticleScan, context: Context): Mention[] {
  const spoken = createSpokenOf(scan, context);
  return mentions.filter((mention) => {
    const event = mention.kind === "event" ? context.records.get(mention.records[0] ?? "") : undefined;
    const block = event && scan.blocks.find((one) => one.block === mention.block);
    if (event?.kind !== "event" || !block) return true;
    return !spoken.isOnOthers(block, mention, statesNamedBy(event, context));
  });
}
