import type { FailureCode } from "../../../core/result.ts";

/** What a failure means to the reader, and what to do. */
export const failures: Record<FailureCode, string> = {
  orphaned: "Arrière-plan was updated. Reload this page to go on.",
  "no-receiver": "Arrière-plan did not answer. Reload the page; if it stays so, restart the browser.",
  refused: "This page may not ask that.",
  "bad-input": "That could not be understood; nothing was changed.",
  "not-found": "That is no longer there.",
  "not-an-article": "This page could not be read as an article.",
  "storage-full": "The disk is full: nothing was saved. Free some space, then save again. What you had is still there.",
  "storage-broken": "The library could not be opened; nothing was changed. Restart the browser, then try again.",
  "storage-newer":
    "Your library was written by a newer version of Arrière-plan. Update the extension; nothing was changed.",
  unknown: "Something went wrong; nothing was changed. Try again.",
};
