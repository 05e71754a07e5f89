/** Writes what an import preview showed, and takes it back: database, names of colours, and whoever shows either. */
import type { Policy, Preview } from "../../core/clipping/formats/preview.ts";
import { done, type Result } from "../../core/result.ts";
import type { Settings } from "../../core/settings.ts";
import { ask } from "../../platform/ask.ts";
import { type ImportUndo, importLibrary, undoImport } from "../../platform/store/import-library.ts";

export interface Taken {
  undo: ImportUndo;
  /** The names of colours as they were, where the file gave some. */
  named: Settings["colourNames"] | undefined;
}

export async function takeIn(preview: Preview, policy: Policy): Promise<Result<Taken>> {
  const written = await importLibrary(preview, policy);
  if (!written.ok) return written;
  const named = await nameColours(preview.content.colourNames);
  announce();
  return done({ undo: written.value, named });
}

/** @returns how many clippings are as they were, and how many were left because they were edited since */
export async function takeBack({ undo, named }: Taken): Promise<Result<{ undone: number; left: number }>> {
  const back = await undoImport(undo);
  if (!back.ok) return back;
  if (named) await ask("settings.change", { colourNames: named });
  announce();
  return back;
}

/** It is on disk: whoever is not told reads it at the next look. */
function announce(): void {
  void ask("clippings.announce", {});
}

/**
 * Names the colours as the file does, those that have no name here.
 * @returns the names as they were, or `undefined` when none was given
 */
async function nameColours(theirs: Settings["colourNames"]): Promise<Settings["colourNames"] | undefined> {
  const named = Object.fromEntries(Object.entries(theirs).filter(([, name]) => name.trim() !== ""));
  if (Object.keys(named).length === 0) return undefined;
  const settings = await ask("settings.read", {});
  if (!settings.ok) return undefined;
  const ours = settings.value.colourNames;
  const changed = await ask("settings.change", { colourNames: { ...named, ...ours } });
  return changed.ok ? ours : undefined;
}
