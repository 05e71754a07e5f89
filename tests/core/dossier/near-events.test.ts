import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../../src/context/load.ts";
import type { Context } from "../../../src/core/context.ts";
import { addDays } from "../../../src/core/dates.ts";
import { findGaps } from "../../../src/core/dossier/gaps.ts";
import { strengthOf, tiesAround } from "../../../src/core/dossier/links.ts";
import { countTold, eventsEnding } from "../../../src/core/dossier/near-events.ts";
import { composeSince, composeTimeline } from "../../../src/core/dossier/timeline.ts";
import { publicSince } from "../../../src/core/record-on-day.ts";
import { buildPackFromFiles } from "../../../tools/context/build-pack.ts";

const { pack } = buildPackFromFiles();
if (!pack) throw new Error("the shelf does not load");
const shelf = loadPack(pack);
/** Each event alone in its class: then every one is a candidate, which is ranking all of them. */
const exhaustive: Context = {
  ...shelf,
  classes: shelf.classes.flatMap(({ weight, between, events }) =>
    events.map((event) => ({ weight, between, events: [event] })),
  ),
};
const someIds = fc.array(fc.constantFrom(...shelf.records.keys()), { maxLength: 25 });
const someDay = fc.integer({ min: 0, max: 5_250 }).map((days) => addDays("2012-01-01", days));
const someEvent = fc.option(fc.constantFrom(...shelf.events), { nil: undefined });

describe("events near an article", () => {
  it("have the ties that going through every event would find", () => {
    fc.assert(
      fc.property(someIds, (ids) => {
        const ties = tiesAround(new Set(ids), shelf);
        for (const event of shelf.events) {
          const found = new Map(ties.get(event)?.map(({ record, strength }) => [record, strength]));
          const all = [...new Set(ids)].flatMap((id) => {
            const strength = strengthOf(event, id, shelf);
            return strength > 0 ? [[id, strength] as const] : [];
          });
          expect(found).toEqual(new Map(all));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("make the timeline, the sequel and the gaps that ranking every event would make", () => {
    fc.assert(
      fc.property(someIds, someEvent, someDay, (ids, event, day) => {
        const mentioned = new Set(ids);
        const main = event && publicSince(event) <= day ? event : undefined;
        for (const compose of [composeTimeline, composeSince, findGaps]) {
          expect(compose(shelf, main, mentioned, day)).toEqual(compose(exhaustive, main, mentioned, day));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are counted and found by their day", () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), (day, length) => {
        expect(countTold(shelf, day)).toBe(shelf.events.filter((event) => publicSince(event) <= day).length);
        const to = addDays(day, length);
        for (const event of eventsEnding(shelf, day, to)) {
          const end = event.end ?? event.date;
          expect(end.slice(0, 4) >= day.slice(0, 4) && end.slice(0, 4) <= to.slice(0, 4)).toBe(true);
        }
      }),
    );
  });
});
