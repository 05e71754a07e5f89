/** What we add to a page can be used by everyone: axe-core over panel, cards, tab and notices, in both languages. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findMark, press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { auditPanel, makeAuditor, setColours } from "./audit.ts";
import { changeSettings } from "./change-settings.ts";
import { kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

/** Firefox cannot be asked to emulate the reader's own few colours; light and dark are chosen in the settings there. */
const looks = kind === "chrome" ? (["light", "dark", "forced"] as const) : (["light", "dark"] as const);
const articles = (["fr", "en"] as const).map((language) => {
  const found = articlesOf("relation").find((one) => one.language === language);
  if (!found) throw new Error(`the newsstand has no article in ${language}`);
  return found;
});

describe.each(articles)(`access, $language (${kind})`, ({ address }) => {
  let stage: Stage;
  let page: Page;
  let own: Page;

  async function wear(colours: (typeof looks)[number]): Promise<void> {
    await setColours(page, colours);
    await changeSettings(own, { theme: colours === "dark" ? "dark" : "light" });
    await waitUntil(
      async () => (await look(page, `.panel[data-theme=${colours === "dark" ? "dark" : "light"}]`)).length === 1,
      colours,
    );
  }

  beforeAll(async () => {
    stage = await setStage({ others: [makeAuditor()] });
    own = await stage.running.openOwnPage("src/settings/index.html");
    page = await stage.open(address);
    await panelReady(page);
  });
  afterAll(() => stage.close());

  it.each(looks)("leaves nothing in the panel that some readers cannot use (%s)", async (colours) => {
    await wear(colours);
    expect(await auditPanel(page)).toEqual([]);
  });

  it.each(looks)("nor in an opened card, with everything unfolded (%s)", async (colours) => {
    await wear(colours);
    await press(page, ".card h3 button");
    await lookFor(page, ".opened .card");
    await press(page, ".opened .card [aria-expanded=false]");
    const found = await auditPanel(page);
    await press(page, ".opened .way-back button");
    await waitUntil(async () => (await look(page, ".opened")).length === 0, "the way back");
    expect(found).toEqual([]);
  });

  it("nor in the card beside a word", async () => {
    await wear("light");
    const mark = await findMark(page, "event");
    if (!mark) throw new Error("no mark");
    await page.mouse.move(mark.x - 3, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    await lookFor(page, ".hover-card");
    expect(await auditPanel(page)).toEqual([]);
  });

  it("nor in what is left when the panel is closed", async () => {
    await press(page, ".bar .icon-button:last-of-type");
    await lookFor(page, ".tab");
    expect(await auditPanel(page)).toEqual([]);
  });
});
