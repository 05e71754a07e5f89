import { beforeEach, expect, it, vi } from "vitest";
import { onOrder, order, orderEverywhere } from "../../src/platform/orders.ts";
import { fake, ownId, ownRoot, renewFakeBrowser } from "./fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("./fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

const worker = { id: ownId, url: `${ownRoot}service-worker-loader.js` };
/** The answers given, as the browser would collect them. */
function hear(message: unknown, sender: object = worker): unknown[] {
  const answers: unknown[] = [];
  fake.browser.runtime.onMessage.emit(message, sender, (answer: unknown) => answers.push(answer));
  return answers;
}

it("speaks to the top frame only, and tells whether it was heard", async () => {
  expect(await order(7, "panel.toggle")).toBe(false);
  fake.browser.tabs.sendMessage.mockResolvedValueOnce(true);
  expect(await order(7, "panel.toggle")).toBe(true);
  expect(fake.browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { order: "panel.toggle" }, { frameId: 0 });
});

it("does not take silence for hearing", async () => {
  fake.browser.tabs.sendMessage.mockResolvedValueOnce(undefined);
  expect(await order(7, "panel.toggle")).toBe(false);
});

it("speaks to every tab although most have no reader", async () => {
  fake.browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, {}, { id: 3 }]);
  await orderEverywhere("clippings.changed");
  expect(fake.browser.tabs.sendMessage.mock.calls.map(([tab]) => tab)).toEqual([1, 3]);
});

it("obeys and says so", async () => {
  const toggle = vi.fn();
  onOrder({ "panel.toggle": toggle }, new AbortController().signal);
  expect(await Promise.all(hear({ order: "panel.toggle" }))).toEqual([true]);
  expect(toggle).toHaveBeenCalledTimes(1);
});

it.each([
  ["another extension", { order: "panel.toggle" }, { id: "foreign" }],
  ["a tab", { order: "panel.toggle" }, { ...worker, tab: { id: 3 } }],
  ["an unknown order", { order: "constructor" }, worker],
  ["a request that is not an order", { name: "panel.toggle", ask: {} }, worker],
  ["nothing", null, worker],
])("is deaf to %s", (_who, message, sender) => {
  const toggle = vi.fn();
  onOrder({ "panel.toggle": toggle }, new AbortController().signal);
  expect(hear(message, sender)).toEqual([]);
  expect(toggle).not.toHaveBeenCalled();
});

it("stops listening with its signal, and does not begin under one that is over", () => {
  const life = new AbortController();
  onOrder({ "panel.toggle": () => {} }, life.signal);
  life.abort();
  onOrder({ "panel.toggle": () => {} }, life.signal);
  expect(fake.browser.runtime.onMessage.listeners.size).toBe(0);
});
