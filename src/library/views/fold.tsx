import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";

interface Props {
  class?: string;
  title: ComponentChildren;
  /** Beside the title, outside of the button. */
  aside?: ComponentChildren;
  /** Made only while it is open: what is folded reads nothing. */
  children: () => ComponentChildren;
}

/** A line that opens, and under it what it holds. */
export function Fold({ class: name, title, aside, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class={name}>
      <p class="fold-line">
        <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {title}
        </button>
        {aside}
      </p>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </li>
  );
}
