/** What the panel says and how it looks, sent where a panel is shown: other pages carry neither. */
import { done } from "../../core/result.ts";
import cardCss from "../../panel/card.css?inline";
import clippingsCss from "../../panel/clippings.css?inline";
import hoverCardCss from "../../panel/hover-card.css?inline";
import panelCss from "../../panel/panel.css?inline";
import selectionBarCss from "../../panel/selection-bar.css?inline";
import timelineCss from "../../panel/timeline.css?inline";
import type { Handlers } from "../../platform/serve.ts";
import coloursCss from "../../ui/colours.css?inline";
import tokensCss from "../../ui/tokens.css?inline";
import { closestTongue, recordsIn, tongues, wordsIn } from "../../ui/words/languages.ts";

const css = [tokensCss, panelCss, timelineCss, cardCss, clippingsCss, hoverCardCss, selectionBarCss, coloursCss].join(
  "\n",
);

export const read: Handlers["dress.read"] = ({ language }) => {
  const spoken = closestTongue([language]);
  const { panel, failures, colours } = wordsIn(spoken);
  const words = { ...panel, ...failures, ...colours };
  return done({ voice: { words, language: spoken, records: recordsIn(spoken), languages: [...tongues] }, css });
};
