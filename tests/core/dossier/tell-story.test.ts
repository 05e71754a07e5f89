import fc from "fast-check";
import { expect, it } from "vitest";
import { loadPack } from "../../../src/context/load.ts";
import { addDays, earliestDay, latestDay } from "../../../src/core/dates.ts";
import { tellStory } from "../../../src/core/dossier/tell-story.ts";
import { publicSince } from "../../../src/core/record-on-day.ts";
import { buildPackFromFiles } from "../../../tools/context/build-pack.ts";

const { pack } = buildPackFromFiles();
if (!pack) throw new Error("the shelf does not load");
const context = loadPack(pack);
const byId = new Map(context.events.map((event) => [event.id, event]));

it("tells everything that was public by a day and nothing that was not, in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), (days) => {
      const asOf = addDays("2012-01-01", days);
      const { events } = tellStory(context, asOf);
      for (const event of events) {
        const record = byId.get(event.record);
        expect(record && publicSince(record) <= asOf).toBe(true);
        expect(event.end === undefined || latestDay(event.end) <= asOf).toBe(true);
      }
      const inOrder = events.map(({ date }) => earliestDay(date));
      expect(inOrder).toEqual([...inOrder].sort());
      expect(events).toHaveLength(
        context.events.filter((event) => !event.withdrawn && publicSince(event) <= asOf).length,
      );
    }),
    { numRuns: 40 },
  );
});
