/** Everything that the reader has made, from where it is kept: the database, and the settings for what colours mean. */
import type { LibraryContent } from "../core/clipping/library-content.ts";
import { done, failed, type Result } from "../core/result.ts";
import { readSettings } from "./settings.ts";
import { readLibrary } from "./store/import-library.ts";

export async function readWholeLibrary(): Promise<Result<LibraryContent>> {
  const library = await readLibrary();
  if (!library.ok) return library;
  try {
    const { colourNames } = await readSettings();
    return done({ ...library.value, colourNames });
  } catch {
    // An archive that says it is complete must be.
    return failed("storage-broken", "settings");
  }
}
