import { expect, it } from "vitest";
import { TITLE } from "../../../src/core/article/article.ts";
import { readLookAlikes } from "../../../tools/gold/look-alikes.ts";
import { type GoldArticle, goldSets, readGoldFolder, trainedSets } from "../../../tools/gold/read-gold.ts";
import { readTrainedShortTexts } from "../../../tools/gold/read-short.ts";
import { readWrongMarks } from "../../../tools/train/wrong-marks.ts";
import { context } from "../../context/shipped-context.ts";

const collections = new Map<string, readonly Pick<GoldArticle, "id" | "article" | "mentions">[]>([
  ...trainedSets.map((set) => [set, readGoldFolder(goldSets[set])] as const),
  ["look-alikes", readLookAlikes()] as const,
  ["short", readTrainedShortTexts().map((text) => ({ ...text, mentions: [] }))] as const,
]);

it("finds each mark that was made wrongly where the list says, in what may be learnt from, with a record we have", () => {
  const { records } = context;
  const lost = readWrongMarks().filter(({ set, article, block, start, words, record }) => {
    const found = collections.get(set)?.find(({ id }) => id === article)?.article;
    const text = block === TITLE ? found?.title : found?.blocks[block]?.text;
    return !text?.startsWith(words, start) || !records.has(record);
  });
  expect(lost).toEqual([]);
});

it("holds no mark that the annotation has for its record", () => {
  const held = readWrongMarks().filter(({ set, article, block, start, words, record }) =>
    collections
      .get(set)
      ?.find(({ id }) => id === article)
      ?.mentions.some(
        (one) =>
          one.block === block &&
          one.start < start + words.length &&
          one.end > start &&
          one.readings.some((reading) => reading.includes(record)),
      ),
  );
  expect(held).toEqual([]);
});
