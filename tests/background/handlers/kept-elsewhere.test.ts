import { beforeEach, expect, it, vi } from "vitest";
import { elsewhere } from "../../../src/background/handlers/clippings-of-page.ts";
import { remove } from "../../../src/background/handlers/library.ts";
import { done } from "../../../src/core/result.ts";
import type { Asker } from "../../../src/platform/serve.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { saveClipping } from "../../../src/platform/store/save.ts";
import { renewFakeBrowser } from "../../platform/fake-browser.ts";
import { renewIndexedDB } from "../../platform/store/fresh.ts";
import { draft, idOf } from "../samples.ts";

vi.mock("../../../src/platform/browser.ts", async () => (await import("../../platform/fake-browser.ts")).fakeModule);

beforeEach(() => {
  renewFakeBrowser();
  closeLibrary();
  renewIndexedDB();
});

const page: Asker = { sender: "page", url: "http://www.example.org/a", tabId: 7 };
const own: Asker = { sender: "own", url: "chrome-extension://our-extension/src/library/index.html" };
const event = "e-2022-08-15";

async function keep(n: number, domain: string, record: string): Promise<void> {
  const made = draft(n);
  const name = { en: "An event", fr: "Un événement" };
  await saveClipping(
    {
      ...made,
      source: { ...made.source, url: `http://www.${domain}/a${n}`, outlet: { name: domain.toUpperCase(), domain } },
      context: { ...made.context, cards: [{ record, kind: "event", name, statements: [] }] },
    },
    "2026-01-01T00:00:00.000Z",
  );
}

it("tells a page how many clippings of which outlets hold its event, and not a word of them", async () => {
  await keep(1, "one.example", event);
  await keep(2, "two.example", event);
  await keep(3, "two.example", event);
  await keep(4, "three.example", "e-2020-08-18");
  const told = await elsewhere({ event }, page);
  expect(told).toEqual(
    done([
      { outlet: "TWO.EXAMPLE", clippings: 2 },
      { outlet: "ONE.EXAMPLE", clippings: 1 },
    ]),
  );
  expect(JSON.stringify(told)).not.toContain(draft().quote.exact);
});

it("leaves out the page's own site, which it shows itself, and what is in the trash", async () => {
  await keep(1, "example.org", event);
  await keep(2, "two.example", event);
  await remove({ ids: [idOf(2)] }, own);
  expect(await elsewhere({ event }, page)).toEqual(done([]));
});
