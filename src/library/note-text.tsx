import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { noteTree } from "../core/clipping/note-tree.ts";

function NoteLink({ href = "", children }: { href?: string; children?: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A heading of a note stands under the headings of the page. */
function NoteHeading({ children }: { children?: ComponentChildren }) {
  return <h4>{children}</h4>;
}

const components = {
  a: NoteLink,
  h1: NoteHeading,
  h2: NoteHeading,
  h3: NoteHeading,
  h4: NoteHeading,
  h5: NoteHeading,
  h6: NoteHeading,
};

/** A note as it is to be read: drawn from a tree, never parsed by the page. */
export function NoteText({ note }: { note: string }) {
  const drawn = useMemo(() => toJsxRuntime(noteTree(note), { Fragment, jsx, jsxs, components }), [note]);
  return <div class="note-text">{drawn}</div>;
}
