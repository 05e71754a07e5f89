import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { passageAddress } from "../../../../src/core/clipping/formats/text-fragment.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const of = (exact: string, prefix = "", suffix = "") =>
  decodeURIComponent(passageAddress("https://example.org/a", { exact, prefix, suffix }).split("#:~:text=")[1] ?? "");

describe("the link to a passage", () => {
  it("names a short passage with the whole words beside it", () => {
    expect(of("Barkhane", "t de l’opération ", " prendra f")).toBe("de l’opération-,Barkhane,-prendra");
  });
  it("keeps to its paragraph", () => {
    expect(of("Barkhane", "fin.\n\nLa force ", " part.\n\nPuis")).toBe("La force-,Barkhane,-part.");
    expect(of("Barkhane", "fin.\n\n", "\n\nPuis")).toBe("Barkhane");
  });
  it("names a long passage by its two ends", () => {
    const words = Array.from({ length: 80 }, (_, n) => `mot${n}`).join(" ");
    expect(of(words)).toBe("mot0 mot1 mot2 mot3 mot4 mot5,mot74 mot75 mot76 mot77 mot78 mot79");
    expect(of("Un deux.\n\nTrois quatre.")).toBe("Un deux.,Trois quatre.");
  });
  it("escapes the signs of the directive itself", () => {
    expect(passageAddress("https://example.org/a?b=c#d", { exact: "a-b, c & d", prefix: "", suffix: "" })).toBe(
      "https://example.org/a?b=c#:~:text=a%2Db%2C%20c%20%26%20d",
    );
  });
  it("never fails, whatever the words", () => {
    const any = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(any, any, any, (exact, prefix, suffix) => {
        const [, directive = ""] = passageAddress("https://example.org/", { exact, prefix, suffix }).split("#");
        expect(directive).toMatch(/^(:~:text=[^#&\s]*)?$/);
      }),
    );
  });
});
