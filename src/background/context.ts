import { pack } from "virtual:context-pack";
import { loadPack } from "../context/load.ts";
import type { Context } from "../core/context.ts";

let loaded: Context | undefined;

/** The database, made ready at the first article after a start, so that clippings need not wait for it. */
export function context(): Context {
  loaded ??= loadPack(pack);
  return loaded;
}
