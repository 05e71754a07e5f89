/**
 * The curated database as the rest of the code sees it. A record is what a reader can ask about; what
 * it says is a list of dated statements, so that the card on a day is the statements in force that day.
 * The files a curator writes have the same shape (`context/schema.ts` checks them).
 */
import type { Day, PartialDate, Span } from "./dates.ts";

export type Language = "en" | "fr";
/** A language of the interface, by its BCP 47 tag: each has a folder in `ui/words`. Records are told in `Language`. */
export type Tongue = string;
/** The same thing said in both languages. */
export interface Text {
  en: string;
  fr: string;
}

export type RecordId = string;
export const kinds = ["event", "person", "group", "force", "institution", "place", "concept", "claim"] as const;
export type Kind = (typeof kinds)[number];
export type Confidence = "high" | "medium" | "low";

export interface Source {
  publisher: string;
  title: string;
  /** When it was published, as far as known; absent when undated. */
  date?: PartialDate | undefined;
  url?: string | undefined;
  /** What identifies it where no address does: "UNTS vol. 500, p. 95". */
  identifier?: string | undefined;
  lang?: string | undefined;
}

/** One thing that is said, from when on, on whose word. `from` is the first day it was known and true. */
export interface Statement extends Span, Text {
  from: PartialDate;
  sources: string[];
  confidence?: Confidence | undefined;
}

export interface DatedName extends Span, Text {}

/** An office or standing held over a span; `office` names a post that has one holder at a time. */
export interface Role extends Span, Text {
  from: PartialDate;
  office?: string | undefined;
  sources: string[];
}

/**
 * A surface form in running text. Folding ignores case, accents, and kinds of apostrophe, hyphen and space.
 * A word ending in `*` stands for any ending ("expuls*"); ` … ` stands for up to six words in between.
 */
export interface Alias extends Span {
  text: string;
  /** Only in articles of this language; in both when absent. */
  lang?: Language | undefined;
  /** `exact`: capitals must be as written ("Wagner", never "wagner"). */
  case?: "exact" | undefined;
  /** At least one of these must stand somewhere in the article: a word, or `@record-id`. */
  needs?: string[] | undefined;
  /** At least one of these must stand in the same paragraph. */
  near?: string[] | undefined;
  /** None of these may stand in the same sentence or the one beside it; a record (`@`) nowhere in the paragraph. */
  unless?: string[] | undefined;
  /** Several records may own this form on purpose; then all are offered to the reader. */
  shared?: true | undefined;
}

/** What the record is not: a form that looks like it and means something else. */
export interface NotThis extends Text {
  text: string;
  /** The form is someone else's when one of these stands in the paragraph; always when absent. */
  when?: string[] | undefined;
}

/** One correction of a record: in `en` and `fr` what was changed, in words a reader understands. */
export interface Change extends Text {
  /** The day on which the database was corrected. */
  on: Day;
  /** The date of what was corrected. On an earlier day the card does not speak of it, lest it tell the future. */
  concerns?: PartialDate | undefined;
  why?: Text | undefined;
  /** Keys of the record's sources on which the correction rests. */
  sources?: string[] | undefined;
}

/** Since when and why a record is withdrawn. */
export interface Withdrawal extends Text {
  on: Day;
}

interface Common {
  id: RecordId;
  /** Names by date; the one in force on the article's date is shown. */
  names: DatedName[];
  /** What sort of thing it is, true on any date: "Malian officer", "legal term". */
  what?: Text | undefined;
  aliases: Alias[];
  not: NotThis[];
  statements: Statement[];
  roles: Role[];
  related: RecordId[];
  /** By key, as the statements cite them. */
  sources: Record<string, Source>;
  reviewed: Day;
  /** What was corrected since it was first published, oldest first. */
  changes?: Change[] | undefined;
  /** No longer vouched for; it stays in the database and is shown as withdrawn, with the reason. */
  withdrawn?: Withdrawal | undefined;
}

export interface CauseLink {
  event: RecordId;
  sources: string[];
}

export interface EventRecord extends Common {
  kind: "event";
  date: PartialDate;
  end?: PartialDate | undefined;
  /** When it became public, where that is later than `date`. */
  known?: PartialDate | undefined;
  /** 3 a turning point of the whole story, 2 a step of it, 1 an episode. */
  weight: 1 | 2 | 3;
  actors: RecordId[];
  places: RecordId[];
  because: CauseLink[];
}

export interface EntityRecord extends Common {
  kind: "person" | "group" | "force" | "institution" | "concept";
  /** Its posts, as the roles of their holders name them: its card says who held each on the day. */
  offices?: string[] | undefined;
  /** For a loaded word: who calls the thing what, and why. */
  usage?: Usage[] | undefined;
}

/** One party's word for a thing that others call otherwise; the text says how and why it is used. */
export interface Usage extends Text, Span {
  from: PartialDate;
  term: Text;
  by: Text;
  sources: string[];
}

