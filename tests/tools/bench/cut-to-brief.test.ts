import { expect, it } from "vitest";
import { cutToBrief } from "../../../tools/bench/cut-to-brief.ts";
import { articleOf } from "../../core/sample-context.ts";

it("leaves of an article its title and the first two sentences that say something", () => {
  const article = articleOf("PARIS.\n\nLa première phrase est là. La deuxième suit. La troisième tombe.", {
    title: "Un titre",
  });
  const brief = cutToBrief(article);
  expect(brief.title).toBe("Un titre");
  expect(brief.blocks.map(({ text }) => text)).toEqual(["La première phrase est là. La deuxième suit."]);
});
