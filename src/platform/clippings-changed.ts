/** Tells our own pages that clippings changed; they read again, because the database alone is the truth. */

const channelName = "clippings";

export function announceClippings(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage("changed");
  channel.close();
}

/** Calls back after every change of clippings, until `signal` is aborted. For our own pages only. */
export function onClippingsChanged(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", () => listener());
  signal.addEventListener("abort", () => channel.close(), { once: true });
}
