// @vitest-environment jsdom
import { render } from "preact";
import { expect, it } from "vitest";
import { Passage } from "../../src/library/passage.tsx";
import { clippingOf } from "./clipping-of.ts";

function drawn(markup?: string): Element {
  const place = document.createElement("div");
  const clipping = clippingOf({ id: "a", exact: "Un. Deux." });
  render(
    <Passage clipping={{ ...clipping, quote: { ...clipping.quote, ...(markup === undefined ? {} : { markup }) } }} />,
    place,
  );
  return place.firstElementChild ?? place;
}

it("shows a passage with its paragraphs, lists and emphasis", () => {
  const quote = drawn("<p>Un.</p><ul><li>De<em>ux</em>.</li></ul>");
  expect(quote.innerHTML).toBe("<p>Un.</p><ul><li>De<em>ux</em>.</li></ul>");
  expect(quote.getAttribute("lang")).toBe("fr");
});

it("opens the article's links apart, without saying where the reader comes from", () => {
  const link = drawn('<p>Un. <a href="https://example.org/a">Deux</a>.</p>').querySelector("a");
  expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
  expect(link?.getAttribute("target")).toBe("_blank");
});

it("draws nothing that is not allowed, even where the store holds it", () => {
  const quote = drawn('<p onclick="x">Un.<img src="x" onerror="y"></p><script>Deux</script>');
  expect(quote.innerHTML).toBe("<p>Un.</p>");
});

it("shows the words alone where no structure was kept", () => {
  expect(drawn().innerHTML).toBe("Un. Deux.");
});
