import fc from "fast-check";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { noteTree } from "../../../src/core/clipping/note-tree.ts";

const html = (note: string) => toHtml(noteTree(note)).replaceAll("\n", "");

describe("a note in Markdown", () => {
  it("has paragraphs, lists, quotations, emphasis and links", () => {
    expect(html("Un *deux* **trois**\n\n- a\n- b\n\n> c\n\n[d](https://example.org/)")).toBe(
      "<p>Un <em>deux</em> <strong>trois</strong></p><ul><li>a</li><li>b</li></ul>" +
        '<blockquote><p>c</p></blockquote><p><a href="https://example.org/">d</a></p>',
    );
  });

  it("shows HTML as the text it is", () => {
    expect(html("a <b onclick='x'>c</b>")).toBe("<p>a &#x3C;b onclick='x'>c&#x3C;/b></p>");
    expect(html("<script>x</script>")).toBe("<p>&#x3C;script>x&#x3C;/script></p>");
  });

  it("loads no picture: it is a link under its description", () => {
    expect(html("![un pont](https://example.org/p.png)")).toBe(
      '<p><a href="https://example.org/p.png">un pont</a></p>',
    );
    expect(html("![un pont][p]\n\n[p]: https://example.org/p.png")).toBe(
      '<p><a href="https://example.org/p.png">un pont</a></p>',
    );
  });

  it("leads to the web and to mail only", () => {
    expect(html("[a](javascript:x) [b](data:text/html,x) [c](mailto:a@example.org)")).toBe(
      '<p><a>a</a> <a>b</a> <a href="mailto:a@example.org">c</a></p>',
    );
  });

  it("makes links of bare addresses, where they end and not of other schemes", () => {
    expect(html("Voir https://example.org/a?b=1. Et (www.example.org), a@example.org")).toBe(
      '<p>Voir <a href="https://example.org/a?b=1">https://example.org/a?b=1</a>. ' +
        'Et (<a href="http://www.example.org">www.example.org</a>), <a href="mailto:a@example.org">a@example.org</a></p>',
    );
    for (const other of ["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "ftp://example.org/"])
      expect(html(other)).toBe(`<p>${other}</p>`);
    expect(html("`https://example.org/`")).toBe("<p><code>https://example.org/</code></p>");
  });

  it("draws nothing but what is allowed, whatever is typed", () => {
    const signs = [
      "<",
      ">",
      "img",
      " src=x",
      " onerror=y",
      "](",
      "[",
      "!",
      "javascript:",
      "`",
      "*",
      "\n",
      "- ",
      "&lt;",
      "a",
      "https://",
      "www.x.org",
      "xmpp:",
      "a@b.org",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 40 }), (parts) => {
        const elements = [...html(parts.join("")).matchAll(/<([a-z0-9]+)((?: [^>]*)?)>/g)];
        for (const [, name, attributes] of elements) {
          expect(name).toMatch(/^(p|br|ul|ol|li|blockquote|a|strong|em|code|pre|hr|h[1-6])$/);
          expect(attributes).toMatch(/^( (href|start)="(?!javascript)[^"]*")?$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("shows a note that nests without end as it is typed", () => {
    const deep = "> ".repeat(5_000);
    expect(noteTree(`${deep}x`).children).toHaveLength(1);
  });
});
