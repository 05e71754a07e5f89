import { describe, expect, it } from "vitest";
import { isAuthorsNote } from "../../../src/core/resolve/longer-names.ts";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const statements = [says("2010", "x")];
const context = contextOf([record("i-bear", { aliases: ["Russia"], statements })]);

function read(text: string) {
  return resolveMentions(articleOf(text, { lang: "en", title: "Mali" }), context, "2023-06-01").map(
    ({ records }) => records[0],
  );
}

describe("a name inside a longer one", () => {
  it("is not read where a programme or an institute is called so", () => {
    expect(read("He joined the Russia and Black Sea Program.")).toEqual([]);
    expect(read("Mali and Russia announced a programme.")).toEqual(["i-bear"]);
  });
});

describe("a note on the author", () => {
  it("is not read", () => {
    expect(read("Mali waits.\n\nJane Q. Doe is a senior fellow at a house for Russia.")).toEqual([]);
    expect(isAuthorsNote("Russia is a partner of Mali.")).toBe(false);
  });
});
