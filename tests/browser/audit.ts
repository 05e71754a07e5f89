/** axe-core over what we show: in our own pages directly, in other pages through an extension of the tests. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { kind } from "./harness.ts";

const axe = "node_modules/axe-core/axe.min.js";
/** WCAG 2.2 A and AA, and the practices that axe holds to be best. */
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // A page of somebody else's has its own landmarks and headings; ours is a complementary part of it.
  rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
};

export interface Violation {
  id: string;
  impact: string;
  help: string;
  nodes: string[];
}

/** @returns the folder of the extension that audits, to be loaded beside ours */
export function makeAuditor(): string {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  cpSync("tools/browsers/audit", folder, { recursive: true });
  copyFileSync(axe, join(folder, "axe.min.js"));
  return folder;
}

/** Audits everything of ours in a page: panel, cards, tab, toast. Rejects when there is nothing, or axe found nothing to test. */
export async function auditPanel(page: Page): Promise<Violation[]> {
  const answer = await page.evaluate(
    (asked: string) =>
      new Promise<string>((resolve) => {
        document.addEventListener("arriere-plan-audited", (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent("arriere-plan-audit", { detail: asked }));
      }),
    JSON.stringify({ options }),
  );
  return read(answer);
}

/** Audits a page of the extension. */
export async function auditOwnPage(page: Page): Promise<Violation[]> {
  await settle(page);
  await page.evaluate(readFileSync(axe, "utf8"));
  const answer = await page.evaluate(
    async (asked: string) => {
      const { axe: loaded } = globalThis as unknown as {
        axe: { run(context: Document, options: object): Promise<{ violations: unknown[]; passes: unknown[] }> };
      };
      const { violations, passes } = await loaded.run(document, JSON.parse(asked));
      return JSON.stringify({ violations, passed: passes.length });
    },
    JSON.stringify({ ...options, rules: {}, resultTypes: ["violations"] }),
  );
  return read(answer);
}

/** Colours fade from one theme to the other; half way they hold no contrast. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
    // A change is drawn before its fading begins.
    await wait(100);
    const faded = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await Promise.race([faded, wait(2000)]);
  });
}

function read(answer: string): Violation[] {
  const told = JSON.parse(answer) as { violations?: Violation[]; passed?: number; failed?: string };
  if (told.failed || !told.violations) throw new Error(`axe: ${told.failed}`);
  if (!told.passed) throw new Error("axe found nothing to test");
  return told.violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    nodes: nodes.map((node) => (typeof node === "string" ? node : JSON.stringify(node).slice(0, 300))),
  }));
}

/** Light or dark, or the reader's own few colours, as the system would ask for it. */
export async function setColours(page: Page, colours: "light" | "dark" | "forced"): Promise<void> {
  if (kind === "firefox") return;
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: colours === "dark" ? "dark" : "light" },
      { name: "forced-colors", value: colours === "forced" ? "active" : "none" },
    ],
  });
}
