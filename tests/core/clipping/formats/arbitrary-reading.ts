/** Libraries as people make them: texts that a page can show, listed and unlisted outlets, dossiers in use. */
import fc from "fast-check";
import { outletOf } from "../../../../src/core/article/outlets.ts";
import { type Clipping, type Collection, colours } from "../../../../src/core/clipping/clipping.ts";
import type { ExportRequest, ExportWords } from "../../../../src/core/clipping/formats/format.ts";
import type { LibraryContent } from "../../../../src/core/clipping/library-content.ts";
import { withCleanMarkup } from "../../../../src/core/clipping/markup.ts";

/** Words that break a format which forgets to escape them. */
const word = fc.oneof(
  fc.constantFrom(
    ..."Mali Bamako l’armée « retrait » “junta” Goïta 5e août – — … naïve cœur".split(" "),
    ...[
      "=1+1",
      "@home",
      "-x",
      "+33",
      "a,b",
      'say "hi"',
      "{brace}",
      "100%",
      "$5",
      "#tag",
      "a_b",
      "a&b",
      "C:\\dir",
      "~",
      "^",
    ],
    ...[
      "<b>x</b>",
      "&amp;",
      "]]>",
      "*star*",
      "_em_",
      "`code`",
      "[a](b)",
      "> q",
      "TY  - JOUR",
      "ER  - ",
      "---",
      "key: value",
      "😀",
      "𝒳",
      "é",
    ],
  ),
  fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 8 }).map((text) => text.replace(/\s/g, "") || "x"),
);
export const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ").trim());
const passage = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("\n\n"));
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), text);
const day = fc
  .date({ min: new Date("1960-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date("2015-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const host = fc.constantFrom("www.rfi.fr", "www.lemonde.fr", "www.example.org", "news.example.net");
const person = fc.constantFrom("Jane Doe", "Cyril Durand", "Iyad Ag Ghaly", "Dominique de Villepin", "AFP");
const ids = ["00000000-0000-4000-8000-0000000000a1", "00000000-0000-4000-8000-0000000000a2"] as const;

const source = fc
  .record({ host, path: fc.integer({ min: 1, max: 4 }), title: sentence, tracked: fc.boolean() })
  .chain(({ host: name, path, title, tracked }) => {
    const canonical = `https://${name}/afrique/${path}?a=1&b=2`;
    return fc
      .record(
        {
          byline: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }).map((names) => names.join(", ")),
          published: day.map((one) => ({ day: one, origin: "given" as const })),
          modified: day.map((one) => ({ day: one, origin: "given" as const })),
          section: sentence,
        },
        { requiredKeys: [] },
      )
      .map((rest) => ({
        url: tracked ? `${canonical}&utm_source=x` : canonical,
        canonical,
        outlet: outletOf(name, "Le Quotidien inventé"),
        title,
        ...rest,
      }));
  });

export const anyPassage: fc.Arbitrary<Clipping> = fc
  .record({
    id: fc.uuid({ version: 4 }),
    exact: passage,
    prefix: maybe(sentence.map((text) => `${text} `)),
    suffix: maybe(sentence.map((text) => ` ${text}`)),
    structured: fc.boolean(),
    source,
    note: maybe(passage),
    tags: fc.uniqueArray(fc.constantFrom("à vérifier", "2022", "a/b", "Mali", "x;y", "=1"), { maxLength: 3 }),
    readAt: instant,
    savedAt: instant,
    updatedAt: instant,
    position: fc.option(fc.nat({ max: 5000 }), { nil: undefined }),
    colour: fc.option(fc.constantFrom(...colours), { nil: undefined }),
    collections: fc.option(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), { nil: undefined }),
  })
  .map(({ exact, prefix, suffix, structured, position, colour, collections, ...rest }) => {
    const escaped = exact.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const markup = `<p><strong>${escaped.replaceAll("\n\n", "</strong></p><p><strong>")}</strong></p>`;
    const quote = {
      exact,
      prefix: prefix.slice(-32).replace(/^[\uDC00-\uDFFF]/, ""),
      suffix: suffix.slice(0, 32).replace(/[\uD800-\uDBFF]$/, ""),
    };
    return structuredClone({
      ...rest,
      kind: "passage" as const,
      language: "fr",
      quote: structured ? withCleanMarkup({ ...quote, markup }) : quote,
      context: { asOf: rest.readAt.slice(0, 10), version: "", cards: [] },
      ...(position === undefined
        ? {}
        : {
            position: { start: position, end: position + exact.length },
            range: { startBlock: 1, startOffset: 2, endBlock: 3, endOffset: position },
          }),
      ...(colour ? { colour } : {}),
      ...(collections ? { collections } : {}),
    });
  });

const dossier = (id: string): fc.Arbitrary<Collection> =>
  fc.record({ id: fc.constant(id), name: sentence, note: maybe(passage), createdAt: instant, updatedAt: instant });

export const anyReading: fc.Arbitrary<LibraryContent> = fc.record({
  clippings: fc.uniqueArray(anyPassage, { selector: ({ id }) => id, maxLength: 5 }),
  collections: fc.tuple(dossier(ids[0]), dossier(ids[1])).map((both) => [...both]),
  searches: fc.constant([]),
  pages: fc.constant([]),
  colourNames: fc.constant({}),
});

export const made = { version: "0.1.0", exportedAt: "2026-11-26T09:30:00.000Z" };
export const fallback = "2026-11-27T00:00:00.000Z";

export const words: ExportWords = {
  language: "en",
  day: (date) => date,
  dossier: "Dossier",
  articles: "Articles",
  note: "Note",
  openPassage: "Open the passage",
  published: (on) => `published ${on}`,
  modified: (on) => `modified ${on}`,
  undated: "no date",
  read: (on) => `read ${on}`,
  by: (names) => `by ${names}`,
  context: (on) => `Context as of ${on}`,
  colour: (colour) => `colour ${colour}`,
  card: "Background of the extension",
  exportedOn: (on) => `exported ${on}`,
  count: (n) => `${n} clippings`,
};
export const requestOf = (content: LibraryContent): ExportRequest => ({ content, made, words });

/** The one text of a format that writes one. */
export function onlyText(files: readonly { text: string }[]): string {
  const [file] = files;
  if (!file || files.length !== 1) throw new Error(`${files.length} files`);
  return file.text;
}
