/** The keyboard shortcuts that the browser keeps for us. */
import { browser } from "./browser.ts";

export interface Shortcut {
  name: string;
  /** What it does, in the browser's language. */
  does: string;
  /** As the browser writes the keys; empty when none is set. */
  keys: string;
}

/** The browser's own shortcut for the toolbar button is left out: ours does the same. */
const button = /^_execute/;

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = "", description = "", shortcut = "" }) =>
    button.test(name) ? [] : [{ name, does: description, keys: shortcut }],
  );
}

/** Shows the browser's page for them: Firefox (137 and later) has a call for it, Chrome and Edge an address. */
export async function openShortcutSettings(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, "openShortcutSettings");
  if (typeof open === "function") await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
