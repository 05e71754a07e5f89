import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { articleOf } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

function eventsIn(text: string, title: string, date: string): string[] {
  return resolveMentions(articleOf(text, { lang: "en", title, date }), context, date)
    .filter(({ kind }) => kind === "event")
    .flatMap(({ records }) => records);
}

describe("what French forces do in another state", () => {
  it("is not what they did in Mali, whatever the act", () => {
    const text =
      "The French special forces in Burkina Faso have ended their operations, the army staff in Ouagadougou said on Sunday.\n\nMali had sent them home the year before.";
    expect(eventsIn(text, "Flag lowered at the camp", "2023-02-20")).not.toContain("e-2022-11-09");
  });

  it("is that state's, though ours passed through it, and though it has initials that ours had", () => {
    const text =
      "Le CNSP du général Tiani revoit les contrats. Les soldats français ont quitté le pays en décembre, et l’ambassade est fermée.\n\nLe Niger s’est allié au Mali.";
    const day = "2024-06-21";
    const article = articleOf(text, { lang: "fr", title: "Uranium : le Niger reprend un permis", date: day });
    const told = resolveMentions(article, context, day).flatMap(({ records }) => records);
    expect(told).not.toContain("e-2022-08-15");
  });

  it("is told of ours where they only go there", () => {
    const text =
      "In Mali, the last soldiers of Operation Barkhane crossed into Niger on 15 August 2022, the army staff in Paris said.";
    expect(eventsIn(text, "The last convoy from Gao", "2022-08-16")).toContain("e-2022-08-15");
  });
});
