// @vitest-environment jsdom
import { render } from "preact";
import { expect, it } from "vitest";
import type { BriefSentence } from "../../src/core/dossier/dossier.ts";
import { Brief } from "../../src/panel/brief.tsx";
import { createSpeech, SpeechProvider } from "../../src/panel/speech.ts";
import { panel as words } from "../../src/ui/words/en/index.ts";
import { dossier } from "../core/clipping/shown-dossier.ts";

function drawn(en: string): Element {
  const sentence: BriefSentence = { record: "e-main", date: "2025-08-14", en, fr: en, sources: [] };
  const place = document.createElement("div");
  const speech = createSpeech({ language: "en", records: "en", languages: [], words });
  render(
    <SpeechProvider value={speech}>
      <Brief dossier={{ ...dossier, brief: [sentence] }} />
    </SpeechProvider>,
    place,
  );
  return place;
}

it("dates a sentence that does not say when it was", () => {
  const time = drawn("The minister speaks on television.").querySelector(".brief time");
  expect(time?.getAttribute("datetime")).toBe("2025-08-14");
  expect(time?.textContent).toContain("2025");
});

it("says no date twice", () => {
  expect(drawn("The minister speaks on 14 August 2025.").querySelector(".brief time")).toBeNull();
});
