/** What the panel says and how it looks, sent where a panel is shown: other pages carry neither. */
import { done } from "../../core/result.ts";
import cardCss from "../../panel/card.css?inline";
import hoverCardCss from "../../panel/hover-card.css?inline";
import panelCss from "../../panel/panel.css?inline";
import timelineCss from "../../panel/timeline.css?inline";
import type { Handlers } from "../../platform/serve.ts";
import tokensCss from "../../ui/tokens.css?inline";
import { failureWords, panelWords } from "../../ui/words/languages.ts";

const css = [tokensCss, panelCss, timelineCss, cardCss, hoverCardCss].join("\n");

export const read: Handlers["dress.read"] = ({ language }) =>
  done({ words: { ...panelWords[language], ...failureWords[language] }, css });
