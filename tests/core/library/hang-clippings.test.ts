import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "../../../src/core/dossier/dossier.ts";
import { byYear, hangClippings } from "../../../src/core/library/hang-clippings.ts";

const event = (record: string, date: string): TimelineEvent => ({
  record,
  date,
  name: { en: record, fr: record },
  weight: 1,
  mentioned: false,
});
const days = ["2020-08-19", "2021-05-25", "2021-05-26", undefined];
const catalogue = {
  publishedOn: (entry: number) => days[entry],
  groupBy: () => [
    { parts: ["e-2020-08-18", "event", "Coup", "Coup"], entries: [0, 1] },
    { parts: ["p-goita", "person", "Goïta", "Goïta"], entries: [0, 3] },
    { parts: ["e-2099", "event", "Later", "Plus tard"], entries: [2] },
  ],
};
const entries = Uint32Array.from([0, 1, 2, 3]);

describe("clippings on the timeline", () => {
  const hung = hangClippings(catalogue, entries, [event("e-2012", "2012-03"), event("e-2020-08-18", "2020-08-18")]);

  it("hang on the events that their context names, and on no other", () => {
    expect(hung.events.map((one) => [one.event.record, one.entries])).toEqual([
      ["e-2012", []],
      ["e-2020-08-18", [0, 1]],
    ]);
  });

  it("are not lost when the story tells no such event, or when they name none", () => {
    expect(hung.untold.map(({ record, entries: on }) => [record, on])).toEqual([["e-2099", [2]]]);
    expect(hung.unhung).toEqual([3]);
  });

  it("stand in the year of the event and are counted in the year of their article", () => {
    expect(
      byYear(hung.events, hung.byDay).map(({ year, events, published }) => [year, events.length, published]),
    ).toEqual([
      ["2012", 1, 0],
      ["2020", 1, 1],
      ["2021", 0, 2],
    ]);
  });
});
