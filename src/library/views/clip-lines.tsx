import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "../speech.ts";
import { ClipLine } from "./clip-line.tsx";
import { useClippings } from "./use-clippings.ts";
import type { ViewProps } from "./view-props.ts";

interface Props extends Pick<ViewProps, "catalogue" | "version" | "chosen" | "choose"> {
  entries: ArrayLike<number>;
  /** How many are shown at first. */
  most?: number;
  withTitle?: boolean;
}

/** Shown with each press of the button. */
const step = 20;

/** A few clippings of a group, and the others on demand. */
export function ClipLines({ catalogue, entries, version, chosen, choose, most = step, withTitle = true }: Props) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(most);
  const first = entries[0];
  useEffect(() => setShown(most), [first]);
  const ids = Array.from({ length: Math.min(shown, entries.length) }, (_, at) => catalogue.idOf(entries[at] ?? 0));
  const clippings = useClippings(ids, version);
  return (
    <>
      <ul class="clip-lines">
        {clippings.map((clipping) => (
          <ClipLine
            key={clipping.id}
            clipping={clipping}
            isChosen={clipping.id === chosen}
            choose={choose}
            withTitle={withTitle}
          />
        ))}
      </ul>
      {entries.length > shown && (
        <button type="button" class="act" onClick={() => setShown(shown + step)}>
          {say("showMore", { n: Math.min(step, entries.length - shown) })}
        </button>
      )}
    </>
  );
}
