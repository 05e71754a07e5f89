/** Clippings brought in as from an archive, with what became of each. */
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import { previewImport } from "../../../src/core/clipping/formats/preview.ts";
import { emptyContent } from "../../../src/core/clipping/library-content.ts";
import { done, type Result } from "../../../src/core/result.ts";
import { importLibrary, readCounterparts } from "../../../src/platform/store/import-library.ts";

interface Report {
  added: number;
  same: number;
  kept: number;
  updated: number;
}

export async function importClippings(clippings: readonly Clipping[]): Promise<Result<Report>> {
  const content = { ...emptyContent, clippings: [...clippings] };
  const here = await readCounterparts(content, false);
  if (!here.ok) return here;
  const preview = previewImport(here.value, { format: "archive", content, refused: [] });
  const written = await importLibrary(preview, "newest");
  if (!written.ok) return written;
  const { verdicts } = preview;
  return done({
    added: verdicts.new.length + verdicts.back.length,
    same: verdicts.same.length,
    kept: verdicts["newer-here"].length,
    updated: verdicts["newer-file"].length,
  });
}
