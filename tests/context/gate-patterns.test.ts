import { describe, expect, it } from "vitest";
import { writeGatePatterns } from "../../src/context/gate-patterns.ts";
import { createGate } from "../../src/core/detect/both-parties.ts";
import { parties, record, says } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

const asks = createGate(writeGatePatterns({ parties: [...context.parties], records: [...context.records.values()] }));

describe("what the gate looks for", () => {
  it.each([
    "François Hollande a reçu le président malien.",
    "Le président Macron et Assimi Goita se sont parlé.",
    "Nicolas Sarkozy et Amadou Toumani Touré ont signé.",
    "MALI: FRANCE ENDS ITS MISSION",
    "À Bamako, le Quai d'Orsay n’a plus de voix.",
    "Un accord franco-malien.",
    "Des marsouins du 21e RIMa au Mali.",
  ])("finds both in: %s", (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    ["only one of the two", "Le Mali a un nouveau gouvernement."],
    ["a medium that is quoted", "Mali: three killed, France 24 reports. (Agence France-Presse)"],
    ["a club or games", "Le Malien du Paris Saint-Germain jouera les Jeux de Paris 2024."],
    ["bets, which are no capital", "Les paris sur le match du Mali."],
    ["a surname that many bear", "Salif Keïta chante ce soir en France."],
    ["letters within a word", "La normalité en France."],
  ])("is content with nothing less: %s", (_, text) => {
    expect(asks(text)).toBe(false);
  });

  it("takes the heads of state from the records, those of the past too, and other countries from the pack", () => {
    const [first, second] = parties;
    const other = {
      ...first,
      code: "ne",
      land: ["Niger"],
      capital: ["Niamey"],
      words: ["Niger", "nigérien*"],
      not: [],
    };
    const ruler = record("p-issoufou", {
      name: { en: "Mahamadou Issoufou", fr: "Mahamadou Issoufou" },
      roles: [{ ...says("2011-04-07", "president", "2021-04-02"), office: "ne-head-of-state" }],
    });
    const asksOther = createGate(writeGatePatterns({ parties: [other, second], records: [ruler] }));
    expect(asksOther("Issoufou est attendu à Paris.")).toBe(true);
    expect(asksOther("La junte nigérienne et la France.")).toBe(true);
    expect(asksOther("Le Mali et la France.")).toBe(false);
    expect(asks("Issoufou est attendu à Paris.")).toBe(false);
  });
});
