import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack, namedBy } from "../../src/context/load.ts";
import { buildPack, canonicalJson } from "../../src/context/pack.ts";
import { countrySignal, signalForms, signalOfCountry } from "../../src/core/detect/lexicon.ts";
import { otherCountries } from "../../src/core/detect/states.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";
import { parties, record, says, scene } from "../core/sample-context.ts";
import { context as shipped } from "./shipped-context.ts";

const header = { version: "2026.01", horizon: { full: "2025-01-01", partly: "2025-06-01" }, parties, scene };
const records = [
  record("c-b", { related: ["e-a"], statements: [says("2020", "x")] }),
  record("e-a", { date: "2020-01-01", places: ["l-c"] }),
  record("e-c", { date: "2019-01-01", because: [{ event: "e-a", sources: ["a"] }] }),
  record("q-d", {
    about: ["c-b"],
    positions: [1, 2].map(() => ({ ...says("2020", "x"), by: { en: "A", fr: "A" }, party: "e-a" })),
    status: [{ from: "2020", value: "disputed" }],
  }),
];

describe("the pack", () => {
  it("is the same, hash and all, in whatever order the files are read", () => {
    const sha256 = (text: string) => String(text.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(buildPack(shuffled, header, sha256)).toEqual(buildPack(records, header, sha256));
      }),
    );
  });

  it("bears its edition and the beginning of its hash as version", () => {
    expect(buildPack(records, header, () => "0123456789abcdef").version).toBe("2026.01-01234567");
  });

  it("is hashed over JSON with keys in order and nothing left open", () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: "é" }], a: null })).toBe('{"a":null,"b":[1,{"c":"é"}]}');
  });

  it("survives the way into the bundle as text", () => {
    const { pack } = buildPackFromFiles();
    expect(JSON.parse(JSON.stringify(pack))).toEqual(JSON.parse(canonicalJson(pack)));
    expect(pack?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("the loaded pack", () => {
  const context = loadPack(buildPack(records, header, () => "0"));

  it("has the events oldest first, and what led to what", () => {
    expect(context.events.map(({ id }) => id)).toEqual(["e-c", "e-a"]);
    expect(context.consequences.get("e-a")?.map(({ id }) => id)).toEqual(["e-c"]);
  });

  it("knows who names a record", () => {
    expect(context.referrers.get("e-a")).toEqual(["c-b", "e-c", "q-d"]);
    expect(context.claimsAbout.get("c-b")?.map(({ id }) => id)).toEqual(["q-d"]);
    for (const one of records) for (const id of namedBy(one)) expect(context.referrers.get(id)).toContain(one.id);
  });
});

describe("the words of the shipped story", () => {
  const forms = signalForms(shipped);
  const heard = new Set([...forms.values()].flat());

  it("are of sorts that the engine has", () => {
    const { bystanders, happenings, things } = shipped.scene;
    const told = [bystanders, happenings, things].flatMap((words) => Object.values(words).flat());
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((word) => !heard.has(word))).toEqual([]);
  });

  it("tell of takeovers in states that the engine knows, and never in one of the two", () => {
    expect(shipped.scene.takeovers.filter(({ state }) => !forms.has(signalOfCountry(state)))).toEqual([]);
  });

  it("leave the two themselves out of the other states, and only them", () => {
    for (const { land } of shipped.parties) expect(forms.has(signalOfCountry(land[0] ?? ""))).toBe(false);
    expect([...forms.keys()].filter((signal) => signal.startsWith(countrySignal))).toHaveLength(
      otherCountries.length - shipped.parties.length,
    );
  });
});
