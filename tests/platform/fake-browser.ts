/** A small double of the extension API: what our code calls, recorded, with the failures that real browsers have. */
import { vi } from "vitest";

type Listener = (...args: never[]) => unknown;

export function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    listeners,
    /** Calls every listener, gives back the answers that are not `undefined`. */
    emit: (...args: unknown[]) =>
      [...listeners].map((listener) => listener(...(args as never[]))).filter((answer) => answer !== undefined),
  };
}

export const ownId = "our-extension";
export const ownRoot = "chrome-extension://our-extension/";

export function createFakeBrowser() {
  const stored = new Map<string, unknown>();
  const storageChanged = createEvent();
  return {
    runtime: {
      id: ownId as string | undefined,
      lastError: undefined,
      getManifest: () => ({ version: "0.1.0" }),
      getURL: (path: string) => ownRoot + path,
      onMessage: createEvent(),
      onInstalled: createEvent(),
      onStartup: createEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => undefined),
    },
    tabs: {
      query: vi.fn(async (_query: object): Promise<object[]> => []),
      sendMessage: vi.fn(async (_tab: number, _message: unknown, _options: object): Promise<unknown> => {
        throw new Error("Could not establish connection. Receiving end does not exist.");
      }),
      create: vi.fn(async (_properties: object) => ({})),
      update: vi.fn(async (_id: number, _properties: object) => ({})),
    },
    windows: {
      create: vi.fn(async (_properties: object) => ({})),
      update: vi.fn(async (_id: number, _properties: object) => ({})),
    },
    scripting: { executeScript: vi.fn(async (_injection: object): Promise<object[]> => [{ frameId: 0 }]) },
    action: {
      onClicked: createEvent(),
      setBadgeText: vi.fn(async (_details: object) => {}),
      setTitle: vi.fn(async (_details: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_details: object) => {}),
      setBadgeTextColor: vi.fn(async (_details: object) => {}),
    },
    commands: {
      onCommand: createEvent(),
      getAll: vi.fn(async () => [{ name: "toggle-panel", description: "Open or close", shortcut: "Alt+Shift+V" }]),
    },
    contextMenus: {
      onClicked: createEvent(),
      removeAll: vi.fn(async () => {}),
      create: vi.fn((_properties: object, created?: () => void) => created?.()),
    },
    i18n: { getUILanguage: vi.fn(() => "en-GB"), getMessage: (name: string) => `<${name}>` },
    storage: {
      onChanged: storageChanged,
      local: {
        get: vi.fn(async (keys: string[]) => Object.fromEntries([...stored].filter(([key]) => keys.includes(key)))),
        set: vi.fn(async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          storageChanged.emit(Object.fromEntries(Object.keys(items).map((key) => [key, {}])), "local");
        }),
      },
    },
  };
}

/** The double in use; `renew` it before each test. */
export const fake = { browser: createFakeBrowser() };
export function renewFakeBrowser(): void {
  Object.assign(fake.browser, createFakeBrowser());
}
export const fakeModule = { browser: fake.browser };
