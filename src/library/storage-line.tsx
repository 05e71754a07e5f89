import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "./speech.ts";

/** How much is kept, and whether the browser may throw it away. Persistence can only be asked for from a page. */
export function StorageLine({ count }: { count: number }) {
  const { say, size } = useSpeech();
  const [state, setState] = useState<{ used: number; persistent: boolean }>();
  useEffect(() => {
    let current = true;
    async function look() {
      const persistent = (await navigator.storage.persisted()) || (count > 0 && (await navigator.storage.persist()));
      const { usage = 0 } = await navigator.storage.estimate();
      if (current) setState({ used: usage, persistent });
    }
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [count]);
  if (!state) return null;
  return (
    <p class="aside storage">
      {say("storage", { used: size(state.used) })} {say(state.persistent ? "persistent" : "notPersistent")}
    </p>
  );
}
