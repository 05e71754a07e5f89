/** The dossier is read by a browser's parser that is not ours. */
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, it, vi } from "vitest";
import { html } from "../../../../src/core/clipping/formats/html.ts";
import { emptyContent } from "../../../../src/core/clipping/library-content.ts";
import { clipping, idOf } from "../../../background/samples.ts";
import { anyReading, onlyText, requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const { window } = new JSDOM("");
const open = (text: string) => new window.DOMParser().parseFromString(text, "text/html");

it("shows every passage with its source and note, and nothing that runs or asks for anything, whatever the words", () => {
  fc.assert(
    fc.property(anyReading, (content) => {
      const document = open(onlyText(html.write(requestOf(content))));
      expect(document.querySelectorAll("script, iframe, img, link, object, embed, form, base").length).toBe(0);
      for (const element of document.querySelectorAll("*"))
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^style$/);
          if (name === "href") expect(value).toMatch(/^https?:/);
        }
      for (const { id, quote, source } of content.clippings) {
        const section = document.getElementById(`clip-${id}`);
        const bare = (text: string) => text.replace(/\s+/g, "");
        expect(bare(section?.querySelector("blockquote")?.textContent ?? "")).toBe(bare(quote.exact));
        expect(section?.closest("article")?.querySelector("b")?.textContent).toBe(source.outlet.name);
      }
    }),
    { numRuns: 60 },
  );
});

it("forbids itself everything but its own style", () => {
  const document = open(onlyText(html.write(requestOf(emptyContent))));
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'");
  expect(document.documentElement.lang).toBe("en");
  expect(document.characterSet).toBeDefined();
});

it("shows a note's Markdown, and no HTML in it", () => {
  const note = "Un *mot*, <img src=x onerror=alert(1)> [lien](javascript:alert(1)) [bon](https://example.org/)";
  const document = open(onlyText(html.write(requestOf({ ...emptyContent, clippings: [clipping(1, { note })] }))));
  const shown = document.querySelector(".note");
  expect(shown?.querySelector("em")?.textContent).toBe("mot");
  expect(shown?.querySelectorAll("img").length).toBe(0);
  expect([...(shown?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
    "https://example.org/",
  ]);
});

it("tells cards from passages, names dossiers, and gives the context with its sources", () => {
  const at = "2026-01-01T00:00:00.000Z";
  const cards = [
    {
      record: "f-barkhane",
      kind: "force" as const,
      name: { en: "Barkhane", fr: "Barkhane" },
      statements: [
        {
          en: "A force.",
          fr: "Une force.",
          from: "2014-08",
          sources: [{ publisher: "P", title: "T", url: "https://example.org/s" }],
        },
      ],
    },
  ];
  const document = open(
    onlyText(
      html.write(
        requestOf({
          ...emptyContent,
          clippings: [
            clipping(1, { kind: "card" }),
            clipping(2, { collections: [idOf(9)], tags: ["t"], context: { asOf: "2022-02-17", version: "1", cards } }),
          ],
          collections: [{ id: idOf(9), name: "Retrait", note: "*Note*", createdAt: at, updatedAt: at }],
        }),
      ),
    ),
  );
  expect(document.querySelector("h1")?.textContent).toBe("Retrait");
  expect(document.querySelector(`#clip-${idOf(1)} blockquote`)).toBeNull();
  expect(document.querySelector(`#clip-${idOf(1)}`)?.textContent).toContain("Background of the extension");
  expect(document.querySelector(`#clip-${idOf(2)} .labels`)?.textContent).toBe("Dossier: Retraitt");
  expect(document.querySelector("details")?.textContent).toContain("A force. (2014-08)P, T");
});

it("says a colour in a word too, the reader's own where there is one", () => {
  const shown = (colourNames: object) =>
    open(
      onlyText(html.write(requestOf({ ...emptyContent, colourNames, clippings: [clipping(1, { colour: "blue" })] }))),
    )
      .querySelector(".labels")
      ?.textContent?.trim();
  expect(shown({})).toBe("colour blue");
  expect(shown({ blue: "À vérifier" })).toBe("À vérifier");
});
