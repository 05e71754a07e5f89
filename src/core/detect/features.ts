/** What the detector weighs: few numbers, each of which a person can read. */
import { countrySignal } from "./lexicon.ts";
import { type Sentence, sameBeginning, type Where } from "./sentence.ts";

export type FeatureName =
  | "title-names-both"
  | "title-names-first"
  | "title-names-second"
  | "first-comes-late"
  | "lead-ties-both"
  | "sentences-tying-both"
  | "institutions-together"
  | "opening-tells-story"
  | "title-tells-story"
  | "opening-names-both"
  | "opening-has-matter"
  | "first-only-private"
  | "share-naming-second"
  | "both-among-others"
  | "second-in-lists"
  | "other-state-in-title"
  | "other-state-first"
  | "other-states"
  | "many-states"
  | "other-state-leads"
  | "acts-of-second"
  | "share-acts"
  | "acts-on-others"
  | "stories-told"
  | "second-in-looking-back"
  | "elsewhere"
  | "sport"
  | "culture";

export interface Feature<Name = FeatureName> {
  name: Name;
  value: number;
  where: Where;
  /** Words of the article that show it, for the reader. */
  words?: string[] | undefined;
}

/** From so many other states on, a sentence is a list of countries and ties nobody to anybody. */
const listLength = 3;
/** Counts are read by their logarithm up to here: the tenth sentence says less than the first. */
const most = 15;

/** With so many other states and powers it is nearly one. */
const crowdLength = 2;

/** So many words of a sentence are shown to the reader as a reason. */
const mostWords = 3;

/** So many words of sport or culture in title and lead make it the topic. */
const topicWords = 2;

/** Of culture so much is left when the lead ties both: a concert that a visa stopped is told of for the visa. */
const matterLeft = 0.5;

/** To the sentences of a text so many are added: in a note of two the second is not late. */
const fewSentences = 2;

const gradual = (count: number) => Math.log2(1 + Math.min(count, most));

/** How many events in which both parties have a part the title names, and how many it and the opening. */
export interface Story {
  title: number;
  opening: number;
}

/** @returns the features that are not zero */
export function readFeatures(sentences: readonly Sentence[], story: Story): Feature[] {
  const title = sentences.filter(({ where }) => where === "title");
  const lead = sentences.filter(({ where }) => where === "lead");
  const text = sentences.filter(({ where }) => where !== "title");
  const total = Math.max(1, text.length);
  const tied = sentences.filter((one) => namesBoth(one) && (one.telling.length > 0 || one.acts[1] || isTiedAbove(one)));
  const leadTies = lead.filter((one) => tied.includes(one)).length;
  const titleFirst = title.some(({ parties }) => parties[0] > 0);
  const titleSecond = title.some(({ parties }) => parties[1] > 0);
  const titleBoth = titleFirst && titleSecond;
  const seconds = text.filter(names(1));
  const abroad = sentences.filter(({ countries }) => countries > 0).length;
  const named = sentences.filter(({ parties }) => parties[0] > 0).length;
  const top = [...title, ...lead];
  // "France to pull its forces out of Niger" has much of what states do, and none of it between the two.
  const isElsewhere = title.some(beginsElsewhere);
  const topical = (key: "sport" | "culture" | "elsewhere") =>
    Math.min(1, Math.max(0, sum(top, key) - 1) / (topicWords - 1)) +
    Math.min(1, sum(sentences, key) / (total + title.length));

  const features: Feature[] = [
    { name: "title-names-both", value: titleBoth ? 1 : 0, where: "title" },
    { name: "title-names-first", value: titleFirst && !titleBoth ? 1 : 0, where: "title" },
    { name: "title-names-second", value: titleSecond && !titleBoth ? 1 : 0, where: "title" },
    { name: "first-comes-late", value: titleFirst ? 0 : lateness(text), where: "body" },
    { name: "lead-ties-both", value: gradual(leadTies || (tiesTogether(title, lead[0]) ? 1 : 0)), where: "lead" },
    { name: "sentences-tying-both", value: gradual(tied.length), where: "body", words: showWords(tied) },
    { name: "institutions-together", value: gradual(sentences.filter(hasBothInstitutions).length), where: "body" },
    { name: "opening-tells-story", value: gradual(story.opening), where: "lead" },
    { name: "title-tells-story", value: Math.min(1, story.title), where: "title" },
    { name: "opening-names-both", value: hasBoth(top) ? 1 : 0, where: "lead" },
    {
      name: "opening-has-matter",
      value: hasBoth(top) && !isElsewhere ? gradual(distinctMatters(top)) : 0,
      where: "lead",
    },
    { name: "first-only-private", value: isOnlyPrivate(sentences) ? 1 : 0, where: "body" },
    { name: "share-naming-second", value: text.filter(names(1)).length / total, where: "body" },
    {
      name: "both-among-others",
      value: text.filter(isCrowded).length / Math.max(1, text.filter(namesBoth).length),
      where: "body",
    },
    {
      name: "second-in-lists",
      value: seconds.filter(({ listed, parties }) => listed >= parties[1]).length / Math.max(1, seconds.length),
      where: "body",
    },
    {
      name: "other-state-in-title",
      value: title.some(({ countries }) => countries > 0) ? 1 : 0,
      where: "title",
    },
    { name: "other-state-first", value: title.some(beginsElsewhere) ? 1 : 0, where: "title" },
    { name: "other-states", value: abroad / (abroad + named + 1), where: "body" },
    {
      name: "many-states",
      value: gradual(
        distinct(
          sentences,
          ({ others }) => others,
          (one) => one.startsWith(countrySignal),
        ),
      ),
      where: "body",
    },
    { name: "other-state-leads", value: leadOfOther(sentences), where: "body" },
    { name: "acts-of-second", value: gradual(sentences.filter(actsHere).length), where: "body" },
    { name: "share-acts", value: text.filter(actsHere).length / total, where: "body" },
    {
      name: "acts-on-others",
      value: sentences.filter(actsElsewhere).length / Math.max(1, sentences.filter(({ acts }) => acts[1]).length),
      where: "body",
    },
    { name: "stories-told", value: gradual(distinct(sentences, (one) => one.stories)), where: "body" },
    {
      name: "second-in-looking-back",
      value: titleSecond ? 0 : seconds.filter(({ looksBack }) => looksBack).length / Math.max(1, seconds.length),
      where: "body",
    },
    { name: "elsewhere", value: topical("elsewhere"), where: "body" },
    { name: "sport", value: topical("sport"), where: "body" },
    { name: "culture", value: topical("culture") * (lead.some(isMatter) ? matterLeft : 1), where: "body" },
  ];
  return features.filter(({ value }) => value !== 0);
}

