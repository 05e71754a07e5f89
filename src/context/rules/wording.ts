/** Length of statements, and verbs that take sides (editorial policy, § 1). */
import type { ContextRecord } from "../../core/record.ts";
import { type Problem, proseOf } from "./problem.ts";

const mostWords = 45;

/** What to say instead is in the remedy. Claiming an attack is a fact, not a doubt cast on what is said. */
const loaded: { language: "en" | "fr"; pattern: RegExp; instead: string }[] = [
  { language: "en", pattern: /\bclaim(?:s|ed|ing)? (?:that|to (?:have|be))\b/iu, instead: "says, states" },
  { language: "en", pattern: /\badmit(?:s|ted|ting)?\b/iu, instead: "says, acknowledges" },
  { language: "en", pattern: /\breveal(?:s|ed|ing)?\b/iu, instead: "reports, announces" },
  {
    language: "en",
    pattern: /\b(?:slam(?:s|med)|blast(?:s|ed) (?:the|France|Mali|Paris|Bamako))\b/iu,
    instead: "denounces, criticises",
  },
  { language: "fr", pattern: /(?<!\p{L})prétend(?:ent|re|ait|aient|u)?(?!\p{L})/iu, instead: "dit, affirme" },
  { language: "fr", pattern: /(?<!\p{L})avou(?:e|ent|é|er|ait)(?!\p{L})/iu, instead: "dit, reconnaît" },
  {
    language: "fr",
    pattern: /(?<!\p{L})révèl(?:e|ent)(?!\p{L})|(?<!\p{L})(?:a|ont) révélé(?!\p{L})/iu,
    instead: "rapporte, annonce",
  },
  { language: "fr", pattern: /(?<!\p{L})fustig(?:e|ent|é|eant)(?!\p{L})/iu, instead: "dénonce, critique" },
];

export function checkWording(record: ContextRecord): Problem[] {
  return proseOf(record).flatMap((prose) =>
    (["en", "fr"] as const).flatMap((language) => {
      const text = prose[language];
      const path = `${prose.path}.${language}`;
      const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const long =
        words > mostWords
          ? [
              {
                record: record.id,
                path,
                rule: "too-long",
                message: `has ${words} words; ${mostWords} at most: cut it, or make two statements`,
              },
            ]
          : [];
      const verbs = loaded.flatMap(({ language: of, pattern, instead }) => {
        const found = of === language ? pattern.exec(text)?.[0] : undefined;
        return found === undefined
          ? []
          : [
              {
                record: record.id,
                path,
                rule: "loaded-verb",
                message: `says "${found}", which takes sides: write ${instead}`,
              },
            ];
      });
      return [...long, ...verbs];
    }),
  );
}
