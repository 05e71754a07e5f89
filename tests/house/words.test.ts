/** Both languages say everything, with the same blanks, and nothing that nobody uses. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Phrase } from "../../src/core/words.ts";
import { tongues, wordsIn } from "../../src/ui/words/languages.ts";
import { sourceFiles } from "./source-files.ts";

type Group = Record<string, Phrase>;
const groupsOf = (tongue: string) =>
  Object.entries(wordsIn(tongue)).filter(([group]) => group !== "about") as unknown as [string, Group][];
const english = Object.fromEntries(groupsOf("en"));
const others = tongues.map(({ tag }) => tag).filter((tag) => tag !== "en");
const forms = (phrase: Phrase | undefined) =>
  phrase === undefined ? [] : typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other];
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const code = sourceFiles("src", /\.tsx?$/)
  .filter((file) => !file.includes("/words/"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

it("speaks French beside English", () => {
  expect(others).toContain("fr");
});

describe.each(others.flatMap((tag) => groupsOf(tag).map(([group, words]) => ({ tag, group, words }))))(
  "$group in $tag",
  ({ tag, group, words }) => {
    const en = english[group] ?? {};

    it("has the same sentences as in English", () => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    });

    it("fills the same blanks", () => {
      const different = Object.keys(en).filter((key) =>
        forms(en[key]).some(
          (form, index) =>
            blanks(form).join() !== blanks(forms(words[key])[index] ?? forms(words[key])[0] ?? "").join(),
        ),
      );
      expect(different).toEqual([]);
    });

    it.runIf(tag === "fr")("sets French with its own quotes, apostrophes and spaces", () => {
      const wrong = Object.entries(words).filter(([, phrase]) =>
        forms(phrase).some((form) => /[^\u00A0\u202F][:;?!»](?!\/\/)|«[^\u00A0\u202F]|'|"/.test(form)),
      );
      expect(wrong).toEqual([]);
    });
  },
);

it("says nothing that nobody uses", () => {
  const idle = groupsOf("en")
    .filter(([group]) => group !== "browser" && group !== "failures" && group !== "colours")
    .flatMap(([group, words]) => Object.keys(words).map((key) => ({ group, key })))
    .filter(({ key }) => !new RegExp(`["'.]${key}\\b`).test(code));
  expect(idle).toEqual([]);
});