/** Of the sentence that has most, the first telling words: "ambassade, expulsion, junte". */
function showWords(tied: readonly Sentence[]): string[] {
  const most = tied.reduce<readonly string[]>(
    (best, { telling }) => (telling.length > best.length ? telling : best),
    [],
  );
  return most.slice(0, mostWords);
}

export function namesBoth({ parties, countries, bystanders }: Sentence): boolean {
  return parties[0] > 0 && parties[1] > 0 && countries + bystanders < listLength;
}

function names(party: 0 | 1): (sentence: Sentence) => boolean {
  return ({ parties }) => parties[party] > 0;
}

function hasBoth(sentences: readonly Sentence[]): boolean {
  return sentences.some(names(0)) && sentences.some(names(1));
}

/** What the matter is may stand in the sentence after the one that names the two; not in one that tells of another state. */
function distinctMatters(sentences: readonly Sentence[]): number {
  const here = sentences.filter(({ countries, parties }) => countries === 0 || parties[0] > 0);
  return new Set(here.flatMap(({ telling }) => telling.map((word) => word.slice(0, sameBeginning)))).size;
}

function isOnlyPrivate(sentences: readonly Sentence[]): boolean {
  const firsts = sentences.filter(names(0));
  return firsts.length > 0 && firsts.every(({ parties, privately, posted }) => parties[0] <= privately && !posted);
}

/** What the second party does: not among many others, and not to another state. */
function actsHere({ acts, parties, countries, bystanders }: Sentence): boolean {
  return acts[1] && countries + bystanders < listLength && (countries === 0 || parties[0] > 0);
}

function actsElsewhere({ acts, parties, countries }: Sentence): boolean {
  return acts[1] && countries > 0 && parties[0] === 0;
}

/** How far into the text the first party is named first: what ends on "in Mali, meanwhile" is not about it. */
function lateness(text: readonly Sentence[]): number {
  const at = text.findIndex(names(0));
  return (at < 0 ? text.length : at) / (text.length + fewSentences);
}

/** "Niger lets troops from Mali in; French ambassador dismissed": who is named first is who it is about. */
function beginsElsewhere({ otherAt, secondAt, parties }: Sentence): boolean {
  return otherAt !== undefined && (parties[0] === 0 || otherAt < (secondAt ?? Number.POSITIVE_INFINITY));
}

/** Both in one sentence with a word that says what the matter is. */
function isMatter(sentence: Sentence): boolean {
  return namesBoth(sentence) && sentence.telling.length > 0;
}

/** What lands have to do with each other says in an opening what the matter is; further down it is one word of many. */
function isTiedAbove({ ties, where }: Sentence): boolean {
  return ties && where !== "body";
}

/** A title that names one and a first sentence that names the other are read as one: "Vinci wins the port", then whose. */
function tiesTogether(title: readonly Sentence[], first: Sentence | undefined): boolean {
  if (first?.block !== 0 || first.place !== 0) return false;
  const both = [...title, first];
  return (
    hasBoth(both) &&
    !isOnlyPrivate(both) &&
    both.every(({ countries }) => countries === 0) &&
    !title.some(namesBoth) &&
    both.some((one) => one.telling.length > 0 || one.ties)
  );
}

function isCrowded(sentence: Sentence): boolean {
  return namesBoth(sentence) && sentence.countries + sentence.bystanders >= crowdLength;
}

function hasBothInstitutions({ institutions }: Sentence): boolean {
  return institutions[0] && institutions[1];
}

function sum(sentences: readonly Sentence[], key: "sport" | "culture" | "elsewhere"): number {
  return sentences.reduce((total, sentence) => total + sentence[key], 0);
}

/** By how much another state is named in more sentences than the first party, as a share of both. */
function leadOfOther(sentences: readonly Sentence[]): number {
  const counts = new Map<string, number>();
  for (const { others } of sentences) {
    for (const one of others) if (one.startsWith(countrySignal)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const own = sentences.filter(names(0)).length;
  return Math.max(0, most - own) / (most + own + 1);
}

function distinct(
  sentences: readonly Sentence[],
  listed: (sentence: Sentence) => ReadonlySet<string>,
  isCounted: (one: string) => boolean = () => true,
): number {
  return new Set(sentences.flatMap((one) => [...listed(one)].filter(isCounted))).size;
}
