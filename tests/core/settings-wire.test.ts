import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/core/settings.ts";
import { pageChangesSchema, settingNames, settingsChangesSchema, settingsFrom } from "../../src/core/settings-wire.ts";

const changedAt = "2026-01-05T10:00:00.000Z";

describe("settings as stored", () => {
  it("come back as they were", () => {
    const stored = {
      ...defaultSettings,
      level: "expert",
      muted: ["f-barkhane"],
      sites: { "rfi.fr": { closed: true, width: 500, changedAt }, "file:": { side: "left", changedAt } },
      theme: "page",
      textSize: 1.3,
      colourNames: { yellow: "chiffre" },
    };
    expect(settingsFrom(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it("are as by default one by one where they make no sense", () => {
    expect(
      settingsFrom({ textSize: 9, opens: "sometimes", level: "expert", sites: 3, muted: {}, colourNames: [] }),
    ).toEqual({
      ...defaultSettings,
      level: "expert",
    });
  });

  it("keep the sites, the muted and the names that make sense, and what a newer version added to a site does no harm", () => {
    const settings = settingsFrom({
      muted: ["f-barkhane", "", 3, "Not An Id"],
      sites: {
        "rfi.fr": { closed: true, changedAt, tint: "blue" },
        "lemonde.fr": { width: 9_000, changedAt },
        "not a host": { closed: true, changedAt },
        "bbc.com": null,
      },
      colourNames: { yellow: "  ", green: "chiffre", mauve: "x" },
    });
    expect(settings.muted).toEqual(["f-barkhane"]);
    expect(settings.sites).toEqual({ "rfi.fr": { closed: true, changedAt } });
    expect(settings.colourNames).toEqual({ green: "chiffre" });
  });
});

describe("changes", () => {
  it("may name every setting", () => {
    expect(Object.keys(settingsChangesSchema.entries).sort()).toEqual([...settingNames].sort());
    expect(v.safeParse(settingsChangesSchema, defaultSettings).success).toBe(true);
  });

  it.each([{ sites: { "rfi.fr": { closed: true, changedAt } } }, { muted: [] }, { level: "new" }, { theme: "dark" }])(
    "from a page may not be %j",
    (changes) => {
      expect(v.safeParse(pageChangesSchema, changes).success).toBe(false);
      expect(v.safeParse(settingsChangesSchema, changes).success).toBe(true);
    },
  );

  it.each([
    { panelWidth: 299 },
    { panelWidth: Number.NaN },
    { opens: "" },
    { closed: undefined },
    { language: "no tag" },
  ])("from a page make sense, unlike %j", (changes) =>
    expect(v.safeParse(pageChangesSchema, changes).success).toBe(false),
  );
});
