/** The text of a new record file, by kind: every blank is `____`, every line says what belongs there. */
import { blank } from "../../../src/context/schema.ts";
import type { Day } from "../../../src/core/dates.ts";
import type { Kind } from "../../../src/core/record.ts";

export interface NewRecord {
  kind: Kind;
  id: string;
  /** The day on which it is written. */
  today: Day;
}

const dateInId = /^e-(\d{4}-\d{2}(?:-\d{2})?)(?:-|$)/;

/**
 * @returns a YAML file that the schema refuses as long as a blank is left in it, and accepts when every blank has
 *   become a date, an id or words, as the comment beside it says
 */
export function writeTemplate({ kind, id, today }: NewRecord): string {
  const body = {
    event: () => eventLines(dateInId.exec(id)?.[1] ?? blank),
    claim: claimLines,
    place: () => [...placeLines, ...aliasLines(kind), ...statementLines],
    concept: () => [...aliasLines(kind), ...statementLines],
    person: () => [...aliasLines(kind), ...statementLines, ...roleLines],
    group: () => [...aliasLines(kind), ...statementLines],
    force: () => [...aliasLines(kind), ...statementLines],
    institution: () => [...aliasLines(kind), ...statementLines],
  }[kind]();
  const lines = [...headLines(kind, id), ...nameLines(kind), ...body, ...tailLines(today)];
  return `${lines.join("\n")}\n`;
}

function headLines(kind: Kind, id: string): string[] {
  return [
    `# Fill in every ${blank}. A line you do not need can be deleted; what stands behind # is for you and is not shown.`,
    "# Then run: npm run context:check",
    `id: ${id} # never changes once it is published`,
    `kind: ${kind}`,
  ];
}

const namings: Record<Kind, string> = {
  event: "a factual headline that no side would dispute, without a full stop",
  claim: "the question in neutral words, with its question mark",
  person: "first name and surname, without rank or office (those are roles, below)",
  group: "the usual name first; an acronym in the language of the reader (JNIM, GSIM)",
  force: "the usual name",
  institution: "the official name",
  place: "the usual spelling; other spellings are aliases",
  concept: "the term as the press writes it",
};

const natures: Partial<Record<Kind, string>> = {
  person: "what the person is on any date: Malian officer, French journalist",
  group: "what it is on any date: armed group, party",
  force: "what it is on any date: French military operation",
  institution: "what it is on any date: French broadcaster",
  place: "what it is on any date: town in the Gao region",
  concept: "what sort of term: legal term, loaded term",
};

function nameLines(kind: Kind): string[] {
  const nature = natures[kind];
  return [
    `name: # ${namings[kind]}`,
    `  en: ${blank}`,
    `  fr: ${blank} # typographic apostrophe ’ and a no-break space before : ; ? ! and inside « »`,
    ...(nature ? [`what: # ${nature}`, `  en: ${blank}`, `  fr: ${blank}`] : []),
  ];
}

function eventLines(date: string): string[] {
  return [
    `date: '${date}' # the day of the act. Not sure of the day? '2022-05' or '2022' is better than a guess`,
    `known: '${blank}' # the day it became public, if that is later; else delete this line`,
    "weight: 1 # 3 a turning point of the whole story, 2 a step of it, 1 an episode",
    `actors: [i-${blank}] # ids of who acted: i-mali, p-goita; [] when nobody has a record`,
    `places: [l-${blank}] # ids of where; [] when there is none`,
    "because: # what led to it, each link with a source that says so; delete it when no source does",
    `  - { event: e-${blank}, sources: [${exampleKey}] }`,
    "aliases: # wordings by which an article speaks of this event: word* = any ending, … = up to six words between",
    `  - { text: ${blank}, lang: fr, from: '${blank}', to: '${blank}', near: [Mali, malien*, Bamako] }`,
    `  - { text: ${blank}, lang: en, from: '${blank}', to: '${blank}', near: [Mali, Malian*, Bamako] }`,
    ...statementLines,
  ];
}

const exampleKey = "outlet-date";

