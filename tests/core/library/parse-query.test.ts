import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/core/library/parse-query.ts";
import { printQuery, type Query } from "../../../src/core/library/query.ts";
import { limits } from "../../../src/core/limits.ts";
import { anyQuery } from "./arbitrary-query.ts";

function read(text: string): Query {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code}`);
  return parsed.query;
}
function problem(text: string) {
  const parsed = parseQuery(text);
  return parsed.ok ? undefined : { ...parsed.problem, at: text.slice(parsed.problem.start, parsed.problem.end) };
}
const words = (...some: string[]): Query => ({ is: "words", words: some, prefix: true });

describe("reading a query", () => {
  it("reads back whatever it prints", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(printQuery(query))).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });

  it("answers to any text at all, with a query that reads back or a problem that lies in the text", () => {
    const signs = fc.constantFrom(
      "(",
      ")",
      '"',
      "«",
      "»",
      "-",
      ":",
      "tag:",
      "or",
      "not",
      "et",
      " ",
      "a",
      "\\",
      "*",
      "..",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(signs).map((some) => some.join("")),
        ),
        (text) => {
          const parsed = parseQuery(text);
          if (parsed.ok) expect(read(printQuery(parsed.query))).toEqual(parsed.query);
          else {
            expect(parsed.problem.start).toBeGreaterThanOrEqual(0);
            expect(parsed.problem.end).toBeLessThanOrEqual(text.length);
            expect(parsed.problem.start).toBeLessThan(parsed.problem.end);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("takes words as the beginnings of words, and quotations as they stand", () => {
    expect(read("  RETRAIT  Ménaka ")).toEqual({ is: "and", of: [words("retrait"), words("menaka")] });
    expect(read('"force de Takuba"')).toEqual({ is: "words", words: ["force", "de", "takuba"], prefix: false });
    expect(read("« force de »")).toEqual({ is: "words", words: ["force", "de"], prefix: false });
    expect(read("d’Orsay")).toEqual(words("d", "orsay"));
  });

  it("takes a quotation that is still being typed as one whose last word has only begun", () => {
    expect(read('"force de Tak')).toEqual(words("force", "de", "tak"));
  });

  it("binds not before and, and before or, and lets parentheses change that", () => {
    expect(read("a or b not c")).toEqual({
      is: "or",
      of: [words("a"), { is: "and", of: [words("b"), { is: "not", of: words("c") }] }],
    });
    expect(read("(a or b) -c")).toEqual({
      is: "and",
      of: [
        { is: "or", of: [words("a"), words("b")] },
        { is: "not", of: words("c") },
      ],
    });
  });

  it("says the same in French as in English", () => {
    expect(read("étiquette:sorties média:rfi avant:2022-08-15 avec:note état:modifié couleur:jaune")).toEqual(
      read("tag:sorties outlet:rfi before:2022-08-15 has:note state:changed colour:yellow"),
    );
    expect(read("a ou b sauf c et d")).toEqual(read("a or b not c and d"));
  });

  it("finds gold: an “or” that joins nothing is a word", () => {
    expect(read("or mali")).toEqual({ is: "and", of: [words("or"), words("mali")] });
    expect(read('mali "or"')).toEqual({
      is: "and",
      of: [words("mali"), { is: "words", words: ["or"], prefix: false }],
    });
  });

  it("reads days, months and years as the days they span", () => {
    expect(read("published:2022-02")).toEqual({ is: "published", from: "2022-02-01", to: "2022-02-28" });
    expect(read("published:2021..2022-03")).toEqual({ is: "published", from: "2021-01-01", to: "2022-03-31" });
    expect(read("before:2022-08-15")).toEqual({ is: "published", to: "2022-08-14" });
    expect(read("after:2021")).toEqual({ is: "published", from: "2022-01-01" });
  });

  it("leaves headlines and addresses alone that have a colon", () => {
    expect(read("Mali: retrait")).toEqual({ is: "and", of: [words("mali"), words("retrait")] });
    expect(read("https://rfi.fr/a")).toEqual(words("https", "rfi", "fr", "a"));
  });

  it.each([
    ["(a or b", "not-closed", "("],
    ["a) b", "not-opened", ")"],
    ["a ()", "nothing-inside", "()"],
    ["a or", "nothing-after", "or"],
    ["a and or b", "nothing-after", "and"],
    ["(-)", "nothing-inside", "(-)"],
    ["a topic:x", "unknown-filter", "topic:"],
    ["tag:", "no-value", "tag:"],
    ['tag:""', "no-value", 'tag:""'],
    ["before:yesterday", "no-date", "yesterday"],
    ["published:2022-13", "no-date", "2022-13"],
    ["published:..", "no-date", ".."],
    ["has:wings", "unknown-value", "wings"],
    ["colour:red", "unknown-value", "red"],
  ])("says of “%s” what is wrong and where: %s at “%s”", (text, code, at) => {
    expect(problem(text)).toMatchObject({ code, at });
  });

  it("says what could stand there instead", () => {
    expect(problem("state:gone-away")?.possible).toEqual(["as-saved", "changed", "not-found"]);
  });

  it("refuses what is nested or goes on without end, without failing", () => {
    expect(problem("(".repeat(500))?.code).toBe("too-deep");
    expect(problem("not ".repeat(200).concat("a"))?.code).toBe("too-deep");
    expect(problem("a".repeat(limits.query + 1))?.code).toBe("too-long");
  });
});
