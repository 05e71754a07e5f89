/**
 * "Plusieurs milliers de Français sont inscrits à l’ambassade", "France stops its visas. The embassy is shut": theirs of
 * whose nationals the sentence speaks, or of whom the one before did.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import { countrySignal, isPower, partySignals } from "../../detect/lexicon.ts";
import type { ContextRecord } from "../../record.ts";
import { anyOf, forSubject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { isOfOthers, type Nation, seatOf } from "./nation-beside.ts";
import { findHolder, holdersOf } from "./office-holders.ts";
import { type Office, officeSignal, offices } from "./office-words.ts";
import type { PartyNumber, PartyReader } from "./party-of.ts";

/** The embassies of the second party's own capital are others'. */
const there = forSubject(
  ({ parties: [, second] }) =>
    new RegExp(`(?:à|in) ${anyOf(second.capital)}|(?:en|au|aux|in) ${anyOf(second.land)}`, "iu"),
);
/** "A French officer posted at the embassy", "un agent français de l’ambassade": of whose people the words are. */
const postedBy = forSubject(({ parties }) =>
  parties.map(({ people: { en, fr } }) => {
    const [english, french] = [anyOf([en.own, en.one]), anyOf([fr.man, fr.woman])];
    return new RegExp(
      `(?:^|[^\\p{L}])(?:${english}(?:\\s\\p{Ll}+)?\\s(?:posted|stationed|serving|working|employed)\\s(?:at|in|by)\\sthe|${french}\\s(?:en\\sposte|employée?|affectée?)\\sà\\sl[’']|(?:agent|officier|diplomate|employée?)\\s${french}\\sde\\sl[’'])\\s*$`,
      "iu",
    );
  }),
);
/** Characters looked at on either side. */
const reach = 80;

/** @returns the one party; `undefined` where that cannot be told, or where the article names two embassies of ours */
export function findWhoseEmbassy(
  { block, text }: ScannedBlock,
  { start, sentence }: { start: number; sentence: number },
  mentions: readonly Mention[],
  scan: ArticleScan,
  reader: PartyReader,
  context: Context,
): PartyNumber | undefined {
  const sender = ([0, 1] as const).find((party) =>
    postedBy(context)[party]?.test(text.slice(Math.max(0, start - reach), start)),
  );
  if (sender !== undefined) return sender;
  if (isOfPower(block, sentence, scan, context)) return undefined;
  if (there(context).test(text.slice(Math.max(0, start - reach), start + reach))) return undefined;
  const named = new Set(mentions.flatMap(({ kind, records }) => (kind === "institution" ? records : [])));
  const embassies = holdersOf(offices.embassy as Office, context).filter(({ id }) => named.has(id));
  if (embassies.length > 1) return undefined;
  return reader.nationalsBefore(block, start, sentence) ?? reader.previousTo(block, sentence);
}

/** "The United States orders families to leave. The embassy has closed": a power that was named first in the sentence before. */
function isOfPower(block: number, sentence: number, { blocks }: ArticleScan, context: Context): boolean {
  const signalsIn = (index: number) => {
    const one = blocks.find((other) => other.block === index);
    return one ? signalsOf(one, context) : [];
  };
  const isState = ({ signal }: { signal: string }) => signal === partySignals[0] || signal === partySignals[1];
  const before = signalsIn(block).filter((one) => one.sentence === sentence - 1);
  const named = [before, signalsIn(TITLE)].map((all) => all.find((one) => isState(one) || isPower(one.signal)));
  return named.some((one) => one !== undefined && isPower(one.signal));
}

/**
 * "The embassy in Bamako", "son ambassade à Paris": of ours only the other one's lies there. Told where that one is
 * spoken of, and where the article has no third state's embassy.
 * @returns it, with the seat's words; `undefined` where no seat is named or where it may be another's
 */
export function findSeatedEmbassy(
  office: Office,
  scanned: ScannedBlock,
  { start, end, sentence }: Span & { sentence: number },
  { blocks }: ArticleScan,
  context: Context,
  asOf: Day,
): { holder: ContextRecord; nation: Nation } | undefined {
  const signals = signalsOf(scanned, context);
  const seat = seatOf(signals, scanned.text, end);
  if (seat === undefined) return undefined;
  if (signals.some((one) => one.sentence === sentence && one.signal.startsWith(countrySignal))) return undefined;
  const party = seat === 0 ? 1 : 0;
  const near = blocks.filter(({ block }) => block === TITLE || (block <= scanned.block && block >= scanned.block - 1));
  const isSpokenOf = near.some((block) => signalsOf(block, context).some((one) => one.signal === partySignals[party]));
  const isThirds = blocks.some((block) => {
    const here = signalsOf(block, context);
    return here.some(
      (one) =>
        one.signal === embassySignal &&
        (isOfOthers(here, block.text, one) || ofInitials.test(block.text.slice(0, one.start))),
    );
  });
  const holder = isSpokenOf && !isThirds ? findHolder(office, party, context, asOf) : undefined;
  const place = signals.find((one) => one.start > end && one.start < end + joined);
  if (!holder || !place) return undefined;
  return { holder, nation: { party, isAfter: true, start, end: place.end } };
}

const embassySignal = `${officeSignal}embassy`;
/** "The U.S. embassy". */
const ofInitials = /(?:^|\s)\p{Lu}\.?\p{Lu}\.?\s$/u;
/** Characters of " in ". */
const joined = 5;
