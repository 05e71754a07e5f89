/** Bare surnames, and how to tell that one belongs to somebody else. */
import type { Context } from "../../context.ts";
import type { Alias, ContextRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { foldText } from "../../text/fold.ts";

/** @returns the last word of a full name; `undefined` for a name of one word */
export function surnameOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? words.at(-1) : undefined;
}

/** Words with a capital that stand before a surname without being a first name. */
const titles = new Set(
  (
    "m mm mr mrs ms mme mlle me dr pr prof général general gén gen colonel col commandant capitaine captain lieutenant " +
    "président president présidente ministre minister premier prime secretary ambassadeur ambassador maréchal marshal " +
    "colonel-major lt col lieutenant lieutenant-colonel brigadier army armed forces états chief spokesman spokesperson spokeswoman porte-parole " +
    "sergent sergeant caporal corporal adjudant " +
    "staff secretary-general envoy affaire dossier case camp clan junte " +
    "imam cheikh sheikh junta transition interim foreign defence defense leader chief ex-président former " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december "
  )
    .trim()
    .split(/\s+/),
);
/** Words that may begin a sentence with a capital before a surname. */
const openers = new Set(
  (
    "selon pour et mais de à avec par le la les si quand comme or car puis depuis contre chez après avant sans sous " +
    "malgré lorsque tandis alors ainsi aussi donc ni entre vers outre hormis sauf parmi dès hier aujourd’hui même seul " +
    "pendant durant devant derrière voici voilà avec où puisque tant tel faute grâce face quant suite certes pourtant " +
    "cependant toutefois ensuite enfin bref autrefois jadis naguère demain aussitôt bientôt non oui tout reste rien " +
    "according to for but and with as when if while since then after before by from on in under against both that " +
    "given despite although though because until unlike like whether once even only what how why where who so yet " +
    "yesterday today still meanwhile later earlier did does has had is was will would could should can may not " +
    "instead through without within during amid alongside between beyond at of to about over near nor or not perhaps " +
    "maybe now here there again once next soon then thus hence later indeed"
  ).split(" "),
);

/** With a full stop only where it is an abbreviation or an initial: after "Col.", not after "in Mali." */
const wordBefore =
  /(?:^|[^\p{L}\p{M}’'-])([\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*)((?<=(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Pr|Prof|St|Sr|Jr|Col|Gen|Gén|Capt|Cdt|Lt|Maj|Brig|Sgt|Adj|Adm|Rev|Hon|Amb|Sec|Pres))\.[\s]+|[\s]+|-)$/u;
const wordAfter = /^[\s-]([\p{Lu}][\p{L}\p{M}’']+)/u;
const sentenceEnd = /(?:^|[.!?…:»”"«“(]\s*|\n\s*)$/u;
/** "Alain Juppé-Le Goff": a name that goes on. */
const goesOn = /^[-‑]\p{Lu}/u;

/**
 * Whether a surname at `start` is the tail of another person's name ("Soungalo Diop"), or goes on ("Diop Diallo").
 * @param text the paragraph
 */
export function isPartOfOtherName(text: string, start: number, end: number, isTitle: boolean): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const match = wordBefore.exec(before);
  const word = match?.[1] ?? "";
  if (/^\p{Lu}/u.test(word) && !/[’']s$/u.test(word) && !titles.has(word.toLowerCase())) {
    const opensSentence = sentenceEnd.test(before.slice(0, match?.index));
    if (!(opensSentence && openers.has(word.toLowerCase())) && !(isTitle && !/^\p{Lu}\p{Ll}/u.test(word))) return true;
  }
  return !isTitle && wordAfter.test(text.slice(end, end + 30)) && !/^\s(?:I|The)\b/.test(text.slice(end, end + 6));
}

/**
 * Whether a full name is the tail of a longer one that we do not know, "Cheick Oumar Diarra", or its beginning,
 * "Alain Juppé-Le Goff". Before it only what is somebody's first name in the database counts, for other words with a
 * capital stand before names too.
 * @param text the paragraph
 */
export function isInOtherName(text: string, { start, end }: Span, record: ContextRecord, context: Context): boolean {
  if (goesOn.test(text.slice(end, end + 2))) return true;
  const word = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  const folded = foldText(word);
  return firstNames(context).has(folded) && !record.names.some(({ en, fr }) => wordsIn(`${en} ${fr}`).includes(folded));
}

const known = new WeakMap<Context, ReadonlySet<string>>();

function firstNames(context: Context): ReadonlySet<string> {
  const before = known.get(context);
  if (before) return before;
  const names = new Set<string>();
  for (const { kind, names: all } of context.records.values()) {
    if (kind !== "person") continue;
    for (const { fr } of all) for (const word of wordsIn(fr).slice(0, -1)) if (word.length > 3) names.add(word);
  }
  known.set(context, names);
  return names;
}

/** @param word folded */
export function isFirstName(word: string, context: Context): boolean {
  return firstNames(context).has(word);
}

const shared = new WeakMap<Context, ReadonlySet<string>>();

/** Whether another of our people has the same surname. */
export function hasKin({ names }: ContextRecord, context: Context): boolean {
  let several = shared.get(context);
  if (!several) {
    const once = new Set<string>();
    const twice = new Set<string>();
    for (const { kind, names: all } of context.records.values()) {
      if (kind !== "person") continue;
      for (const own of new Set(all.map(({ fr }) => foldText(surnameOf(fr) ?? fr))))
        (once.has(own) ? twice : once).add(own);
    }
    several = twice;
    shared.set(context, several);
  }
  const kin = several;
  return names.some(({ fr }) => kin.has(foldText(surnameOf(fr) ?? fr)));
}

const parts = new WeakMap<Alias, NamePart>();

/** What of a person's name an alias holds: "Maïga", "le colonel Maïga" the surname only, "chef de la junte" nothing. */
export type NamePart = "full" | "surname" | "none";

export function namePartOf(alias: Alias, { names }: ContextRecord): NamePart {
  const before = parts.get(alias);
  if (before) return before;
  const words = wordsIn(alias.text);
  const surnames = new Set(names.flatMap(({ fr, en }) => [fr, en].flatMap((name) => wordsIn(surnameOf(name) ?? ""))));
  const given = new Set(names.flatMap(({ fr, en }) => [...wordsIn(fr), ...wordsIn(en)]));
  const held = words.filter((word) => given.has(word) && word.length > 2);
  const isCapital = /^\p{Lu}/u.test(alias.text.trim().split(/\s+/).at(-1) ?? "");
  // "Sergey Lavrov", whom the record calls Sergei: another spelling of a first name, not a rank.
  const isSpelt = alias.text
    .trim()
    .split(/\s+/)
    .slice(0, -1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !titles.has(word.toLowerCase()) && !given.has(foldText(word)));
  const isSurname = held.every((word) => surnames.has(word)) && !(isSpelt && held.length > 0);
  const part = held.length === 0 || !isCapital ? "none" : isSurname ? "surname" : "full";
  parts.set(alias, part);
  return part;
}

function wordsIn(name: string): string[] {
  return foldText(name)
    .split(/[\s'-]+/)
    .filter(Boolean);
}
