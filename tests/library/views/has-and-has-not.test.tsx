// @vitest-environment jsdom
import { render } from "preact";
import { expect, it } from "vitest";
import type { Comparison } from "../../../src/core/library/compare-outlets.ts";
import { createSpeech, SpeechProvider } from "../../../src/library/speech.ts";
import { HasAndHasNot } from "../../../src/library/views/has-and-has-not.tsx";

const comparison: Comparison = {
  outlets: [
    { domain: "a.org", name: "A", count: 3 },
    { domain: "b.org", name: "B", count: 1 },
  ],
  facts: [
    { record: "e-1", kind: "event", name: { en: "Coup", fr: "Coup d’État" }, counts: [2, 0], entries: [0, 1] },
    { record: "p-1", kind: "person", name: { en: "Goïta", fr: "Goïta" }, counts: [0, 1], entries: [2] },
  ],
};

it("says in words, not by a sign alone, what an outlet's clippings have and have not", () => {
  const place = document.createElement("div");
  render(
    <SpeechProvider value={createSpeech("fr")}>
      <HasAndHasNot comparison={comparison} />
    </SpeechProvider>,
    place,
  );
  const rows = [...place.querySelectorAll("tbody tr")];
  // Persons are not events: they come when asked for.
  expect(rows).toHaveLength(1);
  expect(rows[0]?.querySelector("th")?.textContent).toContain("Coup d’État");
  expect([...(rows[0]?.querySelectorAll("td .unseen") ?? [])].map((cell) => cell.textContent)).toEqual([
    "2 extraits",
    "aucun",
  ]);
});
