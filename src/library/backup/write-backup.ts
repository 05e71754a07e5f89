/** Makes a backup: the complete archive, into the reader's folder or among the downloads. */
import { writeArchive } from "../../core/clipping/archive.ts";
import { done, failed, type Result } from "../../core/result.ts";
import type { BackupFolder } from "../../platform/backup-state.ts";
import { extensionVersion } from "../../platform/version.ts";
import { readWholeLibrary } from "../../platform/whole-library.ts";
import { download } from "../transfer/download.ts";
import { outdatedBackups } from "./due.ts";

/**
 * @param folder where it goes; among the downloads without one
 * @param now ISO instant
 * @returns the name of the file, once it is written (or handed to the browser)
 */
export async function writeBackup(folder: BackupFolder | undefined, now: string): Promise<Result<string>> {
  const library = await readWholeLibrary();
  if (!library.ok) return library;
  const bytes = new TextEncoder().encode(writeArchive(library.value, { version: extensionVersion(), exportedAt: now }));
  const name = `arriere-plan-${now.slice(0, 10)}.json`;
  if (!folder) {
    download(name, "application/json", bytes);
    return done(name);
  }
  try {
    const file = await folder.getFileHandle(name, { create: true });
    // Written aside and put in its place at the end: a browser that dies half way leaves yesterday's whole.
    const writing = await file.createWritable();
    await writing.write(bytes);
    await writing.close();
    await tidy(folder);
    return done(name);
  } catch (error) {
    const reason = error instanceof DOMException ? error.name : String(error);
    return failed(reason === "QuotaExceededError" ? "storage-full" : "refused", reason);
  }
}

async function tidy(folder: BackupFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of outdatedBackups(names)) await folder.removeEntry(name);
}
