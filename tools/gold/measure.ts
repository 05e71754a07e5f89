/** The engine run over the gold set, article by article. */
import type { Context } from "../../src/core/context.ts";
import { readArticle } from "../../src/core/read-article.ts";
import type { GoldArticle } from "./read-gold.ts";
import { type Fault, scoreMentions, type Tally } from "./score-mentions.ts";

interface Answer {
  isRight: boolean;
  expected: string;
  got: string;
  why: string;
}

export interface Measured {
  gold: GoldArticle;
  tally: Tally;
  faults: Fault[];
  mainEvent: Answer;
  standing: Answer;
}

const noEvent = "none";

export function measureGold(articles: readonly GoldArticle[], context: Context): Measured[] {
  return articles.map((gold) => {
    const { mentions, verdict, mainEvent, mainEventBecause } = answer(gold, context);
    const expected = gold.mainEvents.length > 0 ? gold.mainEvents : [noEvent];
    const got = mainEvent ?? noEvent;
    return {
      gold,
      ...scoreMentions(gold, mentions),
      mainEvent: {
        isRight: expected.includes(got),
        expected: expected.join(" or "),
        got,
        why: mainEventBecause?.map(({ en }) => en).join("; ") ?? "",
      },
      standing: {
        isRight: gold.labels.includes(verdict.standing),
        expected: gold.labels.join(" or "),
        got: `${verdict.standing} ${verdict.score}`,
        why: verdict.because.map(({ signal, weight }) => `${signal} ${weight}`).join(", "),
      },
    };
  });
}

function answer({ article }: GoldArticle, context: Context) {
  return readArticle(article, context, { today: article.published?.day ?? "" });
}
