/** A thousand clippings on a page of twenty thousand words, which was edited since: how long it takes to find them. */
import { createChance } from "../random.ts";
import { readStock } from "./base-texts.ts";
import { articleOf, clip } from "./cases.ts";
import { gap } from "./marked-text.ts";
import { ours } from "./measure.ts";
import { measureTime, type Timed } from "./measure-time.ts";
import { addTypos, replaceWords } from "./slips.ts";
import { createYardstick } from "./yardstick.ts";

export const long = { words: 20_000, clippings: 1_000, runs: 5 };

/** The page before and after, and its clippings. */
export function makeLongPage() {
  const chance = createChance(7);
  const { fr, en } = readStock();
  const stock = [...fr, ...en].flat();
  const before: string[] = [];
  // Sentences come round again in other words, as no stock is twenty thousand words long.
  for (let words = 0; words < long.words; ) {
    const paragraph = replaceWords(chance.pick(stock), chance, "fr", before.length < stock.length ? 0.2 : 0.5);
    before.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  const article = articleOf(before, "fr");
  const text = before.join(gap);
  const clippings = Array.from({ length: long.clippings }, (_, at) => {
    const start = chance.within(0, text.length - 400);
    return clip(article, { start, end: start + chance.within(20, 400) }, `clipping ${at}`);
  });
  const after = before.map((paragraph) => addTypos(paragraph, chance, 80));
  after.unshift(...chance.shuffle(stock).slice(0, 3));
  return { article: articleOf(after, "fr"), unchanged: article, clippings };
}

export async function timeLongPage(): Promise<Record<string, Timed>> {
  const { article, unchanged, clippings } = makeLongPage();
  const rows: Record<string, Timed> = {};
  const add = (name: string, runs: number, work: () => (index: number) => void) => {
    rows[name] = measureTime(clippings.length, runs, work);
  };
  add("ours, page unchanged", long.runs, () => each(ours(unchanged), clippings));
  add("ours, page edited", long.runs, () => each(ours(article), clippings));
  add("yardstick, page edited", 1, () => each(createYardstick(article), clippings));
  return rows;
}

function each<T>(find: (clipping: T) => unknown, clippings: readonly T[]): (index: number) => void {
  return (index) => {
    const clipping = clippings[index];
    if (clipping) find(clipping);
  };
}
