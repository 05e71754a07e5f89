/** The database as it ships, for tests of what it and the engine make of a text. */
import { loadPack } from "../../src/context/load.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";

const { pack } = buildPackFromFiles();
if (!pack) throw new Error("the database does not build: npm run context:check");

export const context = loadPack(pack);
