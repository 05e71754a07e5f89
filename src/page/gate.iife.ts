/**
 * All that runs in every listed page: one look, when the page is idle, at whether it is a news article that
 * names both countries; then one word to the worker, and nothing else, ever. It must not throw into the page.
 */
import { createGate } from "../core/detect/both-parties.ts";
import { knock } from "../platform/knock.ts";
import { watchForArticle } from "./watch-for-article.ts";

watchForArticle({ window, names: createGate(GATE_PATTERNS), knock });
