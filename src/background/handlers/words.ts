import { done } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { panelWords } from "../../ui/words/languages.ts";

export const read: Handlers["words.read"] = ({ language }) => done(panelWords[language]);
