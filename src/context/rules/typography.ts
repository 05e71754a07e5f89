/** Each language set as its newspapers set it: apostrophes, quotes, and in French the no-break spaces. */
import type { ContextRecord } from "../../core/record.ts";
import { labelsOf, type Problem, proseOf } from "./problem.ts";

const rules: { language: "en" | "fr"; pattern: RegExp; remedy: string }[] = [
  {
    language: "fr",
    pattern: /[^\u00A0\u202F\s\d][:;?!»](?=\s|$)|\u0020[:;?!»]/u,
    remedy: "put a no-break space (U+00A0 or U+202F) before : ; ? ! »",
  },
  { language: "fr", pattern: /«[^\u00A0\u202F]/u, remedy: "put a no-break space (U+00A0) after «" },
  { language: "fr", pattern: /['"]/u, remedy: "write ’ and « » instead of straight signs" },
  { language: "en", pattern: /['"]/u, remedy: "write ’ and “ ” instead of straight signs" },
  { language: "en", pattern: / {2}/u, remedy: "write one space" },
  { language: "fr", pattern: / {2}/u, remedy: "write one space" },
];

export function checkTypography(record: ContextRecord): Problem[] {
  return [...proseOf(record), ...labelsOf(record)].flatMap((prose) =>
    rules
      .filter(({ language, pattern }) => pattern.test(prose[language]))
      .map(({ language, remedy }) => ({
        record: record.id,
        path: `${prose.path}.${language}`,
        rule: "typography",
        message: remedy,
      })),
  );
}
