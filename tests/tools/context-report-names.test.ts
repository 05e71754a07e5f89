import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parseRecord } from "../../src/context/schema.ts";
import { findNames } from "../../tools/context/report/find-names.ts";
import { findRoles } from "../../tools/context/report/find-roles.ts";
import { readArticles } from "../../tools/context/report/read-articles.ts";
import { findUnresolved, indexKnownForms } from "../../tools/context/report/unresolved-names.ts";
import { parties } from "../core/sample-context.ts";

const names = (text: string) => findNames(text).map((name) => name.text);

describe("names in running text", () => {
  it.each([
    ["selon Iyad Ag Ghali et Sidi Ould Ahmed", ["Iyad Ag Ghali", "Sidi Ould Ahmed"]],
    ["avec Abou Walid al-Sahraoui", ["Abou Walid al-Sahraoui"]],
    ["le ministre Jean de La Fontaine", ["Jean de La Fontaine"]],
    ["au Quai d’Orsay, l’Élysée se tait", ["Quai d’Orsay", "Élysée"]],
    ["l'ancien président Bah N'Daw à N’Djamena", ["Bah N'Daw", "N’Djamena"]],
    ["the Ministry of Foreign Affairs said", ["Ministry of Foreign Affairs"]],
    ["Mali’s Foreign Minister spoke", ["Foreign"]],
    ["la Cour pénale et les Nations unies", ["Cour pénale", "Nations unies"]],
    ["le Conseil de sécurité", ["Conseil de sécurité"]],
    ["entre Paris et Bamako", ["Paris", "Bamako"]],
    ["la MINUSMA en 2021", ["MINUSMA"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("does not take a word for a name because it opens a sentence", () => {
    expect(names("Hier, rien. Pourtant tout allait. Selon Barkhane, oui. Rebels fled. Troops left.")).toEqual([
      "Barkhane",
    ]);
    expect(names("Moussa Traoré parle. Le Togo se tait.")).toEqual(["Moussa Traoré", "Togo"]);
  });

  it("keeps abbreviations and titles from ending a sentence or beginning a name", () => {
    expect(names("reçu par M. Traoré puis par le Général Diarra")).toEqual(["Traoré", "Diarra"]);
  });

  it("gives places at which the name stands, for any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "de",
            "la",
            "Ag",
            "Kidal",
            "l’",
            "N’Djamena",
            ".",
            ",",
            "’",
            "unies",
            "Nations",
            "É",
            "7",
            "\n",
            " ",
          ),
        ),
        (parts) => {
          const text = parts.join(" ");
          let last = 0;
          for (const name of findNames(text)) {
            expect(text.slice(name.start, name.end)).toBe(name.text);
            expect(name.start).toBeGreaterThanOrEqual(last);
            last = name.start + 1;
          }
        },
      ),
    );
  });
});

describe("role phrases", () => {
  it.each([
    ["fr", "le ministre français des Affaires étrangères a dit", ["ministre français des Affaires étrangères"]],
    ["fr", "l’ambassadeur de France à Bamako", ["ambassadeur de France à Bamako"]],
    ["fr", "le ministre a parlé au président", []],
    ["en", "the French foreign minister met", ["French foreign minister"]],
    ["en", "The president said so", []],
    ["en", "the ambassador to Mali left", ["ambassador to Mali"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(findRoles(text, language).map((role) => role.text)).toEqual(expected);
  });
});

describe("what resolves to nothing", () => {
  const parsed = parseRecord({
    id: "p-sample",
    kind: "person",
    name: { en: "Moussa Sample", fr: "Moussa Sample" },
    aliases: [{ text: "ministre malien de la Défense", lang: "fr", from: "2020" }],
    not: [{ text: "Sample Records", en: "a label", fr: "un label" }],
    reviewed: "2025-09-22",
  });
  if (!("record" in parsed)) throw new Error("the sample does not parse");
  const known = indexKnownForms([parsed.record], [{ ...parties[0], words: ["Mali", "malien*"], not: [], media: [] }]);
  const find = (...paragraphs: string[]) =>
    findUnresolved([{ from: "a", language: "fr", paragraphs }], known).map(({ text, sort, count }) => [
      text,
      sort,
      count,
    ]);

  it("leaves out names, surnames, look-alikes and role phrases of the database, however they are written", () => {
    expect(
      find("Vu par MOUSSA SAMPLE, puis Sample, puis Sample Records. Le Ministre malien de la défense est là."),
    ).toEqual([]);
  });

  it("does not take a name for known because a known word stands in it", () => {
    expect(find("avec le Forum du Mali").map(([text]) => text)).toEqual(["Forum du Mali"]);
  });

  it("counts a surname with the full name, and spellings together", () => {
    expect(find("voici Awa Ficélé. Puis Ficélé, enfin AWA FICELE et Awa Ficélé.")).toEqual([["Awa Ficélé", "name", 4]]);
  });

  it("lists a role phrase that nobody has written down", () => {
    expect(find("reçu par le ministre malien des Mines")).toEqual([["ministre malien des Mines", "role", 1]]);
  });

  it("puts first what most articles name, with a sentence in which it stands", () => {
    const [first] = findUnresolved(
      [
        { from: "a", language: "fr", paragraphs: ["vers Kidal et Kidal et Kidal."] },
        { from: "b", language: "fr", paragraphs: ["Rien ici. On va à Gao demain. Fin."] },
        { from: "c", language: "fr", paragraphs: ["loin de Gao"] },
      ],
      known,
    );
    expect(first).toMatchObject({ text: "Gao", articles: 2, count: 2, sample: "On va à Gao demain.", from: "b" });
  });
});

describe("a folder of articles", () => {
  const folder = mkdtempSync(join(tmpdir(), "press-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is read to any depth, in every form, and what cannot be read is named while the rest goes on", () => {
    mkdirSync(join(folder, "deep"));
    writeFileSync(join(folder, "a.txt"), "Un titre\n\nLe texte est dans la ville,\nsur une place.");
    writeFileSync(
      join(folder, "b.jsonl"),
      '{"title":"T","text":"Un.\\n\\nDeux.","lang":"fr"}\nnot json\n\n{"title":"no text"}\n',
    );
    writeFileSync(
      join(folder, "deep", "c.html"),
      `<html lang="en"><body><nav>Menu</nav><article><h1>A title</h1>${"<p>The text of the page is here, and it is long enough to be read as an article.</p>".repeat(5)}</article></body></html>`,
    );
    writeFileSync(join(folder, "d.html"), "<html><body></body></html>");
    writeFileSync(join(folder, "e.pdf"), "left alone");
    const { articles, problems } = readArticles(folder);
    expect(articles.map(({ from }) => from)).toEqual(["a.txt", "b.jsonl:1", join("deep", "c.html")]);
    expect(articles[0]?.paragraphs).toEqual(["Un titre", "Le texte est dans la ville, sur une place."]);
    expect(articles[1]).toMatchObject({ language: "fr", paragraphs: ["T", "Un.", "Deux."] });
    expect(articles[2]?.language).toBe("en");
    expect(problems).toEqual([
      "b.jsonl:2 is not a JSON object with a text",
      "b.jsonl:4 is not a JSON object with a text",
      "d.html holds no article that can be read",
    ]);
  });
});
