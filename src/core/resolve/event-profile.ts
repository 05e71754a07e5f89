/** What the words of an event's names, aliases and statements are, for recognising it in other words. */
import type { Context } from "../context.ts";
import { partySignals } from "../detect/lexicon.ts";
import type { EventRecord, Language } from "../record.ts";
import { foldText } from "../text/fold.ts";
import { happeningSignal } from "./happenings.ts";

export interface EventProfile {
  /** Sorts of happening, as signals: those of its names 1, those of its aliases less. */
  sorts: ReadonlyMap<string, number>;
  /** Beginnings of its telling words, with what each is worth by where it stands. */
  stems: ReadonlyMap<string, number>;
  /** The parties in the order in which its name has them: who does it, to whom. */
  order: readonly (0 | 1)[];
}

const weights = { name: 1, alias: 0.75, statement: 0.5 } as const;

const known = { en: new WeakMap<EventRecord, EventProfile>(), fr: new WeakMap<EventRecord, EventProfile>() } as const;

export function profileOf(event: EventRecord, language: Language, context: Context): EventProfile {
  const before = known[language].get(event);
  if (before) return before;
  const profile = makeProfile(event, language, context);
  known[language].set(event, profile);
  return profile;
}

function makeProfile(event: EventRecord, language: Language, context: Context): EventProfile {
  const name = event.names.at(-1)?.[language] ?? "";
  const names = event.names.flatMap(({ en, fr }) => [en, fr]);
  const aliases = event.aliases
    .filter(({ lang }) => lang === undefined || lang === language)
    .map(({ text }) => text.replaceAll("*", "").replaceAll("…", " "));
  const sorts = new Map<string, number>();
  const order: (0 | 1)[] = [];
  const scan = (text: string) =>
    context.forms.matcher
      .scan(text)
      .flatMap(({ form }) =>
        context.forms.meaningsOf(form).flatMap((meaning) => (meaning.as === "signal" ? [meaning.signal] : [])),
      );
  for (const [text, weight] of [
    ...names.map((one) => [one, weights.name] as const),
    ...[...new Set(aliases.flatMap((one) => one.split(/\s+/)))].map((one) => [one, weights.alias] as const),
  ]) {
    for (const signal of scan(text)) {
      if (signal.startsWith(happeningSignal)) sorts.set(signal, Math.max(sorts.get(signal) ?? 0, weight));
    }
  }
  for (const signal of scan(name)) {
    if (signal === partySignals[0]) order.push(0);
    else if (signal === partySignals[1]) order.push(1);
  }
  const stems = new Map<string, number>();
  const [statement] = event.statements;
  for (const [text, weight] of [
    ...event.names.map((one) => [one[language], weights.name] as const),
    ...aliases.map((one) => [one, weights.alias] as const),
    ...(statement ? [[statement[language], weights.statement] as const] : []),
  ]) {
    for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
      const stem = stemOf(word);
      if (stem) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
    }
  }
  return { sorts, stems, order };
}

/** Words that tell nothing, beginnings of the parties' names among them. */
const empty = new Set(
  (
    "le la les un une des de du au aux et en dans par pour sur avec sans qui que est sont ont ete son ses sa leur leurs ce cette ces plus apres avant depuis entre contre pres fait dit deux trois quatre cinq " +
    "the a an of in on at by for from with to and or as is are was were has have had its his her their this that after before since between near two three four five not first last new more than who which " +
    "into onto over out off up down about then also such any all most some other just only very own while where when there here they them he she it we our you would could should will can may might been being does did nor too until during against under without within along among via says said say told tell call called " +
    "ils elles nous vous avait etait etaient sera pas aussi tout tous toute toutes meme autre autres comme quand alors encore deja tres sous vers chez dont lui elle dernier derniere derniers dernieres premier premiere " +
    "mali malien malienne maliens maliennes malian malians bamako france francais francaise francaises french paris jour jours mois annee day days month year years " +
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december " +
    "recent recemment recently tension tensions relations crise crisis lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday pays country nord north etat state president ministre minister chef head general colonel"
  ).split(" "),
);
const stemLength = 6;

/** "Ambassador" and "ambassade", "troops" and "troop" begin alike. @returns nothing for a word that tells nothing */
export function stemOf(word: string): string | undefined {
  const folded = foldText(word);
  if (folded.length < 3 || empty.has(folded) || /^\d/.test(folded)) return undefined;
  return folded.replace(/(?:[sx]|es|ed|ing|ees?)$/, "").slice(0, stemLength);
}
