/**
 * A foreseeable outcome as a value. Exceptions are left for programmer mistakes; whatever a reader
 * can cause comes back as a `Failure` whose code the words in `ui/words` turn into a sentence.
 */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export type FailureCode =
  | "orphaned" // the extension was updated or removed under this page
  | "no-receiver" // nobody answered: the worker could not start
  | "refused" // this sender may not ask this
  | "bad-input" // the request or file does not have the right shape
  | "not-found"
  | "not-an-article" // the page holds no readable body
  | "storage-full"
  | "storage-broken"
  | "storage-newer" // the library was written by a newer version
  | "unknown";

export interface Failure {
  code: FailureCode;
  /** Where it went wrong, for the person who has to mend it: a path, a line, a field. Never a stack. */
  detail?: string;
}

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, detail?: string): { ok: false; failure: Failure } {
  return { ok: false, failure: detail === undefined ? { code } : { code, detail } };
}
