import type { Theme } from "../core/settings.ts";

/** The theme of a page of ours. One that follows the page read is the system's here, where no page is read. */
export function wearTheme(theme: Theme): void {
  const { dataset } = document.querySelector<HTMLElement>("html.ap, body.ap") ?? document.body;
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  else delete dataset.theme;
}
