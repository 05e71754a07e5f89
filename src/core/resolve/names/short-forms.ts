/**
 * "The Court", "l’Union", "la Coordination": a body whose name the article has given, told again by the one word of it
 * that says what it is. It means whom the article has last called so; where that is a body of which we have no
 * record, "the Constitutional Court", nobody.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import type { ContextRecord, Kind } from "../../record.ts";
import { nameOn } from "../../record-on-day.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";

/** Kinds whose names begin or end with what they are. */
const bodies: readonly Kind[] = ["institution", "force", "group", "concept"];

/** What bodies and texts call themselves; with a small letter such a word means anything. */
const heads = {
  fr: "Accord Agence Alliance Cadre Coalition Comité Communauté Confédération Conseil Convention Coordination Cour Front Mission Mouvement Organisation Plateforme Traité Union",
  en: "Accord Agency Agreement Alliance Coalition Committee Community Confederation Convention Coordination Council Court Framework Front Mission Movement Organisation Organization Platform Treaty Union",
} as const;

/** Before the word, alone of all that could make it part of a longer name. */
const determined = {
  fr: /(?:^|[^\p{L}])(?:l[ae]|l[’']|du|au|cette|cet|ce)\s?$/iu,
  en: /(?:^|[^\p{L}])(?:the|this)\s$/iu,
} as const;

/** After the word: it goes on to say which, "la Cour suprême", "the Council of Ministers". */
const goesOn = {
  fr: /^(?:-|\s(?:d[eu]s?\s|d[’']|pour\s(?:la|le|l)|\p{Lu}|(?!(?:(?:r|t)?appelle|signale|indique|explique|revendique|critique|communique|applique|implique|arrive|prive)(?!\p{L}))\p{Ll}+(?:elle?s?|[aâ]le?s?|iques?|[aé]ine?s?|éen(?:ne)?s?|ien(?:ne)?s?|aires?|oise?s?|(?:t|s)i(?:f|ve)s?|prême|rieure?|uni[es]*|jointe?)(?!\p{L})))/u,
  en: /^(?:-|\s(?:of|for|on)\s|\s\p{Lu}\p{Ll})/u,
} as const;

/** The speech of that name. */
const speech = /(?:state of the|état de l[’'])\s?$/iu;

/** In a name the word stands with other words: "Haute Cour", "Security Council", "Cour d’appel". */
const nameBefore = /\p{Lu}[\p{L}’'-]+\s$/u;

interface Naming {
  block: number;
  start: number;
  end: number;
  /** `undefined` for a body of which we have no record. */
  record: ContextRecord | undefined;
}

/**
 * @param mentions what is known of the article so far
 * @returns these and the bodies told again, unsorted
 */
export function resolveShortForms(
  mentions: readonly Mention[],
  { blocks }: ArticleScan,
  language: "fr" | "en",
  context: Context,
  asOf: Day,
): Mention[] {
  const found: Mention[] = [];
  for (const head of headsOf(mentions, language, context)) {
    const namings = mentions.flatMap<Naming>((mention) => {
      const record = bodyOf(mention, context);
      return record && isCalled(record, mention, head) ? [{ ...mention, record }] : [];
    });
    const word = new RegExp(`(?<![\\p{L}-])${head}(?!\\p{L})`, "gu");
    for (const { block, text } of blocks) {
      for (const { index: start } of text.matchAll(word)) {
        const end = start + head.length;
        if (mentions.some((one) => one.kind !== "event" && one.block === block && one.start < end && one.end > start))
          continue;
        const before = text.slice(Math.max(0, start - 24), start);
        // Titles drop articles: "Council backs African force".
        if (speech.test(before)) continue;
        const isDetermined = determined[language].test(before) || (block === TITLE && start === 0);
        const isAlone = isDetermined && !goesOn[language].test(text.slice(end, end + 30));
        if (!isAlone) {
          const isOther = nameBefore.test(before) || goesOn[language].test(text.slice(end, end + 30));
          if (isOther) namings.push({ block, start, end, record: undefined });
          continue;
        }
        const record = block === TITLE ? onlyCalled(namings) : lastCalled(namings, block, start);
        const name = record && nameOn(record, asOf);
        if (!record || !name) continue;
        const why = { en: `As named before: ${name.en}.`, fr: `Déjà nommé plus haut\u00a0: ${name.fr}.` };
        found.push({ block, start, end, text: text.slice(start, end), records: [record.id], kind: record.kind, why });
      }
    }
  }
  return [...mentions, ...found];
}

/** Only words by which a body that the article names may be told again. */
function headsOf(mentions: readonly Mention[], language: "fr" | "en", context: Context): string[] {
  const named = mentions.flatMap((mention) => {
    const record = bodyOf(mention, context);
    return record ? [{ mention, record }] : [];
  });
  return heads[language].split(" ").filter((head) => named.some((one) => isCalled(one.record, one.mention, head)));
}

function bodyOf({ kind, records }: Mention, context: Context): ContextRecord | undefined {
  if (!bodies.includes(kind) || records.length !== 1) return undefined;
  return context.records.get(records[0] ?? "");
}

const whoseIs = /(?:\sde\sl[’']|\sde\sla\s|\sd[eu]s?\s|\sd[’']|\sof\s(?:the\s)?)(?:\p{Lu}[\p{L}-]+\s?)+/gu;

/** By its name, "Union africaine" wherever "UA" stands, or by the words of the place, "Conseil de paix et de sécurité". */
function isCalled(record: ContextRecord, { text }: Mention, head: string): boolean {
  // "La mission de l’Union" is a mission.
  if (cutWords(text.replace(whoseIs, " ")).includes(head)) return true;
  return record.kind !== "concept" && wordsOfNames(record).has(head);
}

const known = new WeakMap<ContextRecord, ReadonlySet<string>>();

function wordsOfNames(record: ContextRecord): ReadonlySet<string> {
  const before = known.get(record);
  if (before) return before;
  const cut = (name: string) => cutWords(name.replace(whoseIs, " "));
  const words = new Set(record.names.flatMap(({ en, fr }) => [...cut(en), ...cut(fr)]));
  known.set(record, words);
  return words;
}

function cutWords(text: string): string[] {
  return text.split(/[^\p{L}-]+/u);
}

/** A title is read together with the whole article. */
function onlyCalled(namings: readonly Naming[]): ContextRecord | undefined {
  const all = new Set(namings.map(({ record }) => record));
  return all.size === 1 ? [...all][0] : undefined;
}

/** Whom the article has last called so; nobody where that paragraph has called two so. */
function lastCalled(namings: readonly Naming[], block: number, start: number): ContextRecord | undefined {
  const before = namings.filter((one) => one.block < block || (one.block === block && one.end <= start));
  const last = Math.max(...before.map((one) => one.block));
  const there = new Set(before.filter((one) => one.block === last).map(({ record }) => record));
  return there.size === 1 ? [...there][0] : undefined;
}
