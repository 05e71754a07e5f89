/** What is known of backups, and what can be done about them. */
import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../core/result.ts";
import {
  type BackupFolder,
  changeBackupState,
  countSavedSince,
  readBackupState,
  type StoredBackup,
} from "../../platform/backup-state.ts";
import { isAutomaticDue, isBackupDue } from "./due.ts";
import { writeBackup } from "./write-backup.ts";

const week = 7 * 24 * 3_600_000;

export interface Backup {
  stored: StoredBackup;
  fresh: number;
  isDue: boolean;
  /** The folder is there, and the browser wants to be asked again. */
  isLocked: boolean;
  run(): Promise<Result<string>>;
  later(): Promise<void>;
  choose(): Promise<void>;
  unlock(): Promise<void>;
  forget(): Promise<void>;
}

/** @param kept clippings in the library, `undefined` while that is not known */
export function useBackup(kept: number | undefined): Backup | undefined {
  const [state, setState] = useState<{ stored: StoredBackup; fresh: number; isLocked: boolean }>();
  const now = () => new Date().toISOString();

  async function look(stored: StoredBackup) {
    setState({ stored, fresh: await countSavedSince(stored.last), isLocked: await isLocked(stored.folder) });
  }

  async function run(stored: StoredBackup, folder: BackupFolder | undefined) {
    const at = now();
    const written = await writeBackup(folder, at);
    await look(written.ok ? await changeBackupState({ last: at, silentUntil: undefined }) : stored);
    return written;
  }

  useEffect(() => {
    if (kept === undefined) return;
    let current = true;
    void readBackupState().then(async (stored) => {
      if (!current) return;
      const shelf = { kept, fresh: await countSavedSince(stored.last) };
      const due = isAutomaticDue({ ...stored, folder: stored.folder !== undefined }, shelf, now());
      if (due && !(await isLocked(stored.folder))) await run(stored, stored.folder);
      else await look(stored);
    });
    return () => {
      current = false;
    };
  }, [kept === undefined]);

  if (!state || kept === undefined) return undefined;
  const { stored, fresh, isLocked: locked } = state;
  return {
    stored,
    fresh,
    isLocked: locked,
    isDue: isBackupDue({ ...stored, folder: stored.folder !== undefined }, { kept, fresh }, now()),
    run: () => run(stored, locked ? undefined : stored.folder),
    later: async () => look(await changeBackupState({ silentUntil: new Date(Date.now() + week).toISOString() })),
    async choose() {
      const folder = await pickFolder();
      if (!folder) return;
      await run(await changeBackupState({ folder }), folder);
    },
    async unlock() {
      if ((await stored.folder?.requestPermission?.({ mode: "readwrite" })) === "granted")
        await run(stored, stored.folder);
    },
    forget: async () => look(await changeBackupState({ folder: undefined })),
  };
}

async function isLocked(folder: BackupFolder | undefined): Promise<boolean> {
  if (!folder) return false;
  return ((await folder.queryPermission?.({ mode: "readwrite" })) ?? "granted") !== "granted";
}

type Picker = (options: { id: string; mode: "readwrite" }) => Promise<BackupFolder>;
const picker = (): Picker | undefined => (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether the browser lets a page keep a folder at all. */
export function canKeepFolder(): boolean {
  return picker() !== undefined;
}

async function pickFolder(): Promise<BackupFolder | undefined> {
  // The reader who closes the dialog has chosen nothing.
  return picker()
    ?.call(window, { id: "backup", mode: "readwrite" })
    .catch(() => undefined);
}
