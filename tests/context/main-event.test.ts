import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import { readArticle } from "../../src/core/read-article.ts";
import { readHtml } from "../../tools/analyse/read-html.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";

const { pack } = buildPackFromFiles();
if (!pack) throw new Error("the shelf does not load");
const shelf = loadPack(pack);

/** What a reader would say that each page is about; several where a page tells of several steps of one week. */
const labelled: Record<string, string[]> = {
  "bbc-bamako-attack-2024": ["e-2024-09-17"],
  "jeuneafrique-niger-2023": [],
  "lefigaro-budget-2024": [],
  "lemonde-retrait-2022": ["e-2022-02-17"],
  "malijet-cooperation-2025": ["e-2025-09-17", "e-2025-09-18", "e-2025-09-19"],
  "ouest-france-football-2024": [],
  "rfi-expulsions-2025": ["e-2025-09-19", "e-2025-09-18"],
  "theafricareport-visas-2023": ["e-2023-08-09"],
  "theguardian-ambassador-2022": ["e-2022-01-31"],
  "outlets/abamako": ["e-2025-09-18"],
  "outlets/aljazeera": ["e-2022-05-02"],
  "outlets/allafrica": ["e-2022-08-letter"],
  "outlets/apnews": ["e-2023-11-14"],
  "outlets/bamada": ["e-2025-05-13"],
  "outlets/bbc": ["e-2023-08-07"],
  "outlets/dw": ["e-2022-01-31"],
  "outlets/france24": ["e-2022-08-15"],
  "outlets/franceinfo-live": ["e-2022-02-17"],
  "outlets/lefigaro": ["e-2025-11-07"],
  "outlets/lemonde-amp": ["e-2024-01-25"],
  "outlets/leparisien": ["e-2022-11-17"],
  "outlets/liberation": ["e-2022-02-17"],
  "outlets/malijet": ["e-2023-08-09"],
  "outlets/maliweb": ["e-2025-09-18"],
  "outlets/nytimes": ["e-2025-08-14"],
  "outlets/ouest-france": ["e-2022-01-31"],
  "outlets/reuters": ["e-2022-03-17"],
  "outlets/rfi": ["e-2022-05-02"],
  "outlets/studiotamani": ["e-2025-09-fuel"],
  "outlets/theafricareport": ["e-2025-09-18"],
  "outlets/theguardian-gallery": ["e-2022-08-15"],
  "outlets/tv5monde": ["e-2025-05-tv5"],
  "outlets/voa": ["e-2023-06-30"],
};

describe("the main event of a page", () => {
  it.each(Object.entries(labelled))("%s", (name, events) => {
    const file = join("tests/pages", `${name}.html`);
    const [entry] = readHtml(file, readFileSync(file, "utf8"));
    if (!entry || "problem" in entry) throw new Error(`${file} cannot be read`);
    const { mainEvent, mainEventBecause } = readArticle(entry.article, shelf, { today: "2026-11-26" });
    if (events.length === 0) expect(mainEvent).toBeUndefined();
    else {
      expect(events).toContain(mainEvent);
      expect(mainEventBecause?.length).toBeGreaterThan(0);
    }
  });
});
