import { describe, expect, it } from "vitest";
import { findActs, findListed } from "../../../src/core/detect/acts.ts";
import { otherStateSignals, partySignals } from "../../../src/core/detect/lexicon.ts";
import { scanArticle } from "../../../src/core/resolve/scan-article.ts";
import { articleOf, contextOf } from "../sample-context.ts";

const context = contextOf([]);

function readFrance(text: string) {
  const [, block] = scanArticle(articleOf(text), context.forms).blocks;
  if (!block) throw new Error("the text has no block");
  const hitsOf = (signals: readonly string[]) =>
    block.hits.filter(({ form }) =>
      context.forms.meaningsOf(form).some((one) => one.as === "signal" && signals.includes(one.signal)),
    );
  const named = hitsOf([partySignals[1]]);
  expect(named.length).toBeGreaterThan(0);
  return {
    acts: findActs(block, named, context).size,
    listed: findListed(block, named, hitsOf(otherStateSignals)).size,
  };
}

describe("what a country does in a sentence", () => {
  it.each([
    "Two French soldiers were wounded.",
    "Deux soldats français ont été blessés.",
    "L’ambassadeur de France a été convoqué.",
    "France’s former defence minister spoke.",
    "The French armed forces minister spoke.",
    "Paris dément avoir survolé le pays.",
    "France has now halted its payments.",
    "Une entreprise française réclame son dû.",
    "The National Assembly in Paris voted to stay.",
    "L’état-major, à Paris, ne confirme rien.",
  ])("is its state, its army or its firms: “%s”", (text) => {
    expect(readFrance(text).acts).toBe(1);
  });

  it.each([
    "The album was recorded in a French village.",
    "Il a étudié en France avant de devenir banquier.",
    "Elle joue ce soir dans un club de Paris. Le ministre est venu.",
    "The band plays in Paris. Soldiers guard the hall.",
  ])("is nothing where it is merely named: “%s”", (text) => {
    expect(readFrance(text).acts).toBe(0);
  });

  it("is known for one voice among many when it stands in a list", () => {
    expect(readFrance("L’ONU, la France et les États-Unis condamnent le coup.").listed).toBe(1);
    expect(readFrance("Germany, Britain and France called for calm.").listed).toBe(1);
    expect(readFrance("La France condamne le coup ; les États-Unis se taisent.").listed).toBe(0);
  });
});
