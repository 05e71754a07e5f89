/** Which words the notice says of each reason: what could not be done, why, and what to do instead. */
import type { UnreachableReason } from "../core/unreachable.ts";
import type { LanguageFolder } from "../ui/words/languages.ts";

type Word = keyof LanguageFolder["notice"];

export const explanations: Record<UnreachableReason, { what: Word; why: Word; instead: Word }> = {
  "browser-page": { what: "notHere", why: "browserPageWhy", instead: "browserPageInstead" },
  store: { what: "notHere", why: "storeWhy", instead: "storeInstead" },
  pdf: { what: "pdfWhat", why: "pdfWhy", instead: "pdfInstead" },
  file: { what: "notHere", why: "fileWhy", instead: "fileInstead" },
  "not-allowed": { what: "notHere", why: "notAllowedWhy", instead: "notAllowedInstead" },
  "no-answer": { what: "notHere", why: "noAnswerWhy", instead: "noAnswerInstead" },
};