export interface PlaceRecord extends Common {
  kind: "place";
  /** The posts for which it stands or that govern it. */
  offices?: string[] | undefined;
  /** Decimal degrees, WGS 84: latitude, longitude. */
  at?: [number, number] | undefined;
}

export type ClaimStatus = "asserted" | "disputed" | "not-established" | "found" | "withdrawn";

export interface Position extends Text, Span {
  from: PartialDate;
  by: Text;
  party?: RecordId | undefined;
  sources: string[];
  /** For an independent finding: by what standard of proof. */
  standard?: Text | undefined;
}

/** A contested point: the names are the question in neutral words, the positions each side's answer. */
export interface ClaimRecord extends Common {
  kind: "claim";
  about: RecordId[];
  positions: Position[];
  status: { from: PartialDate; value: ClaimStatus }[];
}

export type ContextRecord = EventRecord | EntityRecord | PlaceRecord | ClaimRecord;

/** One of the two whose relation a pack is about, and the words by which running text names it. */
export interface Party {
  record: RecordId;
  /** Short, as a sentence names it; in French with its article: "le Mali". */
  name: Text;
  /** As aliases are written: "Mali", "malien*". */
  words: string[];
  /** Hold such a word and do not mean the party: "Paris Saint-Germain". */
  not: string[];
  /** Its media, which articles quote without being about the party. */
  media: string[];
  /** Its towns and bodies: they stand for it where an article that names only the other tells what states have to do. */
  hints?: string[] | undefined;
  /** Names by which a note that does not name it speaks of it: what the gate looks for besides, and so few and short. */
  gate?: string[] | undefined;
  /** Ends of the domains of outlets that write for it, and so need not name it: ".ml", "maliweb.net". */
  outlets?: string[] | undefined;
  /** Those of them by which its state speaks: what is said there is no report. */
  stateMedia: string[];
  /** How its offices in the records begin: "ml" of "ml-head-of-state". */
  code: string;
  /** Its country's own name, as running text writes it in either language, and its capital. */
  land: string[];
  capital: string[];
  /** Houses by which its power is called: "Élysée". */
  seats: string[];
  people: People;
}

/** What the people of a country are called: in English the adjective, and one of them; in French by gender and number. */
export interface People {
  en: { own: string; one: string };
  fr: { man: string; woman: string; men: string; women: string };
}

/** The region and the time in which the story of the two plays. */
export interface Scene {
  /** What the region is called: "Sahel". */
  region: string[];
  /** Other states in which soldiers have taken power as well, or tried, and since when. */
  takeovers: { state: string; on: Day }[];
  /** Names that stand for a great power or a body there, by what they stand for: a firm of soldiers for its state. */
  bystanders: Record<string, string[]>;
  /** Words of this story for what happens and for things, by the engine's sorts; written as aliases are. */
  happenings: Record<string, string[]>;
  things: Record<string, string[]>;
  /** Rows of the timeline's picture, from top to bottom. */
  rows: TimelineRow[];
}

/** Outlines of the region, drawn to scale (tools/make-map.ts); west and north are degrees of its upper left corner. */
export interface MapOutline {
  width: number;
  height: number;
  west: number;
  north: number;
  /** Units of the drawing for one degree of longitude and of latitude. */
  perDegree: readonly [number, number];
  /** Paths, as SVG has them: of the first party's country, and of the borders around it. */
  land: string;
  borders: string;
  /** Country code, and where its name stands. */
  names: readonly (readonly [string, number, number])[];
}

/** A row is told by its holders' names, or by what held. */
export interface TimelineRow {
  /** How it is drawn. */
  row: "head-of-state" | "operation" | "other-force" | "sanctions";
  /** What it is called. */
  name: Text;
  offices: string[];
  says: "name" | "role";
}

/** The database as built and shipped. */
export interface Pack {
  version: string;
  parties: [Party, Party];
  scene: Scene;
  /** Where the region has been drawn. */
  map?: MapOutline | undefined;
  /** Reviewed through, in full and in part. Articles later than `partly` are beyond what we know. */
  horizon: { full: Day; partly: Day };
  /** SHA-256 of the parties, the scene, the map and the records, hex. */
  hash: string;
  records: ContextRecord[];
  /** Absent from packs that were not built for shipping; see `context/pack-index.ts`. */
  index?: PackIndex | undefined;
}

/** The forms of a pack, worked out at build time. Lists of numbers are packed into texts. */
export interface PackIndex {
  /** Of what it was made: format, records, the detector's words. */
  made: string;
  words: string;
  stems: string;
  parents: string;
  steps: string;
  ends: string;
  meanings: string;
  kinds: string;
  owners: string;
  parts: string;
  sides: string;
  cues: string[];
  signals: string[];
  hasRecordCues: boolean;
}
