/** The gold set: short articles of our own writing, annotated with what a careful reader finds in them. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { type Article, TITLE } from "../../src/core/article/article.ts";
import { precisionOf } from "../../src/core/dates.ts";
import type { Standing } from "../../src/core/detect/verdict.ts";
import type { RecordId } from "../../src/core/record.ts";
import { done, failed, type Result } from "../../src/core/result.ts";
import { type AnnotatedText, type GoldMention, readAnnotatedText, type Stretch } from "./annotated-text.ts";

/** A stretch of one block, as mentions are counted; `TITLE` for the title. */
export type InBlock<T extends Stretch> = T & { block: number };

export interface GoldArticle {
  id: string;
  /** More than one where two careful readers could differ by a step; the first is ours. */
  labels: Standing[];
  /** Any of them is right; none when the article reports no event of the database. */
  mainEvents: RecordId[];
  article: Article;
  mentions: InBlock<GoldMention>[];
  traps: InBlock<Stretch>[];
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const standing = v.picklist(["relation", "background", "none"]);
const shape = v.strictObject({
  id: text,
  lang: v.picklist(["fr", "en"]),
  outlet: v.strictObject({ name: text, domain: text }),
  date: v.pipe(
    text,
    v.check((day) => precisionOf(day) === "day", "must be YYYY-MM-DD"),
  ),
  label: v.union([standing, v.pipe(v.array(standing), v.minLength(2))]),
  mainEvent: v.nullable(v.union([text, v.array(text)])),
  title: text,
  text,
});

export const goldFolder = join("tests", "gold", "articles");

/**
 * The first set, and later ones written without knowledge of the engine. `openSets` are measured by default; those of
 * `trainedSets` have been looked at since they were first measured, so words and weights may be fitted to them.
 */
export const goldSets = {
  first: goldFolder,
  second: join("tests", "gold", "second"),
  third: join("tests", "gold", "third"),
  fourth: join("tests", "gold", "fourth"),
  fifth: join("tests", "gold", "fifth"),
  sixth: join("tests", "gold", "sixth"),
  seventh: join("tests", "gold", "seventh"),
  eighth: join("tests", "gold", "eighth"),
  ninth: join("tests", "gold", "ninth"),
  tenth: join("tests", "gold", "tenth"),
  eleventh: join("tests", "gold", "eleventh"),
  twelfth: join("tests", "gold", "twelfth"),
} as const;
export type GoldSet = keyof typeof goldSets;
export const openSets: readonly GoldSet[] = ["first", "second", "third"];
/** Those to which weights are fitted: all that have been looked at, and never one that was not. */
export const trainedSets: readonly GoldSet[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
];

/** @returns the sets of that name, the open ones without a name; `bad-input` for a name that no set has */
export function chooseSets(name: string | undefined): Result<readonly GoldSet[]> {
  if (name === undefined) return done(openSets);
  if (isGoldSet(name)) return done([name]);
  return failed("bad-input", `there is no set "${name}": ${Object.keys(goldSets).join(", ")}`);
}

function isGoldSet(name: string): name is GoldSet {
  return Object.hasOwn(goldSets, name);
}

/** @returns the articles in order of id; throws on a file that cannot be read, for it is ours to mend */
export function readGoldFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => {
      const gold = readGoldArticle(readFileSync(join(folder, file), "utf8"));
      if (!gold.ok) throw new Error(`${file}: ${gold.failure.detail ?? gold.failure.code}`);
      if (gold.value.id !== basename(file, ".yaml")) throw new Error(`${file}: its id is ${gold.value.id}`);
      return gold.value;
    });
}

/** @param source one YAML document; `bad-input` says what is wrong with it */
export function readGoldArticle(source: string): Result<GoldArticle> {
  let data: unknown;
  try {
    // Dates stay texts in the core schema of YAML 1.2.
    data = parse(source);
  } catch (error) {
    return failed("bad-input", error instanceof Error ? error.message : String(error));
  }
  const parsed = v.safeParse(shape, data);
  if (!parsed.success) {
    return failed("bad-input", parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join("; "));
  }
  const { id, lang, outlet, date, label, mainEvent, title, text: body } = parsed.output;
  const read = readGoldText({ id, language: lang, date, outlet, title, text: body });
  if (!read.ok) return read;
  return done({ id, labels: [label].flat(), mainEvents: mainEvent === null ? [] : [mainEvent].flat(), ...read.value });
}

interface GoldText {
  id: string;
  language: "en" | "fr";
  date: string;
  outlet: { name: string; domain: string };
  /** Both annotated; paragraphs stand apart by an empty line. */
  title: string;
  text: string;
}

/** @returns the article that the text is, and what is marked in it; `bad-input` says which mark cannot be read */
export function readGoldText({ id, language, date, outlet, title, text: body }: GoldText) {
  const texts: { block: number; read: AnnotatedText }[] = [];
  for (const [index, paragraph] of [title, ...body.split(/\n\s*\n/)].entries()) {
    const read = readAnnotatedText(paragraph.trim().replace(/\s*\n\s*/g, " "));
    if (!read.ok) return read;
    texts.push({ block: index - 1, read: read.value });
  }
  const [head, ...blocks] = texts.map(({ read }) => read.text);
  const url = `https://${outlet.domain}/${id}`;
  const article: Article = {
    url,
    canonical: url,
    title: head ?? "",
    outlet,
    published: { day: date, origin: "given" },
    language,
    blocks: blocks.map((one) => ({ kind: "paragraph", text: one })),
  };
  return done({
    article,
    mentions: texts.flatMap(({ block, read }) => read.mentions.map((mention) => ({ ...mention, block }))),
    traps: texts.flatMap(({ block, read }) => read.traps.map((trap) => ({ ...trap, block }))),
  });
}

/** Where a mention stands, for a person: "title", "2" for the second paragraph. */
export function describeBlock(block: number): string {
  return block === TITLE ? "title" : `${block + 1}`;
}
