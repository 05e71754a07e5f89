/** Everything that the reader has made, from where it is kept: the database, and the settings for what colours mean. */
import type { LibraryContent } from "../core/clipping/library-content.ts";
import { done, failed, type Result } from "../core/result.ts";
import { readSettings } from "./settings.ts";
import { readLibrary, readShelves } from "./store/import-library.ts";

export function readWholeLibrary(): Promise<Result<LibraryContent>> {
  return withColourNames(readLibrary());
}

/** What stands beside the clippings: dossiers, searches, articles as last seen, names of colours. */
export function readBesideClippings(): Promise<Result<LibraryContent>> {
  return withColourNames(readShelves());
}

async function withColourNames(reading: Promise<Result<LibraryContent>>): Promise<Result<LibraryContent>> {
  const library = await reading;
  if (!library.ok) return library;
  try {
    const { colourNames } = await readSettings();
    return done({ ...library.value, colourNames });
  } catch {
    // An archive that says it is complete must be.
    return failed("storage-broken", "settings");
  }
}
