/** Waits until a page has stopped building itself, watching it no longer than it must. */

/** Settled: no node came or went for this long, in milliseconds. */
const quiet = 400;
/** A page that never rests is taken as it is after this long, in milliseconds. */
const patience = 4_000;

/**
 * Calls back once when `document` has settled, or when patience has run out.
 * @returns how to stop waiting
 */
export function whenSettled(document: Document, callback: () => void): () => void {
  let timer = setTimeout(finish, quiet);
  const limit = setTimeout(finish, patience);
  const watcher = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(finish, quiet);
  });
  watcher.observe(document.documentElement ?? document, { childList: true, subtree: true });
  return stop;

  function stop(): void {
    clearTimeout(timer);
    clearTimeout(limit);
    watcher.disconnect();
  }
  function finish(): void {
    stop();
    callback();
  }
}
