/**
 * How light the ground is on which a text of the page stands, so that marks can be drawn to be seen on it.
 * Relative luminance after WCAG 2.2, 0 (black) to 1 (white).
 */

/** What shows where the page paints nothing: the browser's canvas, in either colour scheme. */
const canvas = { light: 1, dark: 0.01 } as const;
/** On a picture nothing is known but that the page's own text is to be read on it. */
const picture = { underLightText: 0.03, underDarkText: 0.8 } as const;
/** A ground darker than this holds more contrast with white than with black. */
export const middle = 0.18;

/** The luminance of a colour in sRGB, its parts from 0 to 255. */
export function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast between two luminances, 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * @param color a computed colour, in whatever notation the browser gives: `rgb`, `color`, `lab`, `oklch`…
 * @returns its luminance (near enough in the notations that begin with a lightness) and how opaque it is
 */
export function weighColour(color: string): { light: number; alpha: number } {
  const [, notation = "", rest = ""] = /^(\w+)\((?:[a-z][\w-]*)?(.*)$/.exec(color) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = (rest.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const light = notation.startsWith("rgb")
    ? luminance([a, b, c])
    : notation === "color"
      ? luminance([a * 255, b * 255, c * 255])
      : notation.startsWith("ok")
        ? a ** 3
        : ((a + 16) / 116) ** 3;
  return { light, alpha: notation ? alpha : 0 };
}

/** @returns a reader of grounds that asks the browser once for each element; for one pass over the page */
export function createGroundReader(): (element: Element | null | undefined) => number {
  const known = new Map<Element, number>();
  const read = (element: Element | null | undefined): number => {
    if (!element) return isCanvasDark() ? canvas.dark : canvas.light;
    const before = known.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
    const { light, alpha } = weighColour(backgroundColor);
    const ground =
      backgroundImage !== "none"
        ? weighColour(color).light > middle
          ? picture.underLightText
          : picture.underDarkText
        : alpha < 1
          ? light * alpha + read(element.parentElement) * (1 - alpha)
          : light;
    known.set(element, ground);
    return ground;
  };
  return read;
}

/** How light the page is as a whole. */
export function luminanceOfPage(): number {
  return createGroundReader()(document.body);
}

function isCanvasDark(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!colorScheme.includes("dark")) return false;
  return !colorScheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Tells when the page may have changed its colours: by the system's wish, or by a switch on its outermost elements. */
export function watchGrounds(signal: AbortSignal, callback: () => void): void {
  /** In milliseconds: a page that fades from one theme to the other is looked at when it is done. */
  const fade = 350;
  let isWaiting = false;
  const later = () => {
    // The first change starts the wait: a page that changes them all the time is looked at now and then.
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) callback();
    }, fade);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", later, { signal });
  document.addEventListener("visibilitychange", later, { signal });
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
