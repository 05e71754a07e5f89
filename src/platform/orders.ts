/** What the worker tells the script in a tab. No ports: the back/forward cache closes them. */
import type { OrderName } from "../core/requests.ts";
import { browser, type Runtime } from "./browser.ts";
import { isOrderMessage, type OrderMessage } from "./envelope.ts";

/**
 * Tells the reader in a tab's top frame.
 * @returns whether it was heard; false when no reader of ours runs there
 */
export async function order(tabId: number, name: OrderName): Promise<boolean> {
  const message: OrderMessage = { order: name };
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/**
 * Tells every tab that is loaded; those without a reader do not hear it.
 * @param but a tab that knows already
 */
export async function orderEverywhere(name: OrderName, but?: number): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined || id === but ? undefined : order(id, name))));
}

/**
 * Listens, in a page script, for the worker's orders until `signal` is aborted.
 * Register it synchronously: an order may follow the script's injection at once.
 */
export function onOrder(handlers: Partial<Record<OrderName, () => void>>, signal: AbortSignal): void {
  if (signal.aborted) return;
  const known = new Map<string, () => void>(Object.entries(handlers));
  // Answered at once through the callback, which every version of both browsers has; promises came with Chrome 148.
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (heard: true) => void): undefined => {
    // A tab of ours (the library) has no business here, and other extensions even less.
    if (sender.id !== browser.runtime.id || sender.tab || !isOrderMessage(message)) return undefined;
    const obey = known.get(message.order);
    if (!obey) return undefined;
    obey();
    answer(true);
    return undefined;
  };
  // The polyfill's types know no listener that answers at once through the callback.
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener("abort", () => browser.runtime?.onMessage?.removeListener(listener as never), { once: true });
}
