import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import type { Clipping } from "../core/clipping/clipping.ts";
import { markupTree } from "../core/clipping/markup.ts";

/** A link of the article opens beside the library, and the site does not learn where the reader came from. */
function ArticleLink({ href = "", children }: { href?: string; children?: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** What a clipping quotes, with the paragraphs, lists and emphasis it had: drawn from a tree, never parsed by the page. */
export function Passage({ clipping }: { clipping: Pick<Clipping, "language" | "quote"> }) {
  const { exact, markup } = clipping.quote;
  const drawn = useMemo(
    () =>
      markup === undefined
        ? undefined
        : toJsxRuntime(markupTree(markup), { Fragment, jsx, jsxs, components: { a: ArticleLink } }),
    [markup],
  );
  return (
    <blockquote lang={clipping.language} class={drawn ? "structured" : undefined}>
      {drawn ?? exact}
    </blockquote>
  );
}
