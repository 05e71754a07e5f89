import { beforeEach, expect, it, vi } from "vitest";
import { handlers } from "../../../src/background/handlers/all.ts";
import type { Pack } from "../../../src/core/record.ts";
import { requestRules } from "../../../src/core/requests.ts";
import { failed } from "../../../src/core/result.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { renewFakeBrowser } from "../../platform/fake-browser.ts";
import { renewIndexedDB } from "../../platform/store/fresh.ts";
import { draft } from "../samples.ts";

vi.mock("../../../src/platform/browser.ts", async () => (await import("../../platform/fake-browser.ts")).fakeModule);
const read = vi.hoisted(() => ({ pack: 0 }));
vi.mock("virtual:context-pack", async () => {
  // Here, because a mock is made before what a file imports.
  const { scene } = await import("../../core/sample-context.ts");
  const force: Pack["records"][number] = {
    id: "f-barkhane",
    kind: "force",
    names: [{ en: "Barkhane", fr: "Barkhane" }],
    aliases: [{ text: "Barkhane" }],
    not: [],
    statements: [{ en: "A made-up force.", fr: "Une force inventée.", from: "2014-08-01", sources: ["s"] }],
    roles: [],
    related: [],
    sources: { s: { publisher: "Invented agency", title: "A dispatch" } },
    reviewed: "2025-09-22",
  };
  const party = (record: string, en: string, fr: string, words: string[]) => ({
    record,
    name: { en, fr },
    words,
    not: [],
    media: [],
    stateMedia: [],
    code: en.slice(0, 2).toLowerCase(),
    land: words.slice(0, 1),
    capital: words.slice(1),
    seats: [],
    people: { en: { own: en, one: en }, fr: { man: fr, woman: fr, men: fr, women: fr } },
  });
  const parties: Pack["parties"] = [
    party("i-mali", "Mali", "le Mali", ["Mali", "Bamako"]),
    party("i-france", "France", "la France", ["France", "Paris"]),
  ];
  const pack: Pack = {
    parties,
    scene,
    version: "test",
    horizon: { full: "2025-01-01", partly: "2025-01-01" },
    hash: "",
    records: [force],
  };
  return {
    get pack() {
      read.pack += 1;
      return pack;
    },
  };
});

beforeEach(() => {
  renewFakeBrowser();
  closeLibrary();
  renewIndexedDB();
});

const page = { sender: "page", url: "http://www.example.org/a", tabId: 7 } as const;
const article = {
  ...draft().source,
  language: "fr",
  blocks: [{ kind: "paragraph" as const, text: "À Bamako, Paris a annoncé le départ de Barkhane." }],
};

it("saves and changes clippings without waiting for the database of records", async () => {
  await handlers["clippings.save"](draft(), page);
  await handlers["clippings.change"]({ id: draft().id, changes: { note: "vu" } }, page);
  expect(read.pack).toBe(0);
});

it("answers every request of the contract", () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(requestRules).sort());
});

it("reads an article as of its own day, with the records it has", async () => {
  const answer = await handlers["article.read"]({ article }, page);
  expect(answer).toMatchObject({ ok: true, value: { asOf: "2022-02-17", asOfBasis: "published", version: "test" } });
  expect(answer.ok && answer.value.cards.map(({ record }) => record)).toEqual(["f-barkhane"]);
  expect(await handlers["article.read"]({ article, asOf: "2013-01-01" }, page)).toMatchObject({
    value: { asOf: "2013-01-01", asOfBasis: "chosen", cards: [] },
  });
  expect(read.pack).toBe(1);
});

it("opens a card as of a day, and says so when there was nothing to know yet", async () => {
  expect(await handlers["card.open"]({ record: "f-barkhane", asOf: "2022-01-01" }, page)).toMatchObject({
    value: {
      name: { fr: "Barkhane" },
      statements: [{ fr: "Une force inventée.", sources: [{ publisher: "Invented agency" }] }],
    },
  });
  expect(await handlers["card.open"]({ record: "f-barkhane", asOf: "2013-01-01" }, page)).toEqual(failed("not-found"));
  expect(await handlers["card.open"]({ record: "f-unknown", asOf: "2022-01-01" }, page)).toEqual(failed("not-found"));
});
