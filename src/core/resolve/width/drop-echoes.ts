/** One event, one mark in a sentence: what the sentence says of it elsewhere tells the reader nothing more. */
import { numberSentences } from "../../text/sentence-starts.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";

/** @returns the mentions in their order; of those of one event in one sentence the fullest */
export function dropEchoes(mentions: readonly Mention[], { blocks }: ArticleScan): Mention[] {
  const echoes = new Set<Mention>();
  for (const { block, text } of blocks) {
    const events = mentions.filter((one) => one.block === block && one.kind === "event" && one.records.length === 1);
    if (events.length < 2) continue;
    const sentenceAt = numberSentences(text);
    const fullest = new Map<string, Mention>();
    for (const event of events) {
      const key = `${event.records[0]} ${sentenceAt(event.start)}`;
      const before = fullest.get(key);
      if (!before) fullest.set(key, event);
      else if (lengthOf(event) > lengthOf(before)) {
        echoes.add(before);
        fullest.set(key, event);
      } else echoes.add(event);
    }
  }
  return mentions.filter((one) => !echoes.has(one));
}

function lengthOf({ start, end }: Mention): number {
  return end - start;
}
