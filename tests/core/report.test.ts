/** What a reader's report of an error holds. */
import { describe, expect, it } from "vitest";
import { composeReport, mailTo } from "../../src/core/report.ts";

const body = composeReport(
  { record: "f-barkhane", version: "2026.11", asOf: "2022-02-17", language: "fr" },
  "Quelle source le dit ?",
);

describe("the report of an error", () => {
  it("says which statement, of which edition, on which day, in which language, and nothing of the page", () => {
    expect(body.split("\n").slice(0, 4)).toEqual([
      "record: f-barkhane",
      "database: 2026.11",
      "as of: 2022-02-17",
      "language: fr",
    ]);
    expect(body).not.toMatch(/https?:/);
  });

  it("opens as a mail whose subject and lines are what was shown", () => {
    const address = new URL(mailTo("", "Une erreur & « deux »", body));
    expect(address.protocol).toBe("mailto:");
    expect(address.searchParams.get("subject")).toBe("Une erreur & « deux »");
    expect(address.searchParams.get("body")).toBe(body.replaceAll("\n", "\r\n"));
  });
});
