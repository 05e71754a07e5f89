/** Both languages say everything, with the same blanks, and nothing that nobody uses. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Phrase } from "../../src/core/words.ts";
import * as languages from "../../src/ui/words/languages.ts";
import { sourceFiles } from "./source-files.ts";

const groups = Object.entries(languages) as [string, { en: Record<string, Phrase>; fr: Record<string, Phrase> }][];
const forms = (phrase: Phrase | undefined) =>
  phrase === undefined ? [] : typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other];
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const code = sourceFiles("src", /\.tsx?$/)
  .filter((file) => !file.includes("/words/"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe.each(groups)("%s", (group, { en, fr }) => {
  it("has the same sentences in both languages", () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it("fills the same blanks in both languages", () => {
    const different = Object.keys(en).filter((key) =>
      forms(en[key]).some(
        (form, index) => blanks(form).join() !== blanks(forms(fr[key])[index] ?? forms(fr[key])[0] ?? "").join(),
      ),
    );
    expect(different).toEqual([]);
  });

  it("sets French with its own quotes, apostrophes and spaces", () => {
    const wrong = Object.entries(fr).filter(([, phrase]) =>
      forms(phrase).some((form) => /[^\u00A0\u202F][:;?!»](?!\/\/)|«[^\u00A0\u202F]|'|"/.test(form)),
    );
    expect(wrong).toEqual([]);
  });

  it("says nothing that nobody uses", () => {
    if (group === "browserWords" || group === "failureWords") return;
    expect(Object.keys(en).filter((key) => !new RegExp(`["']${key}["']`).test(code))).toEqual([]);
  });
});
