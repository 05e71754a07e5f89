/** Looks into the panel through the probe, and presses what it finds with the real mouse. */
import type { Page } from "puppeteer-core";
import { waitUntil } from "./launch.ts";

export interface Seen {
  text: string;
  html: string;
  left: number;
  top: number;
  width: number;
  height: number;
  focused: boolean;
  attributes: Record<string, string>;
}

/** @returns every element of the panel that the selector finds; none when there is no panel */
export async function look(page: Page, selector: string): Promise<Seen[]> {
  const answer = await page.evaluate((asked: string) => {
    let told = "[]";
    document.addEventListener("arriere-plan-probed", (event) => (told = (event as CustomEvent<string>).detail), {
      once: true,
    });
    document.dispatchEvent(new CustomEvent("arriere-plan-probe", { detail: JSON.stringify({ selector: asked }) }));
    return told;
  }, selector);
  return JSON.parse(answer) as Seen[];
}

/** Waits for an element whose text holds `text` (any text when empty) and returns it. */
export async function lookFor(page: Page, selector: string, text = ""): Promise<Seen> {
  let found: Seen | undefined;
  await waitUntil(async () => {
    found = (await look(page, selector)).find((seen) => seen.text.includes(text) && seen.width > 0);
    return found;
  }, `"${text}" in ${selector} of the panel`);
  if (!found) throw new Error("unreachable");
  return found;
}

/** Presses the first element that matches, in the middle of it, scrolling the panel to it first. */
export async function press(page: Page, selector: string, text = ""): Promise<void> {
  let seen = await lookFor(page, selector, text);
  const height = await page.evaluate(() => window.innerHeight);
  for (let tries = 0; tries < 20 && (seen.top < 60 || seen.top + seen.height > height - 60); tries++) {
    await page.mouse.move(seen.left + Math.min(seen.width / 2, 40), height / 2);
    await page.mouse.wheel({ deltaY: Math.round(seen.top - height / 2) });
    await new Promise((done) => setTimeout(done, 200));
    seen = await lookFor(page, selector, text);
  }
  await page.mouse.click(seen.left + seen.width / 2, seen.top + Math.min(seen.height / 2, 12));
}

/** Client position of the `index`th mark of a kind in the article, scrolled into view. */
export async function findMark(
  page: Page,
  kind: string,
  index = 0,
): Promise<{ x: number; y: number; text: string } | undefined> {
  return page.evaluate(
    (name: string, at: number) => {
      const ranges = [...(CSS.highlights.get(`arriere-plan-${name}`) ?? [])] as Range[];
      const range = ranges[at];
      if (!range) return undefined;
      range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const [box] = range.getClientRects();
      if (!box) return undefined;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2, text: range.toString() };
    },
    kind,
    index,
  );
}
