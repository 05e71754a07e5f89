/** Every change of the library from this page, each said with its undo; Ctrl+Z takes back the last. */
import { useEffect, useRef } from "preact/hooks";
import type { BulkChange } from "../core/requests.ts";
import type { Result } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { newId } from "../platform/new-id.ts";
import type { LibraryNotice } from "./notice-bar.tsx";
import type { Speech } from "./speech.ts";

export interface Changes {
  /** Changes many clippings at once. @returns whether it was done */
  change(ids: readonly string[], change: BulkChange, said: string): Promise<boolean>;
  /**
   * Does what the worker can take back by an id.
   * @returns whether it was done
   */
  perform(request: (undo: string) => Promise<Result<unknown>>, said: string): Promise<boolean>;
  /** Something was done that `back` takes back; it is said unless it speaks for itself. */
  remember(back: TakeBack, said?: string): void;
}

type TakeBack = () => Promise<Result<unknown>>;

/** So many changes can be taken back, one after another. */
const most = 100;

export function useChanges(tell: (notice: LibraryNotice) => void, say: Speech["say"]): Changes {
  const made = useRef<TakeBack[]>([]);

  async function takeBack(back: TakeBack | undefined): Promise<void> {
    if (!back) return tell({ text: say("nothingToUndo") });
    made.current = made.current.filter((one) => one !== back);
    const answer = await back();
    tell(answer.ok ? { text: say("undone") } : { failure: answer.failure });
  }
  const last = useRef(() => {});
  last.current = () => void takeBack(made.current.at(-1));

  useEffect(() => {
    const life = new AbortController();
    const listen = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || !event.isTrusted || isTyping(event.target)) return;
      event.preventDefault();
      last.current();
    };
    document.addEventListener("keydown", listen, { signal: life.signal });
    return () => life.abort();
  }, []);

  function remember(back: TakeBack, said?: string): void {
    made.current = [...made.current, back].slice(-most);
    if (said !== undefined) tell({ text: said, undo: () => void takeBack(back) });
  }

  async function perform(request: (undo: string) => Promise<Result<unknown>>, said: string): Promise<boolean> {
    const undo = newId();
    const answer = await request(undo);
    if (answer.ok) remember(() => ask("changes.undo", { undo }), said);
    else tell({ failure: answer.failure });
    return answer.ok;
  }

  return {
    perform,
    remember,
    change: (ids, change, said) =>
      perform((undo) => ask("clippings.changeMany", { ids: [...ids], change, undo }), said),
  };
}

/** In a text field the key is the field's own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest("textarea, select, input:not([type=checkbox], [type=radio], [type=button])") !== null;
}
