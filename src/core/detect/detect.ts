/** Whether an article is about the relation of the two parties, and because of what. */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { daysBetween, latestDay } from "../dates.ts";
import { isNamedEverywhere } from "../dossier/is-named-everywhere.ts";
import type { RecordId, Text } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import { type ArticleScan, scanArticle } from "../resolve/scan-article.ts";
import { type Feature, type FeatureName, readFeatures } from "./features.ts";
import { isPlace, type RoleName, readRole } from "./role.ts";
import { said, withoutWords } from "./said.ts";
import { cutSentences } from "./sentences.ts";
import { standIn } from "./stand-ins.ts";
import { countStory, hasPart } from "./story.ts";
import type { Reason, Standing, Verdict } from "./verdict.ts";
import { base, roleBase, roleWeights, steps, weights } from "./weights.ts";

const precision = 1_000;

/**
 * @param mentions what the article names, as resolved on its day
 * @param scan the article's scan, where the caller has one already
 * @returns `none` with no reason for an article in a language we do not read, or that does not name both parties
 */
export function detect(
  article: Article,
  mentions: readonly Mention[],
  context: Context,
  scan: ArticleScan = scanArticle(article, context.forms),
): Verdict {
  const measured = measure(article, mentions, context, scan);
  if (!measured) return { standing: "none", about: false, score: 0, because: [] };
  const { features, role, isOnlyPlace } = measured;
  const has = (...names: readonly FeatureName[]) => features.some(({ name }) => names.includes(name));
  const opening = opensWithStep(article, mentions, context) && !(has("other-state-in-title") && !has(...titleNames));
  const shared = features.reduce((sum, { name, value }) => sum + weights[name] * value, base);
  const main = role.reduce((sum, { name, value }) => sum + roleWeights[name] * value, roleBase);
  const matter = probability(shared);
  const standing: Standing = isOnlyPlace
    ? "none"
    : matter >= steps.relation && probability(main) >= steps.role && !isAside(features)
      ? "relation"
      : matter >= steps.relation || (matter >= steps.background && has(...tying)) || opening
        ? "background"
        : "none";
  // Of three kinds, relation, background and neither, by how much likelier the first is than each of the others.
  const score = 1 / (1 + Math.exp(-shared) + Math.exp(-main));
  return {
    standing,
    about: standing === "relation",
    score: Math.round(score * precision) / precision,
    because: explain(features, role, standing, context),
  };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

const titleNames: readonly FeatureName[] = ["title-names-first", "title-names-both"];
/** Two countries named side by side are no background yet: something must have to do with both, or be the first's news. */
const tying: readonly FeatureName[] = [
  "title-names-first",
  "title-names-both",
  "sentences-tying-both",
  "institutions-together",
  "opening-tells-story",
];

/**
 * So rarely named, and not in the title, the second party is an aside whatever is said of it there; named a little more
 * often it is one where it hardly does anything.
 */
const leastShare = { named: 0.12, namedIdle: 0.28, acting: 0.15 } as const;
const inTitle: readonly FeatureName[] = ["title-names-both", "title-names-second", "title-tells-story"];

/** Whether the second party is an aside: then the article is not about the relation, whatever its score. */
export function isAside(features: readonly Pick<Feature, "name" | "value">[]): boolean {
  if (features.some(({ name }) => inTitle.includes(name))) return false;
  const share = (sought: FeatureName) => features.find(({ name }) => name === sought)?.value ?? 0;
  const named = share("share-naming-second");
  if (share("second-in-lists") === 1) return true;
  return named < leastShare.named || (named < leastShare.namedIdle && share("share-acts") < leastShare.acting);
}

export interface Measured {
  /** Whether the article has anything of the relation. */
  features: Feature[];
  /** Whether the relation is what it is about, or France has a second role in it. */
  role: Feature<RoleName>[];
  /** The second party is nowhere more than where something is: somebody studied there. */
  isOnlyPlace: boolean;
}

/**
 * What the detector weighs in an article, also for training it.
 * @returns `undefined` for an article that is none without being weighed
 */
export function measure(
  article: Article,
  mentions: readonly Mention[],
  context: Context,
  scan: ArticleScan,
): Measured | undefined {
  if (article.language !== "fr" && article.language !== "en") return undefined;
  const day = article.published?.day ?? article.modified?.day;
  const sentences = cutSentences(scan, mentions, context, day);
  standIn(sentences, context, article.outlet.domain);
  const story = countStory(mentions, context);
  const [first, second] = [0, 1].map((party) => sentences.some(({ parties }) => (parties[party] ?? 0) > 0));
  if (!second) return undefined;
  // A step of the story stands for the first party where an article speaks of "the Sahel" only.
  if (!first && !opensWithStep(article, mentions, context)) return undefined;
  return {
    features: readFeatures(sentences, story),
    role: readRole(sentences, scan.blocks),
    isOnlyPlace: sentences.every(isPlace),
  };
}

/** How far into a paragraph an article opens, in characters; some are all one paragraph. */
const opens = 400;

/** Days for which a step is remembered as one, and for which even an episode is news. */
const remembered = { step: 400, episode: 31 } as const;

/**
 * A step of the story named in the title or at the beginning makes an article background, whatever its words; so does
 * one in the second paragraph under a title that names who took part or where.
 */
function opensWithStep(article: Article, mentions: readonly Mention[], context: Context): boolean {
  const day = article.published?.day ?? article.modified?.day;
  const titled = new Set(mentions.flatMap(({ block, records }) => (block === TITLE ? records : [])));
  return mentions.some(({ block, start, records: [id, ...others] }) => {
    if (id === undefined || others.length > 0) return false;
    const record = context.records.get(id);
    if (record?.kind !== "event" || !hasPart(record, 0, context)) return false;
    const isTheirs = (one: RecordId) => titled.has(one) && !isNamedEverywhere(context, one);
    const isOpening =
      block === TITLE ||
      (start < opens && (block === 0 || (block === 1 && [...record.actors, ...record.places].some(isTheirs))));
    if (!isOpening) return false;
    const age = day === undefined ? 0 : daysBetween(latestDay(record.end ?? record.date), day);
    return record.weight > 1 ? block === TITLE || age <= remembered.step : age <= remembered.episode;
  });
}

/** What speaks for the verdict before what speaks against it, the strongest first. */
function explain(
  features: readonly Feature[],
  role: readonly Feature<RoleName>[],
  standing: Standing,
  context: Context,
): Reason[] {
  const sign = standing === "none" ? -1 : 1;
  return [
    ...features.map((one) => ({ ...one, by: weights[one.name] })),
    // Which of the two it is, is no question where it is neither.
    ...(standing === "none" ? [] : role.map((one) => ({ ...one, by: roleWeights[one.name] }))),
  ]
    .map(({ name, value, by, where, words }) => ({
      signal: name,
      weight: Math.round(by * value * 100) / 100,
      where,
      text: fill(said[name], words, context),
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => sign * (b.weight - a.weight));
}

function fill(text: Text, words: readonly string[] | undefined, { parties: [first, second] }: Context): Text {
  const { en, fr } = text.en.includes("{words}") && !words?.length ? withoutWords : text;
  const shown = words?.join(", ") ?? "";
  return {
    en: en.replace("{1}", first.name.en).replace("{2}", second.name.en).replace("{words}", shown),
    fr: fr.replace("{1}", first.name.fr).replace("{2}", second.name.fr).replace("{words}", shown),
  };
}
