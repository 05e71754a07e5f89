import { useEffect, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { type CardToday, compareCard } from "../core/clipping/compare-context.ts";
import type { RecordId } from "../core/record.ts";
import { ask } from "../platform/ask.ts";

export interface ContextToday {
  version: string;
  cards: ReadonlyMap<RecordId, CardToday>;
}

/** What the database says today of a clipping's frozen cards, for the clipping's own day; absent until it is known. */
export function useCardsToday({ id, context, savedAt }: Clipping): ContextToday | undefined {
  const [today, setToday] = useState<ContextToday>();
  useEffect(() => {
    if (context.cards.length === 0) return undefined;
    let current = true;
    const records = [...new Set(context.cards.map(({ record }) => record))];
    void ask("cards.open", { records, asOf: context.asOf }).then((answer) => {
      // Without an answer nothing is said of corrections: what was frozen is shown all the same.
      if (!answer.ok || !current) return;
      const { version, cards } = answer.value;
      const byRecord = new Map(cards.map((card) => [card.record, card]));
      const savedOn = savedAt.slice(0, 10);
      setToday({
        version,
        cards: new Map(
          context.cards.map((frozen) => [frozen.record, compareCard(frozen, byRecord.get(frozen.record), savedOn)]),
        ),
      });
    });
    return () => {
      current = false;
    };
  }, [id]);
  return today;
}
