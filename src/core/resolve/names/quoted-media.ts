/** Outlets that an article only quotes: "selon RFI", "told France 24", "(AFP)". */
import type { Context, FormIndex } from "../../context.ts";
import { againstMediaSignal, mediaSignals } from "../../detect/lexicon.ts";
import type { RecordId } from "../../record.ts";
import { anyOf, forSubject, type Subject } from "../../subject.ts";
import type { Hit } from "../../text/matcher.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { nounSignal } from "../told/event-nouns.ts";

/** What may stand before the name of a medium. */
const articleOf = ({ parties }: Subject) =>
  `(?:l[’']agence (?:de presse )?(?:${anyOf(parties.map(({ people }) => people.fr.woman))} )?|l[’']|la (?:chaîne|radio|télévision) |la |les |le |the (?:broadcaster |agency |news agency |newspaper |${anyOf(parties.map(({ people }) => people.en.own))} news agency )?|à |our colleagues (?:at|of) |nos confrères de )?`;
/** Says of itself that what follows is a source. */
const source = forSubject(
  (subject) =>
    new RegExp(
      `(?:(?<!\\p{L})(?:selon|d[’']après|via|cit(?:é|ée|és|ant)|cite|according to|told|tells|telling|informed?|informait|informé|dit|citing|quoted|rapporte(?:nt)?|indique|précise|rapporté|reported|reports|constaté|constate|rappelle|souligne|relève|note|écrit|écrivait|affirme|relate|détaille|source|confié|déclaré|appris|apprend|learn(?:ed|t)|accordée?|interview|entretien|joint[es]* par|interrogée?s? par|invitée?s? (?:de|sur)) (?:à |au |to |with |by |de |sur |par )?${articleOf(subject)}|\\(|/|©\\s?)$`,
      "iu",
    ),
);
/** Says so of a medium that nothing befell. */
const weakSource = forSubject(
  (subject) => new RegExp(`(?<!\\p{L})(?:says|said|avec|for|pour)\\s+${articleOf(subject)}$`, "iu"),
);
/** "French media, RFI among them, report": one of those that tell. */
const amongMedia =
  /(?:media|médias|presse|press|outlets|chaînes|networks|radios)[\s,]+(?:(?:among them|including|such as|dont|notamment|comme|parmi lesquels)\s+)(?:la |le |the )?$/iu;
/** May stand before a source, and before one to which something is done. */
const perhapsSource = forSubject(
  (subject) => new RegExp(`(?<!\\p{L})(?:à|au|par|sur|dans|de|to|by|on|in|with|of)\\s+${articleOf(subject)}$`, "iu"),
);
const speaksAfter =
  /^\s*(?:\)|,? (?:a |ont |avait |has |had )?(?:rapport|indiqu|annonc|révél|publi|diffus|retransm|montr|report|said|says|quot|carried|broadcast|aired|showed|writes|wrote|écri[tv]|relay|cité|cite|obtain|obten|seen|reviewed|verified|appris|consulté|recueilli|recoup|compil|tall(?:y|ied)|count(?:ed|s)))/iu;
/** Characters looked at before. */
const reach = 60;
/** What befalls journalists, as sorts of happening; and who it befalls. */
const victims: readonly string[] = ["killing", "abduction", "arrest", "expulsion"].map(
  (sort) => `${nounSignal}${sort}`,
);
const journalists = /journalis|reporter|correspond|envoyé/iu;