const statementLines = [
  "# What was known, from when on. Nothing in a statement may be later than its own from: what came later is",
  "# another statement, with its own date. Two sentences at most, 45 words at most, the same facts in both languages.",
  "statements:",
  `  - from: '${blank}' # the first day a reader could know this: 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY'`,
  `    to: '${blank}' # the day from which it no longer holds; delete this line if it still does`,
  `    en: ${blank} # says, states, reports, denies; never admits, reveals, claims`,
  `    fr: ${blank} # dit, déclare, annonce, dément ; same dates, figures and parties as the English`,
  `    sources: [${exampleKey}] # keys from the list at the end of this file; two publishers if you can`,
  "    confidence: high # high several sources or a primary text, medium one good source, low not yet verified",
];

function aliasLines(kind: Kind): string[] {
  const exact = kind === "person" || kind === "force" ? ", case: exact" : "";
  const cue = kind === "concept" || kind === "institution" ? "needs" : "near";
  return [
    "aliases: # how the press writes it; capitals and accents do not matter unless case: exact",
    `  - { text: ${blank}${exact} } # a name that means nothing else`,
    `  - { text: ${blank}, lang: fr, from: '${blank}', ${cue}: [Mali, malien*, Bamako] } # a wording that could mean others`,
    `  - { text: ${blank}, lang: en, from: '${blank}', ${cue}: [Mali, Malian*, Bamako] } # near: paragraph; needs: article`,
    "not: # what looks like it and is something else; delete it when there is nothing",
    `  - { text: ${blank}, en: ${blank}, fr: ${blank} }`,
  ];
}

const roleLines = [
  "roles: # offices and ranks, each with its own dates; an unknown end is left out",
  `  - en: ${blank}`,
  `    fr: ${blank}`,
  `    from: '${blank}'`,
  `    to: '${blank}' # the first day on which it is over; delete this line if it is not`,
  `    office: ${blank} # only for a post with one holder at a time: ml-prime-minister, fr-foreign-minister; else delete`,
  `    sources: [${exampleKey}]`,
];

const placeLines = [
  "# Where it is, as in at: [16.2717, -0.0447] (latitude, longitude, decimal degrees, north and east positive).",
  "# Take it from a gazetteer, cite that in a statement below, and take the # away from the next line.",
  "# at: [0.0, 0.0]",
];

function claimLines(): string[] {
  const position = (who: string, more: readonly string[] = []) => [
    `  - by: { en: ${blank}, fr: ${blank} } # ${who}`,
    `    party: i-${blank} # its id, if it has a record; else delete this line`,
    `    from: '${blank}' # the day it said so`,
    `    en: ${blank} # what it says, as it would put it, in about as many words as the other side`,
    `    fr: ${blank}`,
    `    sources: [${exampleKey}] # where it says so itself, or a reliable outlet that reports it`,
    ...more,
  ];
  return [
    `about: [e-${blank}] # ids of the records it is about: their cards show it`,
    "# Each side, in the order in which they spoke; no verdict of ours anywhere.",
    "positions:",
    ...position("one side"),
    ...position("the other side"),
    ...position("an independent inquiry (UN office, court), if there is one; else delete this whole position", [
      `    standard: { en: ${blank}, fr: ${blank} } # its standard of proof: reasonable grounds to believe`,
    ]),
    "status: # asserted one side says so, disputed, not-established, found by an inquiry, withdrawn by its author",
    `  - { from: '${blank}', value: asserted }`,
    `  - { from: '${blank}', value: disputed }`,
  ];
}

function tailLines(today: Day): string[] {
  return [
    "related: [] # ids of other records worth reading; those records should name this one too",
    "sources: # one entry for each thing you read; the key is yours to choose: outlet and date",
    `  ${exampleKey}:`,
    `    publisher: ${blank} # where you read it, and whose report it is: PressAfrik (RFI)`,
    `    title: ${blank} # put it in 'quotes' when it holds a colon`,
    `    date: '${blank}' # when it was published, as far as you know; else delete this line`,
    "    lang: fr # its language",
    `    url: https://${blank} # the original rather than a copy; a treaty or decree may have identifier: instead`,
    `reviewed: '${today}' # the day on which somebody last checked the whole record`,
  ];
}
