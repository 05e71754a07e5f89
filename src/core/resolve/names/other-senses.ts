/**
 * Words of ours that mean something else where they stand: AES in computing, the serval of the savannah, a rue de
 * Tombouctou, "from here to Timbuktu". A short name means us only in company that is ours.
 */
import type { Context } from "../../context.ts";
import {
  countrySignal,
  type Field,
  fieldSignals,
  notPartySignals,
  partySignals,
  tellingSignal,
} from "../../detect/lexicon.ts";
import type { ContextRecord } from "../../record.ts";
import { anyOf, forSubject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { createBorneNames, short } from "./borne-names.ts";

/** So many different words of another field, said more often than ours, make an article one of that field. */
const leastWords = 2;

/** Title and first paragraphs say what an article is about; some are all one paragraph. */
const opening = { blocks: 3, sentences: 6 } as const;

/** "Barkhane du Rib", "Serval Face": names of horses, boats and songs go on from a word. */
const goesOn = /^\s(?:du|de la|des|d[’'])\s?\p{Lu}|^\s\p{Lu}\p{Ll}/u;
/** What a head of state is called by, and no player. */
const officeBeside = forSubject(
  ({ parties }) =>
    new RegExp(
      `(?:^|[^\\p{L}])(?:président|president|ministre|minister|chefs? d(?:e l)?[’']|heads? of|colonel|général|general|putsch|coup(?! franc| d[’']envoi| de sifflet| de pied)|junt|transition|${anyOf(parties.flatMap(({ seats }) => seats))}|ambassad)`,
      "iu",
    ),
);
/** "Le sommet qui a réuni à Pau", in the report of a match. */
const isSummit =
  /(?<!\p{L})(?:(?:le|du|un|ce|dernier) sommet(?! d(?:u (?:classement|championnat|Top)|e (?:la|leur|son)))|summit|chefs d[’']État|heads of state|G5)(?!\p{L})/iu;
const streetBefore = /(?:^|[^\p{L}])(?:rue|avenue|boulevard|impasse)\s+(?:de|d[’'])\s?$/iu;
const streetAfter = /^[\s-]+(?:State|University|College|Street|Road|Avenue|Boulevard|Square|Lane|FC|United)(?!\p{L})/u;
/** Places that merely stand for far away. */
const figure =
  /(?:from (?:here|(?<whence>\p{Lu}[\p{L}’'-]+)) to|all the way to|(?:is|was|are) not in|d[’']ici à|n[’'](?:est|était) pas à|(?:would|might) (?:as well )?have (?:sent|posted) (?:\p{Ll}+ )?to|(?:might|may|could) (?:just )?as well (?:be|have been)(?: (?:in|at))?|autant dire(?: à)?|aur(?:ai|ais|ait|aient) (?:\p{Ll}+ )?(?:envoyée?s?|expédiée?s?) à)\s+$/u;
/** "To Timbuktu and back". */
const andBack = /^\s(?:and back|et retour)(?!\p{L})/u;

/** Where a town's name stands as a thing's: "le « Tombouctou »", "the Timbuktu", "le club, Toulon". */
const quoted = /[«“"]\s?$/u;
const articled = /(?:^|[^\p{L}])(?:le|un|du|au|the|a)\s+$/iu;
/** Sort of sense tests, made once an article. */
export interface OtherSenses {
  /** @param words how many words the alias has */
  isOther(block: ScannedBlock, span: Span & { sentence: number }, record: ContextRecord, words: number): boolean;
}

export function createOtherSenses(scan: ArticleScan, context: Context): OtherSenses {
  const foreign = new Map<string, boolean>();
  const figures = new Map<string, boolean>();
  const borne = createBorneNames(scan, context);
  return {
    isOther(block, span, record, words) {
      const before = block.text.slice(Math.max(0, span.start - 60), span.start);
      const after = block.text.slice(span.end, span.end + 30);
      const beside = block.text.slice(Math.max(0, span.start - 60), span.end + 60);
      const isPlace = record.kind === "place";
      const farAway = isPlace ? figure.exec(before) : null;
      if (farAway && !isPlaceOfOurs(block, farAway.groups?.whence, context)) return true;
      if (isPlace && (isFigureOfSpeech(record, block.text.slice(span.start, span.end)) || isInOthersName(block, span)))
        return true;
      // The airport of Gao is in Gao; a street of that name is anywhere.
      if (isPlace && (streetBefore.test(before) || streetAfter.test(after))) return true;
      if (borne.isBorne(block, span, record, words)) return true;
      // Towns take no article: with one, in an article or a sentence of another field, it is a thing called so.
      if (isPlace && (quoted.test(before) || articled.test(before)) && isAbroad(block, span.sentence)) return true;
      // A town of the second party in a sentence on sport is its team, on the stage its public; so it is all through
      // the report of a match.
      const [first, second] = context.sides.get(record.id) ?? [];
      const isTheirs = isPlace && second && !first && !isSummit.test(beside);
      if (isTheirs && (isField(block, span.sentence) || isAbroad(block, span.sentence, "sport"))) return true;
      if (goesOn.test(after) && (isPlace || record.kind === "force") && isAbroad(block, span.sentence)) return true;
      // Players bear the names of presidents: in an article on sport his office says that he is meant.
      if (record.kind === "person") return !(second && words > 1) && isOfTheGame(block, span, words);
      if (words > 1 || !short.includes(record.kind)) return false;
      if (isAbroad(block, span.sentence)) return true;
      // What a federation is fined by: the word itself says nothing of the company that it keeps.
      return (
        record.kind === "concept" && isAbroad(block, span.sentence, "sport", block.text.slice(span.start, span.end))
      );
    },
  };

  /** An article that has the town as a figure of speech, and names nothing else of ours, has no other use for it. */
  function isFigureOfSpeech(record: ContextRecord, written: string): boolean {
    const before = figures.get(written);
    if (before !== undefined) return before;
    const isFigure = scan.blocks.some(({ text }) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, "gu"))].some(
        ({ index }) =>
          isOutright(text.slice(Math.max(0, index - 60), index)) || andBack.test(text.slice(index + written.length)),
      ),
    );
    const isAlone = () => scan.blocks.every((block) => block.hits.every((hit) => !isOurs(hit, record)));
    const found = isFigure && isAlone();
    figures.set(written, found);
    return found;
  }

  function isOurs({ form }: { form: number }, but: ContextRecord): boolean {
    return context.forms.meaningsOf(form).some((meaning) => {
      if (meaning.as === "signal") return meaning.signal === partySignals[0];
      return (
        meaning.as === "alias" && meaning.record !== but.id && context.records.get(meaning.record)?.kind === "place"
      );
    });
  }

  /** "Paris SG": what is not the party is not its town either. */
  function isInOthersName({ hits }: ScannedBlock, { start, end }: Span): boolean {
    return hits.some(
      (hit) =>
        hit.start <= start &&
        hit.end > end &&
        context.forms
          .meaningsOf(hit.form)
          .some((one) => one.as === "signal" && notPartySignals.some((not) => not === one.signal)),
    );
  }

  function isOfTheGame(block: ScannedBlock, span: Span & { sentence: number }, words: number): boolean {
    const beside = block.text.slice(Math.max(0, span.start - 60), span.end + 60);
    return words <= 2 && !officeBeside(context).test(beside) && isAbroad(block, span.sentence, "sport");
  }

  function isField(block: ScannedBlock, sentence: number): boolean {
    return isForeign([block], context, (at) => at === sentence);
  }

  function isAbroad(block: ScannedBlock, sentence: number, field: Field | "any" = "any", own = ""): boolean {
    const key = `${field} ${own}`;
    let opens = foreign.get(key);
    if (opens === undefined) {
      opens = isForeign(scan.blocks.slice(0, opening.blocks), context, (at) => at < opening.sentences, field, own);
      foreign.set(key, opens);
    }
    return opens || isForeign([block], context, (at) => at === sentence, field, own);
  }
}

/** "From here to Timbuktu"; from a town named it may be a journey. */
function isOutright(before: string): boolean {
  const found = figure.exec(before);
  return found !== null && found.groups?.whence === undefined;
}

/** "From Kayes to Ménaka" is across the country, not a figure of speech. */
function isPlaceOfOurs({ hits, text }: ScannedBlock, name: string | undefined, context: Context): boolean {
  if (name === undefined) return false;
  return hits.some(({ form, start, end }) => {
    if (text.slice(start, end) !== name) return false;
    return context.forms.meaningsOf(form).some((one) => {
      // "From Abidjan to Gao" the convoys drive.
      if (one.as === "signal") return one.signal.startsWith(countrySignal);
      return one.as === "alias" && context.records.get(one.record)?.kind === "place";
    });
  });
}

/**
 * Whether such sentences of some blocks speak of another field and hardly of ours.
 * @param own a word that counts on neither side
 */
function isForeign(
  blocks: readonly ScannedBlock[],
  context: Context,
  isMeant: (sentence: number) => boolean,
  asked: Field | "any" = "any",
  own = "",
): boolean {
  let ours = 0;
  const fields = new Map<Field, { words: Set<number>; count: number }>();
  for (const { hits, text } of blocks) {
    for (const { form, sentence: at, start, end } of hits) {
      if (!isMeant(at) || text.slice(start, end).toLowerCase() === own.toLowerCase()) continue;
      for (const meaning of context.forms.meaningsOf(form)) {
        if (meaning.as !== "signal") continue;
        if (meaning.signal === tellingSignal) ours += 1;
        const field = fieldSignals.get(meaning.signal);
        if (!field || (asked !== "any" && field !== asked)) continue;
        const found = fields.get(field) ?? { words: new Set(), count: 0 };
        found.words.add(form);
        found.count += 1;
        fields.set(field, found);
      }
    }
  }
  // One word said twice is no field: a shooting in a restaurant is not about cooking.
  return [...fields.values()].some(({ words, count }) => words.size >= leastWords && count > ours);
}
