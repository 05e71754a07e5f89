// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { handlers } from "../../src/background/handlers/all.ts";
import type { RequestName, Requests } from "../../src/core/requests.ts";
import { done, failed } from "../../src/core/result.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { changeSettings, readSettings } from "../../src/platform/settings.ts";
import { SettingsPage } from "../../src/settings/settings-page.tsx";
import { ownRoot, renewFakeBrowser } from "../platform/fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("../platform/fake-browser.ts")).fakeModule);
vi.mock("virtual:context-pack", () => ({ pack: {} }));
vi.mock("../../src/background/context.ts", () => ({
  context: () => ({
    version: "2026.01",
    horizon: { full: "2025-09-22", partly: "2026-05-04" },
    records: new Map([
      ["f-barkhane", { kind: "force", names: [{ en: "Barkhane", fr: "opération Barkhane" }] }],
      ["c-junta", { kind: "concept", names: [{ en: "junta", fr: "junte" }] }],
    ]),
  }),
}));
const own = { sender: "own", url: `${ownRoot}src/settings/index.html` } as const;
const ask = vi.hoisted(() => vi.fn());
vi.mock("../../src/platform/ask.ts", () => ({ ask }));

let place: HTMLElement;
const unanswered: Promise<unknown>[] = [];
/** A machine may be busy with the other tests. */
const patience = { timeout: 10_000 };
beforeEach(() => {
  renewFakeBrowser();
  ask.mockReset();
  ask.mockImplementation(<K extends RequestName>(name: K, asked: Requests[K]["ask"]) => {
    const answer = Promise.resolve(handlers[name](asked, own));
    unanswered.push(answer);
    return answer;
  });
  place = document.createElement("div");
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

async function show(settings: Partial<Settings> = {}, here?: string): Promise<void> {
  await changeSettings(() => settings);
  await act(async () => render(<SettingsPage here={here} />, place));
  await vi.waitFor(() => expect(place.querySelectorAll("section")).toHaveLength(9), patience);
  await settle();
}
/** Lets what was asked be answered and drawn, and what is asked because of that. */
async function settle(): Promise<void> {
  do {
    await act(async () => {
      await Promise.allSettled(unanswered.splice(0));
      await new Promise((done) => setTimeout(done, 20));
    });
  } while (unanswered.length > 0);
}
async function press(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error("nothing to press");
  await act(async () => element.click());
  await settle();
}
const radio = (part: string, value: string) => place.querySelector(`#${part} input[type=radio][value="${value}"]`);
const told = () => place.querySelector("[role=status]")?.textContent;

describe.each(["en", "fr"] as const)("the settings page in %s", (language) => {
  it("says everything in that language, with no blank left open", async () => {
    await show({
      language,
      muted: ["f-barkhane", "c-junta", "f-gone"],
      sites: {
        "rfi.fr": {
          closed: true,
          opens: "always",
          width: 500,
          side: "left",
          overlay: true,
          changedAt: "2026-01-01T00:00:00.000Z",
        },
        "file:": { overlay: false, changedAt: "2026-01-01T00:00:00.000Z" },
      },
    });
    expect(document.documentElement.lang).toBe(language);
    const name = language === "fr" ? "opération Barkhane" : "Barkhane";
    await vi.waitFor(() => expect(place.textContent).toContain(name), patience);
    const text = place.textContent ?? "";
    expect(text).toContain("rfi.fr");
    expect(text).toContain("2026.01");
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
  });
});

it.each([
  ["reading", "expert", { level: "expert" }],
  ["reading", "never", { opens: "never" }],
  ["look", "page", { theme: "page" }],
  ["look", "1.3", { textSize: 1.3 }],
  ["look", "left", { side: "left" }],
] as const)("keeps what is chosen at once: %s %s", async (part, value, expected) => {
  await show();
  await press(radio(part, value));
  expect(await readSettings()).toEqual({ ...defaultSettings, ...expected });
  expect(told()).toContain("Saved");
});

it("wears what is chosen itself: language and theme", async () => {
  await show();
  await press(radio("look", "fr"));
  expect(document.documentElement.lang).toBe("fr");
  await press(radio("look", "dark"));
  expect(document.body.dataset.theme).toBe("dark");
  await press(radio("look", "page"));
  expect(document.body.dataset.theme).toBeUndefined();
});

it("shows what was changed elsewhere without being loaded again", async () => {
  await show();
  await act(async () => {
    await changeSettings(() => ({ level: "new" }));
  });
  await settle();
  expect((radio("reading", "new") as HTMLInputElement).checked).toBe(true);
});

it("lists what the reader knows by name, the last first, and shows it again one by one or all at once", async () => {
  await show({ muted: ["f-barkhane", "c-junta", "f-gone"] });
  const names = () => [...place.querySelectorAll("#known li > span")].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(names()).toEqual(["f-gone", "junta", "Barkhane"]), patience);
  await press(place.querySelector("#known li button[aria-label*=junta]"));
  expect((await readSettings()).muted).toEqual(["f-barkhane", "f-gone"]);
  expect(names()).toEqual(["f-gone", "Barkhane"]);
  await press(place.querySelector("#known > button"));
  expect((await readSettings()).muted).toEqual([]);
});

it("forgets one site, or all", async () => {
  const changedAt = "2026-01-01T00:00:00.000Z";
  await show({ sites: { "rfi.fr": { closed: true, changedAt }, "bbc.com": { width: 500, changedAt } } });
  await press(place.querySelector('#sites li button[aria-label*="rfi.fr"]'));
  expect(Object.keys((await readSettings()).sites)).toEqual(["bbc.com"]);
  await press(place.querySelector("#sites > button"));
  expect((await readSettings()).sites).toEqual({});
});

it("lets the reader choose when the panel opens on the site he came from, and as for all again", async () => {
  await show({}, "rfi.fr");
  const choose = async (value: string) => {
    const select = place.querySelector<HTMLSelectElement>("#sites select");
    if (!select) throw new Error("no site");
    select.value = value;
    await act(async () => {
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settle();
  };
  await choose("never");
  expect((await readSettings()).sites).toMatchObject({ "rfi.fr": { opens: "never" } });
  await choose("");
  expect((await readSettings()).sites).toEqual({});
});

it("names a colour, and gives it its usual name back when the name is taken away", async () => {
  await show();
  const field = place.querySelector<HTMLInputElement>("#colours input");
  const write = async (text: string) => {
    if (!field) throw new Error("no colours");
    field.value = text;
    await act(async () => {
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settle();
  };
  await write("  À vérifier au siège ");
  expect((await readSettings()).colourNames).toEqual({ yellow: "À vérifier au siège" });
  await write("");
  expect((await readSettings()).colourNames).toEqual({});
});

it("says when a choice could not be kept", async () => {
  await show();
  ask.mockImplementationOnce(async () => failed("storage-broken"));
  await press(radio("reading", "expert"));
  expect(told()).toMatch(/could not be opened/);
});

it("leads to the library", async () => {
  await show();
  ask.mockImplementationOnce(async () => done(true));
  await press(place.querySelector("header button"));
  expect(ask).toHaveBeenLastCalledWith("library.open", {});
});
