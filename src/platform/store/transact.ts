/** Every use of the database passes here: one transaction, and its failure as a value with a name. */
import type { IDBPTransaction } from "idb";
import { done, type FailureCode, failed, type Result } from "../../core/result.ts";
import { Blocked, closeLibrary, openLibrary } from "./open.ts";
import { type LibrarySchema, type Stores, stores } from "./schema.ts";

export type Reading = IDBPTransaction<LibrarySchema, Stores, "readonly">;
export type Writing = IDBPTransaction<LibrarySchema, Stores, "readwrite">;

/**
 * Reads in one transaction. `work` must await nothing but the database.
 * @param scope the stores that it needs, where it is asked so often that beginning costs more than reading
 */
export function read<T>(work: (transaction: Reading) => Promise<T>, scope: Stores = stores): Promise<Result<T>> {
  return attempt(async () => work((await openLibrary()).transaction(scope, "readonly")));
}

/**
 * Writes in one transaction: all of it, or nothing. Answers only when the transaction is complete and the
 * browser has been told to flush it to disk (`durability: "strict"`; Chrome's default is "relaxed").
 * `work` must await nothing but the database, and may be run a second time.
 */
export function write<T>(work: (transaction: Writing) => Promise<T>): Promise<Result<T>> {
  return attempt(async () => {
    const transaction = (await openLibrary()).transaction(stores, "readwrite", { durability: "strict" });
    // Its rejection is read below; unheard until then it would count as unhandled.
    transaction.done.catch(() => {});
    try {
      const value = await work(transaction);
      await transaction.done;
      return value;
    } catch (error) {
      abort(transaction);
      throw await causeOf(transaction, error);
    }
  });
}

async function attempt<T>(use: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await use());
  } catch (first) {
    if (!isPassing(first)) return nameFailure(first);
    closeLibrary();
    try {
      return done(await use());
    } catch (second) {
      return nameFailure(second);
    }
  }
}

/**
 * Failures that a new connection may mend: the connection was closed under us (InvalidStateError), or the
 * browser lost its backing store ("UnknownError: Internal error opening backing store …", Chrome).
 */
function isPassing(error: unknown): boolean {
  return nameOf(error) === "InvalidStateError" || nameOf(error) === "UnknownError";
}

const codes = new Map<string, FailureCode>([
  ["QuotaExceededError", "storage-full"],
  ["VersionError", "storage-newer"],
]);

function nameFailure(error: unknown): ReturnType<typeof failed> {
  const name = nameOf(error);
  if (name === undefined) throw error;
  return failed(codes.get(name) ?? "storage-broken", name);
}

/** The name of what the browser or `open` reports; `undefined` for a mistake in the code. */
function nameOf(error: unknown): string | undefined {
  return error instanceof DOMException || error instanceof Blocked ? error.name : undefined;
}

/** When a disk is full the requests say "AbortError" and only the transaction says why. */
async function causeOf(transaction: Writing, error: unknown): Promise<unknown> {
  const cause = await transaction.done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return cause === undefined || nameOf(cause) === "AbortError" ? error : cause;
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Already over.
  }
}
