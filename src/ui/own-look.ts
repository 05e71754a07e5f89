import type { Settings } from "../core/settings.ts";

/** The look of a page of ours. A theme that follows the page read is the system's here, where no page is read. */
export function wearLook({ theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  const { body } = document;
  if (theme === "light" || theme === "dark") body.dataset.theme = theme;
  else delete body.dataset.theme;
  // Unlike a size of letters this widens what is set in pixels too, as the browser's own zoom does.
  body.style.setProperty("zoom", String(textSize));
}
