import { readFileSync } from "node:fs";
import { beforeAll, expect, it, vi } from "vitest";
import { fake } from "../platform/fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("../platform/fake-browser.ts")).fakeModule);
// What the requests do is tested apart; here only that the doors are open.
vi.mock("../../src/background/handlers/all.ts", () => ({ handlers: {} }));
const given = vi.hoisted(() => vi.fn(async (_tab: unknown, _order: string) => {}));
vi.mock("../../src/background/reach.ts", () => ({ orderReader: given }));

beforeAll(() => import("../../src/background/main.ts"));

const shown = { id: 7, url: "http://www.example.org/a" };

it("listens before its script has ended, so that the event that woke it is not missed", () => {
  const { runtime, action, contextMenus, commands } = fake.browser;
  const events = [
    runtime.onMessage,
    runtime.onInstalled,
    runtime.onStartup,
    action.onClicked,
    contextMenus.onClicked,
    commands.onCommand,
  ];
  expect(events.map(({ listeners }) => listeners.size)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(readFileSync("src/background/main.ts", "utf8")).not.toMatch(/^\s{0,1}(await|.*= await)/m);
});

it("opens the panel from the toolbar, saves from the menu, and does either from the keyboard", async () => {
  fake.browser.action.onClicked.emit(shown);
  fake.browser.contextMenus.onClicked.emit({ menuItemId: "selection.save" }, shown);
  fake.browser.contextMenus.onClicked.emit({ menuItemId: "another" }, shown);
  await Promise.all(fake.browser.commands.onCommand.emit("toggle-panel", shown));
  await Promise.all(fake.browser.commands.onCommand.emit("save-selection", shown));
  expect(given.mock.calls).toEqual([
    [shown, "panel.toggle"],
    [shown, "selection.save"],
    [shown, "panel.toggle"],
    [shown, "selection.save"],
  ]);
});

it("looks for the tab that is shown when the browser does not tell which", async () => {
  given.mockClear();
  fake.browser.tabs.query.mockResolvedValueOnce([shown]);
  await Promise.all(fake.browser.commands.onCommand.emit("toggle-panel"));
  expect(fake.browser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  expect(given.mock.calls).toEqual([[shown, "panel.toggle"]]);
});
