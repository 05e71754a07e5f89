/**
 * Compares what is on the screen with a picture that a person has looked at and would ship. Told apart is what a
 * reader would see: both pictures are made four times smaller first, so that the smoothing of a letter does not count,
 * and on a machine with other fonts, which breaks lines elsewhere, only the large shapes do.
 * `npm run looks` takes the pictures anew and makes the sheet that shows them all.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { kind } from "./harness.ts";

export const looksFolder = join("tests", "looks");
const isTaking = process.env.TAKE_LOOKS === "1";
const window = { width: 1280, height: 900 } as const;

/** How many times smaller than the window the known pictures are. */
const kept = 4;

interface Tolerance {
  /** How many times smaller the pictures are made; a multiple of `kept`. */
  shrink: number;
  /** As of pixelmatch: how far a colour may be off, 0 to 1. */
  threshold: number;
  /** How large a share of the picture may differ. */
  share: number;
}
const tolerance = {
  sameFonts: { shrink: 4, threshold: 0.12, share: 0.015 },
  otherFonts: { shrink: 20, threshold: 0.2, share: 0.2 },
} as const satisfies Record<string, Tolerance>;

/**
 * @param name of the picture, without its ending
 * @throws when what is shown differs from the picture, or there is none; the picture of now is in `out/looks` then
 */
export async function compareLook(page: Page, name: string): Promise<void> {
  const taken = PNG.sync.read(Buffer.from(await page.screenshot()));
  const fonts = await measureFonts(page);
  const folder = join(looksFolder, kind);
  // Kept small: what is compared is a quarter of the size anyway, and the sheet shows a photograph of the whole.
  const path = join(folder, `${name}.png`);
  const fontsPath = join(folder, "fonts.json");
  if (isTaking) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, PNG.sync.write(shrinkPicture(taken, kept), { colorType: 2 }));
    writeFileSync(join(folder, `${name}.jpg`), await page.screenshot({ type: "jpeg", quality: 70 }));
    writeFileSync(fontsPath, `[${fonts.join(", ")}]\n`);
    return;
  }
  if (!existsSync(path)) throw new Error(`There is no picture ${path}. Take it with: npm run looks`);
  const known = PNG.sync.read(readFileSync(path));
  const sameFonts = readFileSync(fontsPath, "utf8").trim() === `[${fonts.join(", ")}]`;
  const { shrink, threshold, share } = tolerance[sameFonts ? "sameFonts" : "otherFonts"];
  const [before, now] = [shrinkPicture(known, shrink / kept), shrinkPicture(taken, shrink)];
  const difference = new PNG({ width: before.width, height: before.height });
  const isSameSize = before.width === now.width && before.height === now.height;
  const differing = isSameSize
    ? pixelmatch(before.data, now.data, difference.data, before.width, before.height, { threshold })
    : before.width * before.height;
  const found = differing / (before.width * before.height);
  if (found <= share) return;
  const out = join("out", "looks");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${kind}-${name}.png`), PNG.sync.write(taken));
  writeFileSync(join(out, `${kind}-${name}-difference.png`), PNG.sync.write(difference));
  throw new Error(
    `${name} looks different: ${(found * 100).toFixed(1)} % of it, ${share * 100} % may. See ${out}; if it should, run npm run looks and look at the sheet.`,
  );
}

/** Every picture is taken of a window of the same size, with nothing moving. */
export async function settleForLook(page: Page, width: number = window.width): Promise<void> {
  await page.setViewport({ width, height: window.height, deviceScaleFactor: 1 });
  await page.mouse.move(2, window.height - 2);
  await page.evaluate(async () => {
    await document.fonts.ready;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await new Promise((done) => setTimeout(done, 700));
}

/** Which fonts stand behind the generic names: the widths that a sentence takes in them. */
async function measureFonts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) return [];
    return ["Georgia, serif", "system-ui, sans-serif", "monospace"].map((family) => {
      context.font = `40px ${family}`;
      return Math.round(context.measureText("Kidal, Gossi, Ménaka: 2022").width);
    });
  });
}

/** Each pixel the mean of a square of them. */
function shrinkPicture({ width, height, data }: PNG, by: number): PNG {
  const small = new PNG({ width: Math.floor(width / by), height: Math.floor(height / by) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let row = 0; row < by; row++) {
          for (let column = 0; column < by; column++) {
            sum += data[((y * by + row) * width + x * by + column) * 4 + channel] ?? 0;
          }
        }
        small.data[(y * small.width + x) * 4 + channel] = sum / (by * by);
      }
      small.data[(y * small.width + x) * 4 + 3] = 255;
    }
  }
  return small;
}
