import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "./speech.ts";

/** The sidebar of a narrow window: under the search, closed until it is asked for, and again when a view was chosen. */
export function ViewsFold({ shown, children }: { shown: string; children: ComponentChildren }) {
  const { say } = useSpeech();
  const fold = useRef<HTMLDetailsElement>(null);
  const last = useRef(shown);
  if (last.current !== shown) {
    last.current = shown;
    if (fold.current?.open) {
      fold.current.open = false;
      // The button that had the focus is folded away.
      fold.current.querySelector("summary")?.focus({ preventScroll: true });
    }
  }
  return (
    <details class="views-fold" ref={fold}>
      <summary>{say("views")}</summary>
      {children}
    </details>
  );
}
