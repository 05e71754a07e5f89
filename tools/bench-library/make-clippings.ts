/**
 * Clippings as a reader of years would have them, made up: words by Zipf's law (the n-th most frequent occurs 1/n as
 * often; Zipf 1949) out of a vocabulary of two languages, outlets and records with the same habit, quotes of 15 to 90
 * words, a context of 2 to 8 cards. The same seed makes the same library.
 */
import type { Clipping, FrozenCard } from "../../src/core/clipping/clipping.ts";

const frequent = {
  fr: "de la le les des et à en du un une dans que qui par pour sur avec plus est pas au aux ont été mali france bamako paris retrait militaires armée sahel barkhane takuba junte transition accord défense gouvernement ministre président diplomates expulsion force soldats opération nord ménaka gao kidal tombouctou wagner russie coup cédéao sanctions sécurité groupes jihadistes civils enquête nations unies minusma août février visas ambassadeur",
  en: "the of to and in a for that on with said is was from by as has had were their its mali france bamako paris withdrawal troops army sahel barkhane takuba junta transition agreement defence government minister president diplomats expulsion force soldiers operation north menaka gao kidal timbuktu wagner russia coup ecowas sanctions security groups jihadist civilians inquiry united nations minusma august february visas ambassador",
} as const;
const syllables =
  "ba ko ma li sa hel to ri ne ga do re ti on ment er ant ique tion ou dra ka yes sé gou mo pti nou vel pro con dé fen se jour nal ist com mun au té ré gion al".split(
    " ",
  );
const outletNames =
  "Le Quotidien inventé,The Invented Herald,Radio Imaginaire,L’Écho du Fleuve,The River Post,Sahel Matin";
const tagNames =
  "à citer,à vérifier,sorties,traités,visas,chiffres,to check,quote,timeline,Moura,Gossi,ONU,contradiction";

export interface ClippingMaker {
  /** The clipping of a number; saved one after another, one every ten minutes. */
  make(number: number): Clipping;
  /** A word of the vocabulary, the frequent ones more often. */
  word(): string;
}

export function createClippingMaker(seed: number): ClippingMaker {
  const random = mulberry32(seed);
  const vocabulary = { fr: vocabularyOf("fr", random), en: vocabularyOf("en", random) };
  const outlets = Array.from({ length: 120 }, (_, index) => {
    const known = outletNames.split(",")[index];
    return { name: known ?? `Journal ${index}`, domain: `journal-${index}.example.org` };
  });
  const cards = Array.from({ length: 300 }, (_, index) => cardOf(index, vocabulary, random));
  const tags = tagNames.split(",");
  const language = () => (random() < 0.6 ? "fr" : "en");
  const words = (count: number, of: "fr" | "en") =>
    Array.from({ length: count }, () => pick(vocabulary[of], random)).join(" ");

  return {
    word: () => pick(vocabulary[language()], random),
    make(number) {
      const of = language();
      const savedAt = new Date(Date.UTC(2020, 0, 1) + number * 600_000).toISOString();
      const published = new Date(Date.parse(savedAt) - Math.floor(random() * 400) * 86_400_000);
      const article = Math.floor(number / 1.8);
      const address = `https://${pick(outlets, random).domain}/${article}`;
      const shown = new Set(Array.from({ length: 2 + Math.floor(random() * 7) }, () => pick(cards, random)));
      return {
        id: idOf(seed, number),
        kind: random() < 0.9 ? "passage" : "card",
        language: of,
        quote: {
          exact: `${words(15 + Math.floor(random() * 75), of)}.`,
          prefix: words(5, of).slice(0, 32),
          suffix: "",
        },
        position: { start: 100, end: 400 },
        range: { startBlock: 1, startOffset: 0, endBlock: 1, endOffset: 300 },
        source: {
          url: address,
          canonical: address,
          outlet: pick(outlets, random),
          title: words(9, of),
          byline: `${words(2, of)} (avec AFP)`,
          published: { day: published.toISOString().slice(0, 10), origin: "json-ld" },
        },
        context: { asOf: published.toISOString().slice(0, 10), version: "2025.09", cards: [...shown] },
        readAt: savedAt,
        savedAt,
        updatedAt: savedAt,
        note: random() < 0.25 ? words(5 + Math.floor(random() * 30), of) : "",
        tags: random() < 0.4 ? [...new Set([pick(tags, random), pick(tags, random)])] : [],
      };
    },
  };
}

function cardOf(index: number, { fr, en }: Record<"fr" | "en", string[]>, random: () => number): FrozenCard {
  const say = (from: readonly string[], count: number) =>
    Array.from({ length: count }, () => pick(from, random)).join(" ");
  const kinds = ["event", "person", "force", "place"] as const;
  const kind = kinds[index % kinds.length] ?? "event";
  return {
    record: `${kind[0]}-bench-${index}`,
    kind,
    name: { en: say(en, 2), fr: say(fr, 2) },
    statements: Array.from({ length: 1 + (index % 2) }, () => ({
      en: say(en, 25),
      fr: say(fr, 25),
      from: "2022-02-17",
      sources: [{ publisher: say(fr, 2), title: say(fr, 6), url: "https://journal-0.example.org/source" }],
    })),
  };
}

/** 30,000 words: the frequent ones first, the rest made of syllables. */
function vocabularyOf(language: "fr" | "en", random: () => number): string[] {
  const words = new Set<string>(frequent[language].split(" "));
  while (words.size < 30_000) {
    const length = 2 + Math.floor(random() * 4);
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)] ?? "").join(""));
  }
  return [...words];
}

/** The n-th of `count` with a likelihood of 1/n, by the inverse of the harmonic sum's approximation. */
function pick<T>(from: readonly T[], random: () => number): T {
  const at = Math.floor((from.length + 1) ** random()) - 1;
  const chosen = from[Math.min(Math.max(at, 0), from.length - 1)];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}

/** Bryc's mulberry32 (public domain): 32 bits of state are enough for made-up text. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function idOf(seed: number, number: number): string {
  return `${seed.toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}
