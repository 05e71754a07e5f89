/** Opens the library's database. Never deletes it, and never makes a new one in the place of one it cannot read. */
import { type IDBPDatabase, openDB, unwrap } from "idb";
import { ensureIndex } from "./ensure-index.ts";
import { databaseName, databaseVersion, type LibrarySchema, migrations } from "./schema.ts";

export type Library = IDBPDatabase<LibrarySchema>;

/** How long another tab of an older version may keep us waiting before the reader is told, in milliseconds. */
export const blockedPatience = 3_000;

/** Thrown when a connection of an older version does not let go. */
export class Blocked extends Error {
  override name = "Blocked";
}

let opening: Promise<Library> | undefined;

/**
 * The one connection, opened at first need and again after it was closed, with a search index that this code can
 * read. Rejects with the browser's own error.
 */
export function openLibrary(): Promise<Library> {
  if (opening) return opening;
  const mine = connect(() => forget(mine)).then(async (library) => {
    await ensureIndex(library);
    return library;
  });
  mine.catch(() => forget(mine));
  opening = mine;
  return mine;
}

/** Gives the connection up, so that the next need opens another. Transactions under way still end well. */
export function closeLibrary(): void {
  const open = opening;
  opening = undefined;
  open?.then(
    (library) => library.close(),
    () => {},
  );
}

function forget(connection: Promise<Library>): void {
  if (opening === connection) opening = undefined;
}

function connect(lost: () => void): Promise<Library> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let tooLate = false;
    let library: Library | undefined;
    openDB<LibrarySchema>(databaseName, databaseVersion, {
      upgrade(database, from, _to, transaction) {
        for (const migrate of migrations.slice(from)) migrate(unwrap(database), unwrap(transaction));
      },
      blocked() {
        timer = setTimeout(() => {
          tooLate = true;
          reject(new Blocked());
        }, blockedPatience);
      },
      // A newer version of ours wants to upgrade: stand aside at once.
      blocking() {
        lost();
        library?.close();
      },
      terminated: lost,
    }).then(
      (opened) => {
        clearTimeout(timer);
        library = opened;
        if (tooLate) opened.close();
        else resolve(opened);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
