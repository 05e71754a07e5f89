/** Whether what names an event is a noun, "the raid on", or a verb, "raided": the two go on in different ways. */
import type { Span } from "../../text/cover.ts";
import { type Ground, tailOf } from "./phrases.ts";

const before = {
  en: /(?:^|\s)(?:the|a|an|its|their|his|her|last|after|since|of)(?:\s+|\s\p{L}+\s)$/iu,
  fr: /(?:^|[\s’'])(?:(?:le|la|les|un|une|du|des|de|ce|cette|son|sa|ses|leur)(?:\s+|\s\p{L}+\s)|[ld][’'](?:\p{L}+\s)?)$/iu,
} as const;
/** "Mali’s ban". */
const ofOne = /[’']s\s[\p{L}-]+$/u;
const verbWithin = {
  en: /(?:^|\s)(?:has|have|had|was|were|is|are|left|fell|took)\s/iu,
  fr: /(?:^|\s)(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent)\s/iu,
} as const;

/** By what stands before it, and by what within it says otherwise. */
export function isNoun({ start, end }: Span, { text, language }: Pick<Ground, "text" | "language">): boolean {
  const words = text.slice(start, end);
  return (before[language].test(tailOf(text, start)) || ofOne.test(words)) && !verbWithin[language].test(words);
}
