/**
 * Who held what on forty days between 2012 and 2026, written down from the sources and not from the records: president,
 * prime minister, foreign and defence ministers of both countries, the French ambassador in Bamako, the French operation
 * under way in Mali and the Russian force present there.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../../src/core/dates.ts";
import type { ContextRecord, RecordId } from "../../src/core/record.ts";
import { rolesOn } from "../../src/core/record-on-day.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";

type Row = { day: string } & Record<string, string | null | string[]>;
const table: Row[] = JSON.parse(readFileSync("tests/context/offices-by-date.json", "utf8"));
/** Said in the table beside the offices, and told by statements rather than by a post with one holder. */
const beside = ["day", "also-running"];

let records: ContextRecord[] = [];
beforeAll(() => {
  records = buildPackFromFiles().pack?.records ?? [];
});

function holdersOf(office: string, day: string): RecordId[] {
  return records.filter((record) => rolesOn(record, day).some((role) => role.office === office)).map(({ id }) => id);
}

describe("who held what on a day", () => {
  it("is asked for forty days and eleven posts", () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    for (const row of table)
      expect(Object.keys(row).filter((key) => !beside.includes(key)).length).toBeGreaterThanOrEqual(11);
  });

  it.each(table.map((row) => [row.day, row] as const))("agrees with the sources on %s", (day, row) => {
    for (const [office, holder] of Object.entries(row)) {
      if (beside.includes(office)) continue;
      const expected = holder === null || holder === "none" ? [] : [holder];
      expect({ office, day, holders: holdersOf(office, day) }).toEqual({ office, day, holders: expected });
    }
  });

  it("is never two at once, on any day from 2012 to the horizon", () => {
    const offices = new Set(records.flatMap((record) => record.roles.flatMap(({ office }) => office ?? [])));
    const doubles: string[] = [];
    for (let day = "2012-01-01"; day <= "2026-05-04"; day = addDays(day, 1)) {
      const held = new Map<string, RecordId>();
      for (const record of records) {
        for (const { office } of rolesOn(record, day)) {
          if (!office) continue;
          const other = held.get(office);
          if (other && other !== record.id) doubles.push(`${day} ${office}: ${other}, ${record.id}`);
          held.set(office, record.id);
        }
      }
    }
    expect(offices.size).toBeGreaterThan(11);
    expect(doubles).toEqual([]);
  });
});
