import { describe, expect, it } from "vitest";
import { readLastSeason, readStretch, readWeekend } from "../../../../src/core/resolve/dates/seasons.ts";

describe("a stretch of a year in words", () => {
  it("runs to the last day of its last month, the thirty-first too", () => {
    expect(readStretch("late", 2020)).toEqual({ date: "2020-09", until: "2020-12-31" });
    expect(readStretch("Été", 2014)).toEqual({ date: "2014-06", until: "2014-09-30" });
  });

  it("is nothing where it is read too differently", () => {
    expect(readStretch("hiver", 2014)).toBeUndefined();
    expect(readStretch("constructor", 2014)).toBeUndefined();
  });
});

describe("the last season", () => {
  it("is this year's once the day is in its last month, else the year before's", () => {
    expect(readLastSeason("summer", "2022-10-01")?.date).toBe("2022-06");
    expect(readLastSeason("summer", "2022-03-01")?.date).toBe("2021-06");
  });
});

describe("the weekend", () => {
  it("is the one before the day, or around it, from Friday on", () => {
    expect(readWeekend("2022-02-16")).toEqual({ date: "2022-02-11", until: "2022-02-13" });
    expect(readWeekend("2022-02-19")).toEqual({ date: "2022-02-18", until: "2022-02-19" });
  });
});
