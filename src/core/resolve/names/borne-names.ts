/**
 * Names of ours that something or somebody else of the article bears: a horse called Barkhane, Sandro Wagner, "the
 * Serval" that an arms maker sells. The words beside say so at one place; what is told there holds for the same word
 * all through the article, where it nowhere names ours in full.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { tellingSignal } from "../../detect/lexicon.ts";
import type { ContextRecord, Kind } from "../../record.ts";
import { anyOf, forSubject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { smallWords } from "../small-words.ts";
import { firstNameBefore, isSomebodysName } from "./namesakes.ts";
import { isAuthors } from "./town-of-author.ts";

/** Kinds whose short names other fields use too. */
export const short: readonly Kind[] = ["force", "group", "institution", "concept"];

/** What bears other people's and other places' names. */
const bearer =
  "[rR]ue|[aA]venue|[bB]oulevard|[qQ]uai|[iI]mpasse|[sS]quare|[lL]ycée|[cC]ollège|[sS]tade|[éÉ]cole|[sS]chool|[hH]ôtel|[hH]otel|[cC]hien|[dD]og|[bB]oat|[sS]hip|[yY]acht|[tT]rawler|[cC]halutier|[tT]honier|[vV]oilier|[fF]erry|[nN]avire|[sS]ous-marin|[dD]ragueur|[hH]MS|[uU]SS|[fF]régate|[pP]aquebot|[pP]orte-conteneurs|[bB]ateau|[cC]argo|[rR]estaurant|[cC]afé|[cC]inéma|[gG]alerie|[aA]éroport|[hH]ôpital|[fF]ondation|[bB]ibliothèque|[pP]rix|[tT]rophée|[cC]oupe|[cC]hanson|[rR]oman|[fF]ilm|[aA]lbum|[oO]péra|[cC]heval|[jJ]ument|[pP]ouliche|[mM]are|[fF]illy|[hH]orse|[sS]tallion|[eé]talon|[pP]ont|[bB]ridge|[nN]ovel|[rR]oman|[bB]ook|[lL]ivre|[cC]uvée|[vV]in|[cC]abernet|[sS]torm|[tT]empête|[cC]yclone|[oO]uragan|[hH]urricane|[tT]yphon|[tT]yphoon|[lL]ogiciel|[sS]atellite|[dD]uo|[tT]rio|[sS]tart-?up|[jJ]eune pousse|[bB]lindés?|[vV]éhicules?|[vV]oiture|[mM]oto";
const bearerBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${bearer})\\s+(?:(?:international|national|privé|public)e?\\s+)?(?:(?:de la|de l[’']|du|des|de|d[’'])\\s?)?(?:[«“"]\\s?)?(?:\\p{Lu}[\\p{L}’'-]+[\\s-]+){0,2}$`,
  "u",
);
/** What is called after a person, and not after a force. */
const house =
  /(?:^|[^\p{L}])(?:[cC]hantiers? navals?|[eE]ntreprise|[sS]ociété|[uU]sines?|[lL]aboratoires?|[cC]abinet|[gG]arage|[bB]oulangerie|[gG]are de|(?:[cC]ommune|[vV]ille|[vV]illage|[bB]ourg) de)\s+$/u;
const firmAfter = /^\s(?:Werft|Frères|Industries|Group|Holdings|Ltd|Inc|GmbH|& )(?!\p{L})/u;
const bearerAfter =
  /^[\s-]+(?:Resources|Holdings|Capital|Ltd|Limited|Inc|plc|GmbH|Werft|Project|armou?red|vehicles?|(?:International|Memorial|Central)\s+)?(?:Street|Road|Avenue|Boulevard|Square|Lane|High School|School|College|Restaurant|Café|Hotel|Stadium|Airport|Hospital|Foundation|Library|Prize|Award|Trophy|Cup|FC|United|City Ballet)(?!\p{L})|^\s(?:Werft|Project|armou?red|vehicles?|software|app)(?!\p{L})/u;
/** "Barkhane, the parrot". */
const pet =
  "rug|carpet|lamp|sofa|handbag|tapis|lampe|sac à main|malinois|labrador|terrier|spaniel|husky|poney|donkey|âne|chèvre|parrot|dog|cat|horse|stallion|gelding|étalon|filly|mare|pony|camel|boat|trawler|perroquet|chien|chienne|chat|cheval|jument|chameau|bateau|chalutier|voilier";
const petAfter = new RegExp(
  `^(?:,\\s(?:the|an?|his|her|their|le|la|une?|son|sa|leur)|\\sthe)\\s(?:[\\p{L}-]+\\s)?(?:${pet})(?!\\p{L})|^,?\\s(?:ridden|montée? par)(?!\\p{L})`,
  "u",
);

/** "Bamako, his film of 2006". */
const workAfter =
  /^[»”"]?,\s(?:the|an?|his|her|their|le|la|une?|son|sa|leur)\s(?:(?:19|20)\d\d\s)?(?:[\p{L}-]+\s)?(?:film|novel|album|song|play|book|documentary|roman|chanson|pièce|livre|documentaire)(?!\p{L})/u;

/** Operations take no article: "le Serval", "each Serval" is a thing, unless a noun follows, "the Serval force". */
const articled =
  /(?:^|[^\p{L}])(?:le|du|au|ce|chaque|the|each|every|this)\s(?:(?:nouveau|futur|new)\s)?(?:[«“"]\s?)?$/iu;
/** "Les Serval sortis de l’usine", but "les Serval et Barkhane": vehicles, or one operation after the other. */
const inPlural =
  /(?:^|[^\p{L}])(?:les|des|aux|ces|(?:deux|trois|quatre|dix|vingt|cent|\d+)\s)\s?(?:(?:nouveaux|futurs|premiers)\s)?(?:[«“"]\s?)?$/iu;
const listGoesOn = /^\s?(?:[»”"])?(?:,|\s(?:et|ou|puis))\s(?:[«“"]\s?)?\p{Lu}/u;
/** "Barkhane vient d’un mot turc", "Barkhane means a dune": said of the word. */
const wordAfter =
  /^(?:\s?[»”"])?\s(?:vient d[’']un (?:mot|nom|terme)|désigne (?:une? |la |le )|veut dire |is (?:the|a) word for|comes from a word|means an? |est (?:un mot|le nom d[’']un))/u;
const standsAlone =
  /^(?:\s?[»”"])?(?:$|[.,;:!?)]|\s(?:is|was|has|had|can|will|would|weighs|carries|costs|made)(?!\p{L}))/u;
const plainName = /^\p{Lu}\p{Ll}+$/u;

/** What is called after a town: "le restaurant Le Tombouctou", "the band Azawad". */
const thing =
  "maison(?: de (?:mode|couture))?|marque|griffe|fashion house|fashion label|label|chaluti(?:er|ers)|thonier|trawler|navire|cargo|paquebot|ferry|voilier|yacht|tanker|restaurant|maquis|hotel|hôtel|bar|café|cinéma|groupe de musique|album|cheval|band|duo|trio|orchestre|chez|cuvée|rosé|la pièce|roman|novel|mural|fresque|pickup|film|drama|drame|long-métrage|documentary|documentaire|best film for";
const thingBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${thing})\\s+|(?:club|équipe|team),?\\s+)(?:[«“"]\\s?)?(?:(?:Le|La|The)\\s)?$`,
  "iu",
);
/** "A mural called Timbuktu", not "a town called Konna". */
const calledBefore = /(?:^|[^\p{L}])(?:called|named|nommée?|baptisée?s?(?:\s\p{L}+){0,2}|dubbed)\s+(?:[«“"]\s?)?$/u;
/** "A drone called Takuba", "un chien nommé Serval". */
const thingCalled =
  /(?:^|[^\p{L}])(?:drone|chien|chat|cheval|bateau|navire|robot|satellite|vin|fusil|v[ée]hicule|blindé|logiciel|dog|cat|horse|boat|yacht|baby|bébé|boy|garçon|vehicle|app)\s(?:\p{L}+\s){0,2}(?:called|named|nommée?|baptisée?|appelée?|surnommée?)\s+(?:[«“"]\s?)?$/iu;
const isWhere =
  /town|city|village|hamlet|place|base|camp|site|ville|cité|localité|hameau|oasis|lieu|quartier|district/iu;
/** "The Sahel coffee stall". */
const shopAfter =
  /^\s(?:[\p{Ll}-]+\s)?(?:stall|shop|café|cafe|bar|restaurant|hotel|bakery|grocery|salon|nightclub|boutique|pizzeria|pub)(?!\p{L})/u;
/** "At Bamako, a restaurant in Brooklyn": English is at no town. */
const atShop = /(?:^|[.!?]\s)At\s$/u;
const isShop = /^,\s(?:the|an?)\s(?:[\p{Ll}-]+\s)?(?:restaurant|bar|café|cafe|bistro|club|nightclub|salon)(?!\p{L})/u;
/** "Le mouton de Mopti": a breed that bears the town’s name wherever it grazes. */
const breedBefore =
  /(?:^|[^\p{L}])(?:le|un|du|la|une)\s(?:mouton|bélier|zébu|cheval|coq|chèvre|vache|brebis)\s(?:de|d[’'])\s?$/iu;
/** "Kati Piri spoke", "le pianiste Gao Ping": a first name or a Chinese surname. */
const personAfter =
  /^\s(?!(?:Nord|Sud|Est|Ouest|North|South|East|West|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)(?!\p{L}))\p{Lu}\p{Ll}+(?:$|\s\p{Ll}|[,.:;’']|\sà\s)/u;
const personBefore = /(?:^|[.!?…:]\s|\p{Ll}\s)$/u;
/** A title in which words have small letters, unlike many English ones. */
const smallLetters = /\s\p{Ll}{5,}/u;
const town = /(?:^|\s)(?:town|city|village|capital)(?!\p{L})/iu;
/** Towns take no article, but "le Tombouctou d’hier", "the Timbuktu that he knew". */
const townArticle = /(?:^|[^\p{L}])(?:le|ce)\s(?:[«“"]\s?)?$/iu;
const townGoesOn = /^\s(?:d[eu]s?\s|d[’']|qu[ei]|\p{Ll}+(?:ique|ien|al|el|eux|ain|ais)(?!\p{L}))/u;
/** "At Gao", "de Gao": said of the place, whatever else is called so. */
const where =
  /(?:^|[^\p{L}])(?:in|at|to|from|near|around|of|towards?|à|de|vers|près de|depuis|dans|en|sur|l[’']|the real|itself)\s?$/iu;

/** "Sandro Wagner scored": at the beginning of a sentence, where any word has a capital. */
const opening = /(?:^|[.!?…]\s)(?<word>\p{Lu}\p{Ll}{3,})\s$/u;
const noFirstName = forSubject(
  ({ parties }) =>
    new RegExp(
      `^(?:Op[ée]ration|Force|Mission|Groupe?|Camp|Base|Hormis|Même|Adieu|Exit|Seule?|Outre|Like|Only|Even|Enter|Goodbye|Post|Anti|Neither|Russian?|${anyOf(parties.map(({ people }) => people.en.own))}|European|Without|Still|Today|Also|Later|Once|Here|Both|Mostly|Under|Aujourd|Hier|Ainsi|Aussi|Encore|Désormais)$`,
      "u",
    ),
);
const smallOnes = new Set(
  Object.values(smallWords).flatMap((words) => Object.values(words).flatMap((set) => [...set])),
);

/** So many words of soldiers, bases, juntas in title and first paragraphs make an article one on ours. */
const ours = 3;
const openingBlocks = 3;

const itself = /^\s(?:itself|même|elle-même)(?!\p{L})/u;
export interface BorneNames {
  /** @param words how many words the alias has */
  isBorne(block: ScannedBlock, span: Span & { sentence: number }, record: ContextRecord, words: number): boolean;
}

export function createBorneNames(scan: ArticleScan, context: Context): BorneNames {
  const known = new Map<string, Bearers>();
  let isOurs: boolean | undefined;
  return {
    isBorne(block, span, record, words) {
      if (isBorneHere(block, span, record, words, context)) return true;
      if (record.kind === "force" && words === 1 && opensSentence(block, span, span.sentence)) return true;
      if (words > 1 || (record.kind !== "force" && record.kind !== "place")) return false;
      const written = block.text.slice(span.start, span.end);
      if (!plainName.test(written) || !isOwnWord(written, record)) return false;
      const bearers = bearersOf(written, record);
      if (!bearers.first || bearers.areOursNamed || (record.kind === "force" && isOfOurs())) return false;
      if (record.kind === "place")
        return (
          !where.test(block.text.slice(Math.max(0, span.start - 12), span.start)) &&
          !itself.test(block.text.slice(span.end))
        );
      // The group had been spoken of before the composer after whom it is called.
      const isFirst = block.block !== TITLE && isBefore({ block: block.block, start: span.start }, bearers.first);
      return !isFirst && !isTold(block, span.sentence, context);
    },
  };

  /** Where the article gives the word to somebody or something else, and whether it names ours in more than that word. */
  function bearersOf(written: string, record: ContextRecord): Bearers {
    const key = `${record.id} ${written}`;
    const before = known.get(key);
    if (before) return before;
    const found: Bearers = { areOursNamed: false, first: undefined };
    const word = new RegExp(`(?<![\\p{L}-])${written}(?![\\p{L}-])`, "giu");
    for (const block of scan.blocks) {
      found.areOursNamed ||= block.hits.some((hit) =>
        context.forms.meaningsOf(hit.form).some((meaning) => {
          if (meaning.as !== "alias" || meaning.record !== record.id) return false;
          const text = block.text.slice(hit.start, hit.end);
          return /\p{L}[\s’']\p{L}/u.test(text) && text.includes(written);
        }),
      );
      for (const { index: start, 0: text } of block.text.matchAll(word)) {
        const span = { start, end: start + text.length };
        const isForce = record.kind === "force";
        const at = block.hits.find((hit) => hit.start === start)?.sentence;
        const isOther =
          text === written
            ? isBorneHere(block, span, record, 1, context) ||
              (isForce && at !== undefined && opensSentence(block, span, at))
            : isForce && text === text.toLowerCase();
        if (isOther) found.first ??= { block: block.block, start };
      }
    }
    known.set(key, found);
    return found;
  }

  function opensSentence(block: ScannedBlock, { start }: Span, sentence: number): boolean {
    const word = opening.exec(block.text.slice(Math.max(0, start - 30), start))?.groups?.word ?? "";
    const isName = word !== "" && !noFirstName(context).test(word) && !smallOnes.has(word.toLowerCase());
    return isName && block.block !== TITLE && !isTold(block, sentence, context);
  }

  function isOfOurs(): boolean {
    isOurs ??=
      new Set(
        scan.blocks
          .slice(0, openingBlocks)
          .flatMap(({ hits }) => hits.filter((hit) => isTelling(hit, context)).map(({ form }) => form)),
      ).size >= ours;
    return isOurs;
  }
}

interface Bearers {
  areOursNamed: boolean;
  first: Place | undefined;
}

/** Whether the words beside say that something or somebody else is called so. */
function isBorneHere(
  scanned: ScannedBlock,
  span: Span,
  record: ContextRecord,
  words: number,
  context: Context,
): boolean {
  const { block, text } = scanned;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 30);
  if (record.kind === "place") {
    if (
      (atShop.test(before) && isShop.test(after)) ||
      breedBefore.test(before) ||
      thingBefore.test(before) ||
      isAuthors(before, context) ||
      shopAfter.test(after) ||
      petAfter.test(after) ||
      workAfter.test(after)
    )
      return true;
    // "Wagner Moura", "Xingjian Gao": after a first name it is a surname.
    const what = record.what?.en ?? "";
    if (words === 1 && block !== TITLE && !/capital/iu.test(what) && firstNameBefore(context).test(before)) return true;
    if (!town.test(what)) return false;
    if (words === 1 && isFirstOrChinese(scanned, span)) return true;
    // A town alone in inverted commas is a film, a book or a boat.
    if (/[«“"‘]\s?$/u.test(before) && /^\s?[»”"’](?!\p{L})/u.test(after)) return true;
    if (calledBefore.test(before) && !isWhere.test(before)) return true;
    return townArticle.test(before) && !townGoesOn.test(after);
  }
  if (short.includes(record.kind) && words === 1 && isSomebodysName(text, span, block === TITLE, context)) return true;
  if (record.kind !== "person" && record.kind !== "force") return false;
  if (record.kind === "force" && words === 1 && isOwnWord(text.slice(span.start, span.end), record)) {
    if (articled.test(before) && (isFrench(before) || standsAlone.test(after))) return true;
    // "Des Wagner" are its men.
    const isOperation = record.names.some(({ fr }) => /^Opération/u.test(fr));
    if (isOperation && inPlural.test(before) && !listGoesOn.test(after)) return true;
    if (wordAfter.test(after)) return true;
  }
  return thingCalled.test(before) || bearerBefore.test(before) || bearerAfter.test(after) || petAfter.test(after);
}

function isFirstOrChinese({ block, text, hits }: ScannedBlock, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (block === TITLE && !smallLetters.test(text)) return false;
  if (!personBefore.test(before) || where.test(before) || !personAfter.test(text.slice(end, end + 30))) return false;
  // "Gao Governor", "Bamako Airport": a word that we know.
  return !hits.some((hit) => hit.start === end + 1);
}

interface Place {
  block: number;
  start: number;
}

function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

/** "Le chantier naval Meyer", "la commune de Parly": a surname that a firm or a town bears. */
export function isHouse(text: string, { start, end }: Span): boolean {
  return house.test(text.slice(Math.max(0, start - 40), start)) || firmAfter.test(text.slice(end, end + 12));
}

/** "Barkhane", not initials that are read as a word, "Minusma". */
function isOwnWord(written: string, { names }: ContextRecord): boolean {
  return plainName.test(written) && names.some(({ en, fr }) => en.includes(written) || fr.includes(written));
}

/** The article before it is a French one. */
function isFrench(before: string): boolean {
  return /(?:le|du|au|ce|chaque|nouveau|futur)\s(?:[«“"]\s?)?$/iu.test(before);
}

/** Whether the sentence itself speaks of soldiers, bases, juntas. */
function isTold({ hits }: ScannedBlock, sentence: number, context: Context): boolean {
  return hits.some((hit) => hit.sentence === sentence && isTelling(hit, context));
}

function isTelling({ form }: { form: number }, { forms }: Context): boolean {
  return forms.meaningsOf(form).some((one) => one.as === "signal" && one.signal === tellingSignal);
}
