import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { trusted } from "../ui/trusted.ts";

interface Props {
  label: string;
  /** What the button says once open, where that differs. */
  openLabel?: string;
  look?: string;
  children: ComponentChildren;
}

/** A button, and under it what it unfolds. */
export function Fold({ label, openLabel = label, look = "link small", children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={look}
        aria-expanded={open}
        aria-controls={id}
        onClick={trusted(() => setOpen(!open))}
      >
        {open ? openLabel : label}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
