/** A passage between the quotation marks of the language in which it is quoted. */
import type { Language } from "../../record.ts";

const marks = {
  en: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  fr: { open: "«\u00A0", close: "\u00A0»", innerOpen: "“", innerClose: "”" },
} as const;

/** Double marks of either language; single ones are apostrophes more often than marks. */
const pairs: [open: RegExp, close: RegExp][] = [
  [/«[\s\u00A0\u202F]?/g, /[\s\u00A0\u202F]?»/g],
  [/“/g, /”/g],
];

/**
 * @param language of the text it is quoted in, which need not be the passage's
 * @returns the passage in that language's marks, paragraphs in one line
 */
export function quoteIn(language: Language, passage: string): string {
  const { open, close } = marks[language];
  return `${open}${withInnerMarks(language, passage.replace(/\s*\n\s*/g, " ").trim())}${close}`;
}

/** A text with its own quotation marks, where they come in pairs, as those of a quotation in a quotation. */
export function withInnerMarks(language: Language, text: string): string {
  const { innerOpen, innerClose } = marks[language];
  let inner = text;
  for (const [opening, closing] of pairs) {
    const opened = inner.match(opening)?.length ?? 0;
    if (opened === 0 || opened !== (inner.match(closing)?.length ?? 0)) continue;
    inner = inner.replace(opening, "\uE000").replace(closing, "\uE001");
  }
  const straight = inner.split('"').length - 1;
  if (straight > 0 && straight % 2 === 0) {
    let n = 0;
    inner = inner.replace(/"/g, () => (n++ % 2 === 0 ? "\uE000" : "\uE001"));
  }
  return inner.replaceAll("\uE000", innerOpen).replaceAll("\uE001", innerClose);
}
