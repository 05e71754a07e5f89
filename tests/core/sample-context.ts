/** A small database of our own invention for the tests of the engine, and articles to read with it. */
import { readFileSync } from "node:fs";
import { loadPack } from "../../src/context/load.ts";
import { buildPack } from "../../src/context/pack.ts";
import { parseRecord } from "../../src/context/schema.ts";
import type { Article } from "../../src/core/article/article.ts";
import type { Context } from "../../src/core/context.ts";
import type { ContextRecord, MapOutline, Party, Scene } from "../../src/core/record.ts";

const source = { publisher: "Gazette", title: "Test", date: "2020", url: "https://gazette.example/1" };

/** A record from what a curator would write, with the usual parts filled in. */
export function record(id: string, fields: Record<string, unknown>): ContextRecord {
  const kinds: Record<string, string> = {
    e: "event",
    p: "person",
    f: "force",
    i: "institution",
    l: "place",
    c: "concept",
    g: "group",
    q: "claim",
  };
  const kind = kinds[id.charAt(0)];
  const parsed = parseRecord({
    id,
    kind,
    name: fields.names ? undefined : { en: id, fr: id },
    ...(kind === "event" ? { date: "2020-01-01", weight: 2 } : {}),
    sources: { a: source },
    reviewed: "2026-01-01",
    ...fields,
  });
  if ("problems" in parsed) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.record;
}

export function says(from: string, text: string, to?: string) {
  return { from, en: text, fr: text, sources: ["a"], ...(to ? { to } : {}) };
}

export const parties: [Party, Party] = [
  {
    record: "i-mali",
    name: { en: "Mali", fr: "le Mali" },
    words: ["Mali", "malien*", "Malian*", "Bamako"],
    not: ["Mali Empire", "Empire du Mali", "d’origine malienne"],
    media: ["ORTM"],
    outlets: [".ml"],
    stateMedia: ["ORTM"],
    code: "ml",
    land: ["Mali"],
    capital: ["Bamako"],
    seats: [],
    people: {
      en: { own: "Malian", one: "Malian" },
      fr: { man: "malien", woman: "malienne", men: "maliens", women: "maliennes" },
    },
  },
  {
    record: "i-france",
    name: { en: "France", fr: "la France" },
    words: ["France", "français*", "French", "Paris"],
    not: ["Air France", "Paris Saint-Germain", "Tour de France", "équipe de France"],
    media: ["France 24", "RFI", "AFP", "Agence France-Presse"],
    hints: ["Grenoble"],
    stateMedia: [],
    code: "fr",
    land: ["France"],
    capital: ["Paris"],
    seats: ["Élysée", "Quai d’Orsay"],
    people: {
      en: { own: "French", one: "Frenchman" },
      fr: { man: "français", woman: "française", men: "français", women: "françaises" },
    },
  },
];

export const scene: Scene = {
  region: ["Sahel"],
  takeovers: [
    { state: "Burkina", on: "2022-01-24" },
    { state: "Niger", on: "2023-07-26" },
    { state: "Bénin", on: "2025-12-07" },
  ],
  bystanders: { Russie: ["Wagner"], ONU: ["MINUSMA"] },
  happenings: {},
  rows: [
    {
      row: "head-of-state",
      name: { en: "Head of state", fr: "Chef de l’État" },
      offices: ["ml-head-of-state"],
      says: "name",
    },
    {
      row: "operation",
      name: { en: "French operation", fr: "Opération française" },
      offices: ["french-operation"],
      says: "name",
    },
    { row: "sanctions", name: { en: "Sanctions", fr: "Sanctions" }, offices: ["un-sanctions"], says: "role" },
  ],
  things: { mercenary: ["wagner", "russe", "russes", "russian", "russians"] },
};

const map: MapOutline = JSON.parse(readFileSync("src/context/mali-france/map.json", "utf8"));

export function contextOf(records: ContextRecord[]): Context {
  return loadPack(
    buildPack(
      records,
      { version: "2026.01", horizon: { full: "2025-09-22", partly: "2026-05-04" }, parties, scene, map },
      () => "00000000",
    ),
  );
}

export function articleOf(
  text: string,
  { title = "", lang = "fr", date }: { title?: string; lang?: string; date?: string } = {},
): Article {
  return {
    url: "https://www.example.org/a",
    canonical: "https://www.example.org/a",
    title,
    outlet: { name: "Example", domain: "example.org" },
    language: lang,
    ...(date ? { published: { day: date, origin: "given" as const } } : {}),
    blocks: text.split("\n\n").map((block) => ({ kind: "paragraph", text: block })),
  };
}
