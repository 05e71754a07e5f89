import { describe, expect, it } from "vitest";
import type { FrozenCard } from "../../../src/core/clipping/clipping.ts";
import { compareCard, isCorrected } from "../../../src/core/clipping/compare-context.ts";
import type { Card, ShownStatement } from "../../../src/core/dossier/dossier.ts";

const source = { publisher: "ONU", title: "Rapport" };
const said = (en: string, from = "2022-08-15", sources = [source]): ShownStatement => ({
  en,
  fr: `${en} (fr)`,
  from,
  sources,
});
const frozen = (...statements: ShownStatement[]): FrozenCard => ({
  record: "f-barkhane",
  kind: "force",
  name: { en: "Barkhane", fr: "Barkhane" },
  statements,
});
const today = (statements: ShownStatement[], more: Partial<Card> = {}): Card => ({
  ...frozen(...statements),
  roles: [],
  not: [],
  claims: [],
  usage: [],
  changes: [],
  because: [],
  ledTo: [],
  related: [],
  reviewed: "2026-01-01",
  ...more,
});
const savedOn = "2026-02-01";

describe("what the database says today of a frozen card", () => {
  it("is no correction when it says the same, with a source more or a statement more", () => {
    const now = today([said("The last soldier left.", "2022-08-15", [source, source]), said("Something else.")]);
    const compared = compareCard(frozen(said("The last soldier left.")), now, savedOn);
    expect(isCorrected(compared)).toBe(false);
  });

  it("shows the old wording beside the new one of the same statement", () => {
    const was = said("About 2,400 soldiers left Gao that day.");
    const now = said("About 2,500 soldiers left Gao that day.");
    const other = said("France says that its mission is over.");
    const compared = compareCard(frozen(was, other), today([other, now, said("A new one, of other words.")]), savedOn);
    expect(compared.corrections).toEqual([{ was, now }]);
    expect(isCorrected(compared)).toBe(true);
  });

  it("is a correction when the date of a statement changed", () => {
    const was = said("The last soldier left.", "2022-08-15");
    const now = said("The last soldier left.", "2022-08-16");
    expect(compareCard(frozen(was), today([now]), savedOn).corrections).toEqual([{ was, now }]);
  });

  it("says so when a statement is no longer made", () => {
    const was = said("The last soldier left.");
    expect(compareCard(frozen(was), today([]), savedOn).corrections).toEqual([{ was }]);
  });

  it("says so when the record is gone, or withdrawn since", () => {
    const withdrawn = { on: "2026-03-01", en: "Wrong.", fr: "Faux." };
    const was = said("The last soldier left.");
    expect(isCorrected(compareCard(frozen(was), undefined, savedOn))).toBe(true);
    expect(isCorrected(compareCard(frozen(was), today([was], { withdrawn }), savedOn))).toBe(true);
    expect(isCorrected(compareCard(frozen(was), today([was], { withdrawn }), "2026-04-01"))).toBe(false);
  });

  it("tells the database's own words for what it corrected after the saving", () => {
    const changes = [
      { on: "2026-03-01", en: "The figure.", fr: "Le chiffre." },
      { on: "2026-01-01", en: "Before.", fr: "Avant." },
    ];
    const was = said("The last soldier left.");
    expect(compareCard(frozen(was), today([was], { changes }), savedOn).told).toEqual([changes[0]]);
  });

  it("compares a contested point by each side's position", () => {
    const position = {
      by: { en: "The UN", fr: "L’ONU" },
      en: "At least 500.",
      fr: "Au moins 500.",
      from: "2023-05",
      sources: [],
    };
    const claim = {
      record: "c-moura",
      question: { en: "?", fr: "?" },
      status: "disputed" as const,
      positions: [position],
    };
    const card = {
      ...frozen({ en: "The UN: At least 500.", fr: "L’ONU\u00a0: Au moins 500.", from: "2023-05", sources: [] }),
      record: "c-moura",
      kind: "claim" as const,
    };
    const now = { ...today([]), record: "c-moura", kind: "claim" as const, claims: [claim] };
    expect(isCorrected(compareCard(card, now, savedOn))).toBe(false);
  });
});
