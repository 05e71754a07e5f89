/** The reader's dossiers and searches; only our own pages may ask. */
import type { Handlers } from "../../platform/serve.ts";
import { changeCollection, createCollection, deleteCollection } from "../../platform/store/collections.ts";
import { mergeCollections } from "../../platform/store/merge-collections.ts";
import { changeSearch, createSearch, deleteSearch } from "../../platform/store/searches.ts";
import { announced } from "../announce.ts";
import { now } from "../clock.ts";

export const createDossier: Handlers["collections.create"] = (given) => announced(createCollection(given, now()));

export const changeDossier: Handlers["collections.change"] = ({ id, ...changes }) =>
  announced(changeCollection(id, changes, now()));

export const deleteDossier: Handlers["collections.delete"] = ({ id, undo }) =>
  announced(deleteCollection(id, { undo, now: now() }));

export const mergeDossiers: Handlers["collections.merge"] = ({ id, into, undo }) =>
  announced(mergeCollections(id, into, { undo, now: now() }));

export const keepSearch: Handlers["searches.create"] = (given) => announced(createSearch(given, now()));

export const editSearch: Handlers["searches.change"] = ({ id, ...changes }) =>
  announced(changeSearch(id, changes, now()));

export const dropSearch: Handlers["searches.delete"] = ({ id, undo }) =>
  announced(deleteSearch(id, { undo, now: now() }));