/** Of what medium somebody is: "worked for RFI", "les envoyés spéciaux de RFI", "France 24's correspondent". */
const ofMedium =
  /(?:(?:work(?:ed|ing|s)?|travaill\p{L}+) (?:for|pour|à|at)|(?:journalis\p{L}+|reporters?|correspond\p{L}+|envoyée?s? spécia(?:l|le|ux|les)) (?:de|of|for|from|pour|à|at|with)) (?:la |le |the |l[’'])?$/iu;
/** "As an AFP journalist saw": what its people witnessed, who tell it. */
const witnessAfter =
  /^(?:[’']s)? (?:journalis|reporter|correspond|photograph|team|crew|stringer)[^.!?]{0,40}(?:saw|seen|not(?:ed|es)|said|say|report|witness|confirm|count|heard)/iu;
const witnessBefore =
  /(?:journalis|reporter|correspond|photograph|équipe|envoyée? spécial)\p{L}* (?:de|of|for|from|with) (?:la |le |the |l[’'])?$/iu;
const witnesses =
  /^[^.!?]{0,25}(?:a pu|ont pu|constat|vu|saw|not(?:ed|e)|said|dit|rapport|report|indiqu|témoin|confirm)/iu;
/** "Lu à l'ORTM": where the state speaks, which is more than a source. */
const rostrum = forSubject(
  (subject) =>
    new RegExp(
      `(?<!\\p{L})(?:lue?s?|lit|reads?|reading)(?!\\p{L})[^.;:!?]{0,30}\\s(?:à|sur|on|over)\\s+(?:les antennes de |l[’']antenne de |state television )?${articleOf(subject)}$`,
      "iu",
    ),
);
/** "Il a démissionné à l'antenne de l'ORTM": what is said on the state's own is no report of theirs. */
const statesOwn = forSubject(
  ({ parties }) =>
    new RegExp(
      `^${anyOf(parties.flatMap(({ stateMedia }) => stateMedia))}$|(?<!\\p{L})(?:national|nationale|publique|d[’']État|state)(?!\\p{L})`,
      "u",
    ),
);
const mediumsOwn = /^(?:[’']s)? (?:journalis|reporter|correspond)/iu;

/**
 * @param parties media to which, or to whose people, the article tells that something was done
 * @returns where the names of media begin that are there as sources
 */
export function findQuotedMedia(
  block: ScannedBlock,
  context: Context,
  parties: ReadonlySet<RecordId>,
): ReadonlySet<number> {
  const { forms } = context;
  const media = mediaIn(block, forms);
  if (media.length === 0) return new Set();
  const struck = findStruck(block, forms);
  const quoted = media.filter(({ form, start, end, sentence }) => {
    const before = block.text.slice(Math.max(0, start - reach), start);
    if (source(context).test(before)) return true;
    if (struck.has(sentence) || recordsOf(form, forms).some((id) => parties.has(id))) return false;
    const after = block.text.slice(end, end + reach);
    if (weakSource(context).test(before) || amongMedia.test(before)) return true;
    if (witnessAfter.test(after) || (witnessBefore.test(before) && witnesses.test(after))) return true;
    if (statesOwn(context).test(block.text.slice(start, end)) && !speaksAfter.test(after)) return false;
    return (perhapsSource(context).test(before) && !rostrum(context).test(before)) || speaksAfter.test(after);
  });
  // "Told RFI and France 24": the second is told as the first is.
  const isQuoted = new Set<Hit>(quoted);
  for (const one of [...media].sort((a, b) => a.start - b.start)) {
    if (isQuoted.has(one) || struck.has(one.sentence)) continue;
    const joined = [...isQuoted].some(
      (first) =>
        first.end < one.start && /^(?:,| and| et)\s(?:à\s|la\s|l[’'])?$/u.test(block.text.slice(first.end, one.start)),
    );
    if (joined) isQuoted.add(one);
  }
  return new Set([...isQuoted].map(({ start }) => start));
}

/** Media to which title or opening tell that something was done, or whose people they tell it of. */
export function listMediaParties({ blocks }: ArticleScan, context: Context): ReadonlySet<RecordId> {
  const { forms } = context;
  const parties = new Set<RecordId>();
  const opening = blocks.slice(0, openingBlocks);
  const areVictims = opening.some(({ hits, text }) => {
    return journalists.test(text) && hits.some(({ form }) => gives(form, victims, forms));
  });
  for (const block of opening) {
    const struck = findStruck(block, forms);
    for (const { form, start, end, sentence } of mediaIn(block, forms)) {
      const before = block.text.slice(Math.max(0, start - reach), start);
      const isTheirs = ofMedium.test(before) || mediumsOwn.test(block.text.slice(end, end + reach));
      if ((!struck.has(sentence) || source(context).test(before)) && !(areVictims && isTheirs)) continue;
      for (const id of recordsOf(form, forms)) parties.add(id);
    }
  }
  return parties;
}

const openingBlocks = 3;

/** Of names that begin alike, "Radio France" and "Radio France Internationale", the longest. */
function mediaIn({ hits }: ScannedBlock, forms: FormIndex): Hit[] {
  const media = hits.filter(({ form }) => gives(form, mediaSignals, forms));
  return media.filter((one) => !media.some((other) => other.start === one.start && other.end > one.end));
}

function recordsOf(form: number, forms: FormIndex): RecordId[] {
  return forms.meaningsOf(form).flatMap((meaning) => (meaning.as === "alias" ? [meaning.record] : []));
}

/** Sentences in which something is done to a medium or to journalists. */
function findStruck({ hits, text }: ScannedBlock, forms: FormIndex): ReadonlySet<number> {
  const isJournalists = journalists.test(text);
  return new Set(
    hits
      .filter(({ form }) => gives(form, isJournalists ? [againstMediaSignal, ...victims] : [againstMediaSignal], forms))
      .map(({ sentence }) => sentence),
  );
}

function gives(form: number, signals: readonly string[], forms: FormIndex): boolean {
  return forms.meaningsOf(form).some((meaning) => meaning.as === "signal" && signals.includes(meaning.signal));
}
