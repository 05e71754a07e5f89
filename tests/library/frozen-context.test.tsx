// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Card } from "../../src/core/dossier/dossier.ts";
import { done, failed } from "../../src/core/result.ts";
import { FrozenContextView } from "../../src/library/frozen-context.tsx";
import { createSpeech, SpeechProvider } from "../../src/library/speech.ts";
import { ask } from "../../src/platform/ask.ts";
import { clippingOf } from "./clipping-of.ts";

vi.mock("../../src/platform/ask.ts", () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);

const source = (title: string) => ({ publisher: "ONU", title, url: "https://example.org/r" });
const statement = (en: string, fr: string, title = "Rapport A") => ({
  en,
  fr,
  from: "2022-08-15",
  sources: [source(title)],
});
const was = statement("The last soldier left Gao.", "Le dernier soldat a quitté Gao.");
const frozen = {
  record: "f-barkhane",
  kind: "force" as const,
  name: { en: "Barkhane", fr: "Barkhane" },
  statements: [was],
};
const clipping = clippingOf({
  id: "a",
  exact: "x",
  context: { asOf: "2022-08-16", version: "2025.01", cards: [frozen] },
});
const today = (statements: Card["statements"]): Card => ({
  ...frozen,
  statements,
  roles: [],
  not: [],
  claims: [],
  usage: [],
  changes: [],
  because: [],
  ledTo: [],
  related: [],
  reviewed: "2026-01-01",
});

async function show(): Promise<Element> {
  const place = document.createElement("div");
  await act(async () => {
    render(
      <SpeechProvider value={createSpeech("fr")}>
        <FrozenContextView clipping={clipping} />
      </SpeechProvider>,
      place,
    );
  });
  return place;
}

describe("the context of a clipping", () => {
  beforeEach(() => asked.mockReset());

  it("asks what the database says for the clipping's own day, never for today", async () => {
    asked.mockResolvedValue(done({ version: "2025.12", cards: [today([was])] }) as never);
    await show();
    expect(asked).toHaveBeenCalledWith("cards.open", { records: ["f-barkhane"], asOf: "2022-08-16" });
  });

  it("says nothing of corrections where there is none, and shows what was frozen where nobody answers", async () => {
    asked.mockResolvedValueOnce(done({ version: "2025.12", cards: [today([was])] }) as never);
    asked.mockResolvedValueOnce(failed("no-receiver") as never);
    for (const shown of [await show(), await show()]) {
      expect(shown.textContent).toContain("Le dernier soldat a quitté Gao.");
      expect(shown.textContent).not.toContain("corrigée");
    }
  });

  it("shows a corrected statement in both wordings, the difference marked, each with its sources", async () => {
    const now = statement("The last soldiers left Gao.", "Les derniers soldats ont quitté Gao.", "Rapport B");
    asked.mockResolvedValue(done({ version: "2025.12", cards: [today([now])] }) as never);
    const shown = await show();
    expect(shown.querySelector(".warning")?.textContent).toContain("2025.12");
    const corrected = shown.querySelector(".corrected");
    expect(corrected?.textContent).toContain("Le dernier soldat a quitté Gao.");
    expect(corrected?.querySelector("del")?.textContent).toContain("Le dernier soldat");
    expect(corrected?.querySelector("ins")?.textContent).toContain("Les derniers soldats");
    expect([...(corrected?.querySelectorAll(".source-list a") ?? [])].map((link) => link.textContent)).toEqual([
      "Rapport A",
      "Rapport B",
    ]);
  });
});
