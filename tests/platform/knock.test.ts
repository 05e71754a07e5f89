import * as v from "valibot";
import { afterEach, expect, it, vi } from "vitest";
import { requestRules } from "../../src/core/requests.ts";
import { knock } from "../../src/platform/knock.ts";

afterEach(() => vi.unstubAllGlobals());

it("sends what the worker understands", () => {
  const sendMessage = vi.fn(async (_message: { name: "reader.wanted"; ask: unknown }) => {});
  vi.stubGlobal("chrome", { runtime: { sendMessage } });
  knock();
  const [message] = sendMessage.mock.calls[0] ?? [];
  expect(message?.name).toBe("reader.wanted");
  expect(v.is(requestRules["reader.wanted"].ask, message?.ask)).toBe(true);
});

it("is not led astray by an element that the page named «browser»", () => {
  const sendMessage = vi.fn(async () => {});
  vi.stubGlobal("browser", { runtime: { name: "an input" } });
  vi.stubGlobal("chrome", { runtime: { sendMessage } });
  knock();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it.each([
  ["there is no API", undefined],
  ["the runtime is gone", {}],
  [
    "sending throws, as in an orphan",
    {
      runtime: {
        sendMessage: () => {
          throw new Error("Extension context invalidated.");
        },
      },
    },
  ],
  ["sending fails later", { runtime: { sendMessage: () => Promise.reject(new Error("no receiver")) } }],
  ["sending answers nothing", { runtime: { sendMessage: () => undefined } }],
])("stays silent when %s", async (_what, api) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  vi.stubGlobal("chrome", api);
  expect(() => knock()).not.toThrow();
  await new Promise((resolve) => setTimeout(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
