import type { RequestName, Requests } from "../core/requests.ts";
import { failed, type Result } from "../core/result.ts";
import { browser } from "./browser.ts";
import { type AskMessage, isResult } from "./envelope.ts";
import { isOrphaned } from "./orphaned.ts";

/**
 * Asked twice, these would not answer the same as asked once. All others may be sent again when the worker
 * died before it answered, because then nobody knows whether it had done the work.
 */
const onceOnly: ReadonlySet<RequestName> = new Set<RequestName>([
  "reader.wanted",
  "clippings.purge",
  "library.open",
  "settings.open",
]);

/**
 * Asks the worker.
 * @param name which request
 * @param payload plain JSON values; it is parsed again on arrival
 * @returns the worker's answer. Never throws, never rejects: a page whose extension was updated gets
 *   `orphaned`; no worker, or one that died before answering (after a second try, where a second try is
 *   safe), `no-receiver`; a message that cannot be sent, `bad-input`
 */
export async function ask<K extends RequestName>(
  name: K,
  payload: Requests[K]["ask"],
): Promise<Result<Requests[K]["answer"]>> {
  const first = await send<Requests[K]["answer"]>({ name, ask: payload });
  if (first !== "closed-early") return first;
  const second = onceOnly.has(name) ? first : await send<Requests[K]["answer"]>({ name, ask: payload });
  return second === "closed-early" ? failed("no-receiver", second) : second;
}

async function send<T>(message: AskMessage): Promise<Result<T> | "closed-early"> {
  try {
    // Chrome takes `runtime.id` away from a script whose extension was updated, and throws synchronously
    // when it sends; the `await` inside `try` catches that as well as a rejection.
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (isResult<T>(answer)) return answer;
    return answer === undefined || answer === null
      ? "closed-early"
      : failed("unknown", "the answer has no known shape");
  } catch (error) {
    return isOrphaned() ? failed("orphaned") : explain(error);
  }
}

/** Reads the browsers' messages, which are the only thing that tells these failures apart. */
function explain(error: unknown): "closed-early" | ReturnType<typeof failed> {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated|extension context/i.test(message)) return failed("orphaned");
  if (/receiving end does not exist|could not establish connection/i.test(message)) return failed("no-receiver");
  // Chrome: "… message channel closed before a response was received"; Firefox: "… went out of scope", "… Actor … destroyed".
  if (/closed before|out of scope|actor .*(destroyed|closed)|disconnected/i.test(message)) return "closed-early";
  // Chrome: "Message length exceeded maximum allowed length." (64 MiB); both: what cannot be serialised.
  if (/message length|could not be cloned|serialize|too (long|large)/i.test(message))
    return failed("bad-input", message);
  return failed("unknown");
}
