/** Capitalised names in running text, French and English: "Iyad Ag Ghali", "Conseil national de transition" up to its capitals. */

export interface FoundName {
  text: string;
  start: number;
  end: number;
  /** It opens its sentence, so that its capital alone proves nothing. */
  opens: boolean;
}

/** Small words that stand inside a name, between capitals. */
const particles = new Set(
  "ag ould uld ben bin ibn el al ul wa walet von van der den di da de du des la le les l d of the for".split(" "),
);
/** Small words that follow another one in a name ("de la", "of the") and begin a new one otherwise. */
const articles = new Set("la le les l the".split(" "));
/** Nouns of institutions whose proper name goes on in small letters: "Cour pénale", "Conseil de sécurité". */
const heads = new Set(
  "accord assemblée banque charte chef collectif comité commission conseil cour coordination direction école fonds haut haute institut ministère mission mouvement nations observatoire office organisation parti plateforme pôle région secrétaire secrétariat tribunal union université".split(
    " ",
  ),
);
/** Say nothing when they stand alone. */
const generic = new Set(
  "etat état etats états république nord sud est ouest centre north south east west affaires défense mines économie finances justice sécurité chef secrétaire région accord comité conseil banque union parti mouvement institut université assemblée cour charte collectif nations dieu".split(
    " ",
  ),
);
/** At most so many small words in a row: "de la", "of the". */
const mostParticles = 2;
/** A run of more words is a headline in capitals. */
const longestName = 8;

/** Capitalised at the head of a sentence, or always, without being a name. */
const common = new Set(
  (
    "le la les l un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes nos vos notre votre il elle ils elles on nous vous je tu " +
    "et ou mais donc or ni car que qui quoi dont où si comme quand lorsque puis ainsi alors aussi après avant avec sans sous sur dans par pour " +
    "contre chez entre depuis pendant selon malgré vers à au aux en y ne pas plus moins très tout tous toute toutes autre autres même mêmes " +
    "pourtant cependant toutefois enfin ensuite hier demain given aujourd hui parmi outre face suite interrogé interrogée grâce lors quant " +
    "the a an this that these those his her its their our my your he she it they we you i and or but so nor yet if when while as since after " +
    "before with without under on in at by for from to into over about against between during according despite there here what who which how " +
    "why where not no all both each every some many most more other another such also however meanwhile although though because until once " +
    "now then still only just even last earlier later today yesterday monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december " +
    "m mm mme mlle mr mrs ms dr sir madame monsieur dieu allah god islam ok " +
    "général colonel capitaine commandant président présidente ministre premier ambassadeur imam maître professeur docteur " +
    "general colonel captain president minister prime ambassador secretary lieutenant sergeant major spokesman spokeswoman"
  ).split(/\s+/),
);

/** A word, with its inner apostrophes and hyphens; abbreviations keep their full stops ("A.Q.M.I."). */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‑-]|\.(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const elision = /^(?:[ldsnjcmt]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu;
const possessive = /['’ʼ]s$/iu;
const sentenceEnd = /(?:^|[.!?…:]["”»’)]?\s+|[«“"(—–-]\s*|\n\s*)$/u;
const abbreviation = /(?:^|[\s(«“])(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Me|Pr|Gén|Gen|Col|Lt|St|\p{Lu})\.\s+$/u;

/**
 * @param text a paragraph
 * @returns names in reading order. Titles and other words that are capitalised anyway do not begin a name
 */
export function findNames(text: string): FoundName[] {
  const names: FoundName[] = [];
  let open: Word[] = [];
  for (const next of cutWords(text)) {
    const last = open.at(-1);
    const goesOn = last !== undefined && /^[\s ]+$|^$/u.test(text.slice(last.end, next.start));
    if (goesOn && isPartOfName(next, last) && !last.closes) {
      open.push(next);
      continue;
    }
    close(text, open, names);
    open = isCapital(next) ? [next] : [];
  }
  close(text, open, names);
  return names;
}

interface Word {
  text: string;
  start: number;
  end: number;
  /** Had an English possessive: "Mali’s" ends a name. */
  closes: boolean;
}

function cutWords(text: string): Word[] {
  return [...text.matchAll(word)].flatMap(({ 0: whole, index }) => {
    const end = index + whole.length;
    const elided = elision.exec(whole)?.[0];
    // N’Djamena, D’Arcy: a capital before the apostrophe and after it belongs to the name, unless it is an article.
    const isName = elided !== undefined && /^[NDM]/.test(elided) && /^\p{Lu}\p{Ll}/u.test(whole.slice(elided.length));
    const cut = elided === undefined || isName ? 0 : elided.length;
    const closes = possessive.test(whole);
    const body = whole.slice(cut).replace(possessive, "");
    const parts: Word[] = [];
    // "d’Orsay" in "Quai d’Orsay" goes on as a particle and a name.
    if (cut > 0 && elided) parts.push({ text: elided.slice(0, -1), start: index, end: index + cut, closes: false });
    if (body) parts.push({ text: body, start: index + cut, end: index + cut + body.length, closes });
    else if (parts.length === 0) parts.push({ text: whole, start: index, end, closes });
    return parts;
  });
}

function isCapital({ text }: Word): boolean {
  return /^(?:(?:al|el|ag|as|ash|ould)[-‑])?\p{Lu}/u.test(text);
}

function isPartOfName(next: Word, last: Word): boolean {
  const word = next.text.toLowerCase();
  if (articles.has(word)) return particles.has(last.text.toLowerCase());
  return isCapital(next) || particles.has(word) || /^\d{1,4}$/.test(next.text);
}

/** Drops what does not belong at either end, and cuts where too many small words stand in a row. */
function close(text: string, words: readonly Word[], names: FoundName[]): void {
  const [first] = words;
  if (!first) return;
  const before = text.slice(0, first.start);
  let opens = sentenceEnd.test(before) && !abbreviation.test(before);
  let run: Word[] = [];
  let small = 0;
  for (const [index, next] of words.entries()) {
    if (run.length === 0) {
      // Common words do not begin a name; what follows one is no longer at the head of the sentence.
      if (!isCapital(next) || common.has(next.text.toLowerCase())) {
        if (index === 0 || isCapital(next)) opens = false;
        continue;
      }
    }
    small = isCapital(next) ? 0 : small + 1;
    run.push(next);
    if (small <= mostParticles) continue;
    keep(text, run, opens, names);
    [run, opens, small] = [[], false, 0];
  }
  keep(text, run, opens, names);
}

function keep(text: string, run: readonly Word[], opens: boolean, names: FoundName[]): void {
  const last = run.findLastIndex((one) => isCapital(one) && !(run.length > 1 && common.has(one.text.toLowerCase())));
  const words = run.slice(0, last + 1);
  const [first] = words;
  const final = words.at(-1);
  if (!first || !final || words.length > longestName) return;
  const end = heads.has(final.text.toLowerCase()) ? endOfSmallWords(text, final.end) : final.end;
  const name = text.slice(first.start, end);
  if (generic.has(name.toLowerCase())) return;
  // Roman numerals, initials.
  if (/^(?:[IVXLC]+|\p{Lu})$/u.test(name)) return;
  if (opens && words.length === 1 && !/^\p{Lu}{2}/u.test(name)) return;
  names.push({ text: name, start: first.start, end, opens });
}

/** One more word, with the small words before it. */
function endOfSmallWords(text: string, end: number): number {
  const more = /^(?:\s(?:de|du|des|la|pour|et)|\s?[dl]['’]){0,2}\s?\p{Ll}{4,}/u.exec(text.slice(end));
  return end + (more?.[0].length ?? 0);
}
