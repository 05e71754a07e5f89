import type { Collection } from "../core/clipping/clipping.ts";
import { isSameName } from "../core/clipping/same-name.ts";
import { ask } from "../platform/ask.ts";
import { newId } from "../platform/new-id.ts";
import type { Speech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";

/** A dossier by its name, accents and capitals as they are typed or not. */
export function findDossier(dossiers: readonly Collection[], name: string): Collection | undefined {
  return dossiers.find((one) => one.name === name.trim()) ?? dossiers.find((one) => isSameName(one.name, name));
}

/**
 * Adds clippings to the dossier of a name, which is made if there is none. One undo takes back both.
 * @returns whether it was done
 */
export async function addToDossier(
  ids: readonly string[],
  name: string,
  { dossiers, changes, say }: { dossiers: readonly Collection[]; changes: Changes; say: Speech["say"] },
): Promise<boolean> {
  const known = findDossier(dossiers, name);
  if (known && ids.length === 0) return true;
  if (known) {
    return changes.change(ids, { addTo: [known.id] }, say("addedToDossier", { n: ids.length, name: known.name }));
  }
  const id = newId();
  const made = await ask("collections.create", { id, name: name.trim() });
  if (!made.ok) return changes.perform(async () => made, "");
  if (ids.length > 0) {
    const added = await ask("clippings.changeMany", { ids: [...ids], change: { addTo: [id] }, undo: newId() });
    if (!added.ok) return changes.perform(async () => added, "");
  }
  changes.remember(
    () => ask("collections.delete", { id, undo: newId() }),
    ids.length > 0
      ? say("addedToNewDossier", { n: ids.length, name: made.value.name })
      : say("dossierMade", { name: made.value.name }),
  );
  return true;
}
