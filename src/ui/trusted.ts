/**
 * Handlers that answer to a person only. A page can dispatch any event on anything it can reach; only
 * `isTrusted` tells a hand from a script (DOM Standard, section 2.2).
 */
export function trusted<E extends { isTrusted: boolean }>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
