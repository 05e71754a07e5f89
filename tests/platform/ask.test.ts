import { beforeEach, expect, it, vi } from "vitest";
import { done, failed } from "../../src/core/result.ts";
import { ask } from "../../src/platform/ask.ts";
import { fake, renewFakeBrowser } from "./fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("./fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

const answers = (...outcomes: (() => unknown)[]) => {
  for (const outcome of outcomes)
    fake.browser.runtime.sendMessage.mockImplementationOnce(outcome as () => Promise<unknown>);
};
const rejects = (message: string) => () => Promise.reject(new Error(message));

it("gives back what the worker answered", async () => {
  answers(async () => done([]));
  expect(await ask("trash.expire", {})).toEqual(done([]));
  expect(fake.browser.runtime.sendMessage).toHaveBeenCalledWith({ name: "trash.expire", ask: {} });
});

it("calls itself orphaned when sending throws synchronously after an update", async () => {
  answers(() => {
    throw new Error("Extension context invalidated.");
  });
  expect(await ask("settings.read", {})).toEqual(failed("orphaned"));
  expect(fake.browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
});

it.each([
  ["runtime has no id any more", () => void Reflect.set(fake.browser.runtime, "id", undefined)],
  ["runtime itself is gone", () => void Reflect.set(fake.browser, "runtime", undefined)],
])("calls itself orphaned when %s", async (_what, breakIt) => {
  answers(rejects("anything"));
  breakIt();
  expect(await ask("settings.read", {})).toEqual(failed("orphaned"));
});

it("names a worker that cannot be reached", async () => {
  answers(rejects("Could not establish connection. Receiving end does not exist."));
  expect(await ask("settings.read", {})).toEqual(failed("no-receiver"));
});

const closings = [
  rejects(
    "A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received",
  ),
  rejects("The message port closed before a response was received."),
  rejects("Promised response from onMessage listener went out of scope"),
  async () => undefined,
  async () => null,
];
it.each(closings)("asks a second time when the worker died before it answered (%#)", async (closing) => {
  answers(closing, async () => done([]));
  expect(await ask("trash.expire", {})).toEqual(done([]));
  expect(fake.browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

it("gives up after the second time", async () => {
  answers(...closings.slice(0, 2));
  expect(await ask("trash.expire", {})).toEqual(failed("no-receiver", "closed-early"));
  expect(fake.browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

it("does not delete twice to learn whether it had deleted", async () => {
  answers(...closings.slice(0, 2));
  expect(await ask("clippings.purge", { ids: [] })).toEqual(failed("no-receiver", "closed-early"));
  expect(fake.browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
});

it("says that what cannot be sent is the fault of what was sent", async () => {
  answers(() => {
    throw new TypeError("Could not serialize message.");
  });
  expect(await ask("trash.expire", {})).toMatchObject({ ok: false, failure: { code: "bad-input" } });
  answers(rejects("Message length exceeded maximum allowed length."));
  expect(await ask("trash.expire", {})).toMatchObject({ ok: false, failure: { code: "bad-input" } });
});

it.each([42, "yes", {}, { ok: true }, { ok: false, failure: { code: "constructor" } }])(
  "does not take %j for an answer",
  async (answer) => {
    answers(async () => answer);
    expect(await ask("settings.read", {})).toMatchObject({ ok: false, failure: { code: "unknown" } });
  },
);

it("resolves whatever is thrown at it", async () => {
  answers(() => Promise.reject("a bare string"));
  expect(await ask("settings.read", {})).toEqual(failed("unknown"));
});
