import { describe, expect, it } from "vitest";
import { opensByItself } from "../../src/core/opening.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { capSites, changeOn, chooseOpening, settingsOn } from "../../src/core/site-settings.ts";

const now = "2026-02-01T10:00:00.000Z";
const before = "2026-01-01T10:00:00.000Z";
const settings: Settings = {
  ...defaultSettings,
  panelWidth: 420,
  sites: { "rfi.fr": { width: 600, opens: "never", changedAt: before } },
};

describe("what holds on a site", () => {
  it("is what was chosen there, and for the rest what was chosen for all", () => {
    expect(settingsOn(settings, "rfi.fr")).toMatchObject({
      panelWidth: 600,
      opens: "never",
      side: "right",
      closed: false,
    });
    expect(settingsOn(settings, "bbc.com")).toMatchObject({ panelWidth: 420, opens: "sure" });
    expect(settingsOn(settings, undefined)).toMatchObject({ panelWidth: 420, opens: "sure" });
  });

  it("never holds the list of sites", () => {
    expect(settingsOn(settings, "bbc.com")).not.toHaveProperty("sites");
    expect(JSON.stringify(settingsOn(settings, "bbc.com"))).not.toContain("rfi");
  });

  it("is nothing for a host that is named like a part of every object", () => {
    for (const host of ["constructor", "__proto__", "tostring"])
      expect(settingsOn(settings, host)).toMatchObject({ panelWidth: 420 });
  });
});

describe("what is chosen on a site", () => {
  it("is remembered there only", () => {
    expect(changeOn(settings, "bbc.com", { panelWidth: 500, side: "left" }, now)).toEqual({
      sites: { ...settings.sites, "bbc.com": { width: 500, side: "left", changedAt: now } },
    });
  });

  it("adds to what was chosen there before", () => {
    expect(changeOn(settings, "rfi.fr", { closed: true }, now)).toEqual({
      sites: { "rfi.fr": { width: 600, opens: "never", closed: true, changedAt: now } },
    });
  });

  it("is forgotten when the panel is opened again and nothing else was chosen there", () => {
    const closed = { ...defaultSettings, ...changeOn(defaultSettings, "rfi.fr", { closed: true }, before) };
    expect(Object.keys(closed.sites)).toEqual(["rfi.fr"]);
    expect(changeOn(closed, "rfi.fr", { closed: false }, now)).toEqual({ sites: {} });
  });

  it("changes nothing that is so already", () => {
    expect(changeOn(settings, "rfi.fr", { panelWidth: 600 }, now)).toEqual({});
    expect(changeOn(settings, "bbc.com", { closed: false }, now)).toEqual({});
  });

  it("may be the language, which holds everywhere", () => {
    expect(changeOn(settings, "rfi.fr", { language: "fr" }, now)).toEqual({ language: "fr" });
    expect(changeOn(settings, undefined, { language: "fr", closed: true }, now)).toEqual({ language: "fr" });
  });
});

describe("when the panel opens on a site", () => {
  it("is chosen there, and whoever chooses it no longer has the panel closed there", () => {
    const sites = { "rfi.fr": { closed: true as const, width: 500, changedAt: before } };
    expect(chooseOpening(sites, "rfi.fr", "always", now)).toEqual({
      "rfi.fr": { width: 500, opens: "always", changedAt: now },
    });
    expect(chooseOpening({}, "bbc.com", "never", now)).toEqual({ "bbc.com": { opens: "never", changedAt: now } });
  });

  it("is as for all again, and a site with nothing else is forgotten", () => {
    expect(chooseOpening({ "bbc.com": { opens: "never", changedAt: before } }, "bbc.com", undefined, now)).toEqual({});
  });
});

it("remembers so many sites, and forgets those left alone for longest", () => {
  const sites = Object.fromEntries(
    [3, 1, 4, 2].map((day) => [`s${day}.fr`, { closed: true as const, changedAt: `2026-01-0${day}T00:00:00.000Z` }]),
  );
  expect(Object.keys(capSites(sites, 2)).sort()).toEqual(["s3.fr", "s4.fr"]);
  expect(capSites(sites, 4)).toBe(sites);
});

describe("the panel opens by itself", () => {
  const on = (standing: "relation" | "background" | "none") =>
    (["always", "sure", "never"] as const).filter((opens) => opensByItself(standing, { opens, closed: false }));

  it("as the reader chose, and never where the article is about neither", () => {
    expect([on("relation"), on("background"), on("none")]).toEqual([["always", "sure"], ["always"], []]);
  });

  it("never on a site on which it was closed", () => {
    for (const opens of ["always", "sure", "never"] as const)
      expect(opensByItself("relation", { opens, closed: true })).toBe(false);
  });
});
