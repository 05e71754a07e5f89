/** A thousand clippings on a page of twenty thousand words, which was edited since: how long it takes to find them. */
import { createChance } from "../random.ts";
import { readStock } from "./base-texts.ts";
import { articleOf, clip } from "./cases.ts";
import { gap } from "./marked-text.ts";
import { ours } from "./measure.ts";
import { type Timed, timeInTurns, type Work } from "./measure-time.ts";
import { addTypos, replaceWords } from "./slips.ts";
import { createYardstick } from "./yardstick.ts";

export const long = { words: 20_000, clippings: 1_000, runs: 5 };

/** The page before and after, and its clippings. */
export function makeLongPage() {
  const chance = createChance(7);
  const { fr, en } = readStock();
  const stock = chance.shuffle([...fr, ...en].flat());
  const before: string[] = [];
  // The whole gold set, and as it is not twenty thousand words long, its first paragraphs again in other words.
  for (let at = 0, words = 0; words < long.words; at++) {
    const paragraph = stock[at % stock.length] ?? "";
    before.push(at < stock.length ? paragraph : replaceWords(paragraph, chance, "fr", 0.6, 0.6));
    words += paragraph.split(/\s+/).length;
  }
  const article = articleOf(before, "fr");
  const text = before.join(gap);
  const clippings = Array.from({ length: long.clippings }, (_, at) => {
    const start = text.indexOf(" ", chance.within(0, text.length - 600)) + 1;
    const end = text.indexOf(" ", start + chance.within(20, 400));
    return clip(article, { start, end }, `clipping ${at}`);
  });
  const after = before.map((paragraph) => addTypos(paragraph, chance, 80));
  after.unshift(...chance.shuffle(stock).slice(0, 3));
  return { article: articleOf(after, "fr"), unchanged: article, clippings };
}

export function timeLongPage(): Record<string, Timed> {
  const { article, unchanged, clippings } = makeLongPage();
  const works: Record<string, Work> = {
    "ours, page unchanged": () => each(ours(unchanged), clippings),
    "ours, page edited": () => each(ours(article), clippings),
    "yardstick, page edited": () => each(createYardstick(article), clippings),
  };
  return timeInTurns(works, clippings.length, long.runs);
}

function each<T>(find: (clipping: T) => unknown, clippings: readonly T[]): (index: number) => void {
  return (index) => {
    const clipping = clippings[index];
    if (clipping) find(clipping);
  };
}
