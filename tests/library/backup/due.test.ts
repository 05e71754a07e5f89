import { describe, expect, it } from "vitest";
import { isAutomaticDue, isBackupDue, outdatedBackups } from "../../../src/library/backup/due.ts";

const now = "2026-03-31T12:00:00.000Z";
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();

describe("the reminder", () => {
  it.each([
    ["never backed up, much to lose", {}, { kept: 10, fresh: 10 }, true],
    ["never backed up, little to lose", {}, { kept: 9, fresh: 9 }, false],
    ["nothing at all", {}, { kept: 0, fresh: 0 }, false],
    ["new clippings for two weeks", { last: daysAgo(14) }, { kept: 1, fresh: 1 }, true],
    ["new clippings since yesterday", { last: daysAgo(1) }, { kept: 50, fresh: 40 }, false],
    ["edits perhaps, for a month", { last: daysAgo(30) }, { kept: 5, fresh: 0 }, true],
    ["edits perhaps, for two weeks", { last: daysAgo(14) }, { kept: 5, fresh: 0 }, false],
    ["asked to wait", { silentUntil: daysAgo(-1) }, { kept: 50, fresh: 50 }, false],
    ["waited long enough", { silentUntil: daysAgo(1) }, { kept: 50, fresh: 50 }, true],
  ])("%s", (_what, state, shelf, due) => {
    expect(isBackupDue({ folder: false, ...state }, shelf, now)).toBe(due);
  });
});

describe("a backup by itself", () => {
  it.each([
    ["without a folder, never", { folder: false }, 50, false],
    ["with one, at once", { folder: true }, 50, true],
    ["of nothing, never", { folder: true }, 0, false],
    ["twice a day, not", { folder: true, last: daysAgo(0.5) }, 50, false],
    ["the next day", { folder: true, last: daysAgo(0.9) }, 50, true],
  ])("%s", (_what, state, kept, due) => {
    expect(isAutomaticDue(state, { kept, fresh: 0 }, now)).toBe(due);
  });
});

it("lets go of our own oldest backups only, and of nothing of anybody else's", () => {
  const ours = Array.from({ length: 20 }, (_, n) => `arriere-plan-2026-01-${String(n + 1).padStart(2, "0")}.json`);
  const theirs = [
    "arriere-plan.json",
    "arriere-plan-2020-01-01 (copy).json",
    "notes.json",
    "arriere-plan-w3c-2020-01-01.jsonld",
  ];
  expect(outdatedBackups([...theirs, ...[...ours].reverse()])).toEqual(ours.slice(0, 6));
  expect(outdatedBackups(ours.slice(0, 14))).toEqual([]);
});
