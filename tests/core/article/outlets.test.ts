import { describe, expect, it } from "vitest";
import { findOutlet, matchPatterns, outletOf, outlets } from "../../../src/core/article/outlets.ts";

describe("outlets", () => {
  it("lists sixty or more outlets, each domain once, in French and in English", () => {
    expect(outlets.length).toBeGreaterThanOrEqual(60);
    expect(new Set(outlets.map(({ domain }) => domain)).size).toBe(outlets.length);
    for (const language of ["en", "fr"] as const) {
      expect(outlets.filter(({ languages }) => languages.includes(language)).length).toBeGreaterThan(30);
    }
  });

  it("writes domains as the manifest can take them: lower case, no www, no path", () => {
    for (const { domain, languages, country } of outlets) {
      expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(languages.length, domain).toBeGreaterThan(0);
      expect(country).toMatch(/^[A-Z]{2}$|^001$/);
    }
  });

  it("covers every kind of outlet the readers use", () => {
    const kinds = new Set(outlets.map(({ kind }) => kind));
    for (const kind of ["agency", "broadcaster", "newspaper", "fact-checker", "think-tank", "aggregator"] as const) {
      expect(kinds).toContain(kind);
    }
    expect(outlets.filter(({ country }) => country === "ML").length).toBeGreaterThanOrEqual(8);
  });

  it("knows an outlet by its host, below www and other subdomains, with a port, in any case", () => {
    expect(outletOf("www.rfi.fr")).toEqual({ name: "RFI", domain: "rfi.fr" });
    expect(outletOf("information.tv5monde.com")).toEqual({ name: "TV5 Monde", domain: "tv5monde.com" });
    expect(outletOf("FR.allafrica.com:8080").name).toBe("AllAfrica");
    expect(outletOf("www.bbc.co.uk").domain).toBe("bbc.co.uk");
    expect(findOutlet("afp.com")?.kind).toBe("agency");
  });

  it("takes the longest domain: the fact-checkers of AFP are not AFP's wire", () => {
    expect(outletOf("factuel.afp.com").name).toBe("AFP Factuel");
    expect(outletOf("www.afp.com").name).toBe("AFP");
  });

  it("does not take a look-alike for an outlet", () => {
    expect(findOutlet("notrfi.fr")).toBeUndefined();
    expect(findOutlet("rfi.fr.example.org")).toBeUndefined();
    expect(findOutlet("localhost")).toBeUndefined();
  });

  it("makes an outlet of the host when it is not listed, and calls it what the page calls itself", () => {
    expect(outletOf("www.example.org")).toEqual({ name: "example.org", domain: "example.org" });
    expect(outletOf("news.example.org", "The Example")).toEqual({ name: "The Example", domain: "news.example.org" });
    expect(outletOf("")).toEqual({ name: "", domain: "" });
  });

  it("gives one match pattern a domain, none covered by another", () => {
    const patterns = matchPatterns();
    expect(patterns).toContain("*://*.rfi.fr/*");
    expect(patterns).toContain("*://*.afp.com/*");
    expect(patterns).not.toContain("*://*.factuel.afp.com/*");
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
