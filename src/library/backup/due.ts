/** When to speak of a backup, and when to make one; pure, so that it can be tested. */

export interface BackupState {
  /** The last one, by hand or by itself: ISO instant. */
  last?: string | undefined;
  /** "Remind me later", until when. */
  silentUntil?: string | undefined;
  /** Whether a folder was chosen. */
  folder: boolean;
}

export interface Shelf {
  kept: number;
  /** Saved since the last backup. */
  fresh: number;
}

/** Fewer than these a reader can find again. */
const worthKeeping = 10;
/** Days after which new clippings, and after which edits alone, want a backup. */
const patience = { fresh: 14, edited: 30 };
/** Hours between two that are made by themselves. */
const pause = 20;

/** Whether to remind the reader: something is there that no backup holds, for longer than is wise. */
export function isBackupDue(state: BackupState, shelf: Shelf, now: string): boolean {
  if (state.silentUntil !== undefined && state.silentUntil > now) return false;
  if (shelf.kept === 0) return false;
  if (state.last === undefined) return shelf.kept >= worthKeeping;
  const days = hoursBetween(state.last, now) / 24;
  return days >= patience.edited || (shelf.fresh > 0 && days >= patience.fresh);
}

/** Whether a backup is written into the reader's folder now: once a day on which the library is opened. */
export function isAutomaticDue(state: BackupState, shelf: Shelf, now: string): boolean {
  if (!state.folder || shelf.kept === 0) return false;
  return state.last === undefined || hoursBetween(state.last, now) >= pause;
}

/** Backups kept in the folder, a day each. */
const kept = 14;
const ours = /^arriere-plan-\d{4}-\d\d-\d\d\.json$/;

/** @returns which files of the folder may go: our own, all but the newest; nothing of anybody else's */
export function outdatedBackups(names: readonly string[]): string[] {
  return names
    .filter((name) => ours.test(name))
    .sort()
    .slice(0, -kept);
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}
