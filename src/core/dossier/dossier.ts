/** What the panel shows for one article on one day: composed from reviewed statements, never free text. */
import type { Day, PartialDate } from "../dates.ts";
import type { Verdict } from "../detect/verdict.ts";
import type { ClaimStatus, Confidence, Kind, Language, RecordId, Source, Text, TimelineRow } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import type { ForLevel } from "./for-level.ts";
import type { NamedDot } from "./map-names.ts";

/** A statement in force, with its sources resolved. */
export interface ShownStatement extends Text {
  from: PartialDate;
  confidence?: Confidence | undefined;
  sources: Source[];
}

export interface ShownPosition extends Text {
  by: Text;
  from: PartialDate;
  standard?: Text | undefined;
  sources: Source[];
}

/** A contested point: each side's position, no verdict. */
export interface ShownClaim {
  record: RecordId;
  question: Text;
  status: ClaimStatus;
  positions: ShownPosition[];
}

/** One party's word for a thing that others call otherwise. */
export interface ShownUsage extends Text {
  term: Text;
  by: Text;
  from: PartialDate;
  sources: Source[];
}

/** A loaded word of the article, and who uses which. */
export interface ShownWord {
  record: RecordId;
  name: Text;
  usage: ShownUsage[];
}

/** "Corrected on": what was changed in a card since it was first published. */
export interface ShownChange extends Text {
  on: Day;
}

export interface RelatedRecord {
  record: RecordId;
  kind: Kind;
  name: Text;
  /** For events. */
  date?: PartialDate | undefined;
}

/** Who held an office of the card's record on the day. */
export interface ShownHolder extends Text {
  record: RecordId;
  kind: Kind;
  name: Text;
  /** Since when. */
  from: PartialDate;
  sources: Source[];
}

/** A record on a day. */
export interface Card {
  record: RecordId;
  kind: Kind;
  name: Text;
  what?: Text | undefined;
  date?: PartialDate | undefined;
  end?: PartialDate | undefined;
  /** Offices and standings held on that day. */
  roles: (Text & { from: PartialDate })[];
  /** Who held its offices on that day, in the curator's order; absent where the database knows of none. */
  holders?: ShownHolder[] | undefined;
  statements: ShownStatement[];
  /** What it is not. */
  not: Text[];
  /** Other names it goes by on other days, up to the day: "until June 2025: Wagner". */
  claims: ShownClaim[];
  usage: ShownUsage[];
  /** Latest first. */
  changes: ShownChange[];
  /** No longer vouched for, and why. */
  withdrawn?: ShownChange | undefined;
  because: RelatedRecord[];
  /** For events: what came of it by that day. */
  ledTo: RelatedRecord[];
  /** For places: latitude and longitude, decimal degrees. */
  at?: [number, number] | undefined;
  /** Only what existed on that day. */
  related: RelatedRecord[];
  reviewed: Day;
}

export interface TimelineEvent {
  record: RecordId;
  date: PartialDate;
  end?: PartialDate | undefined;
  name: Text;
  weight: 1 | 2 | 3;
  /** The article refers to it. */
  mentioned: boolean;
}

/** A span of the story: a rule, an operation, a measure. Without `to` it lasted on that day. */
export interface Period {
  row: TimelineRow["row"];
  /** What the row is called. */
  caption: Text;
  record: RecordId;
  name: Text;
  from: PartialDate;
  to?: PartialDate | undefined;
}

/** What one must know before the rest: a statement in force, and what it is to the article. */
export interface ReadFirst extends Text {
  why: "rules" | "cause" | "term";
  record: RecordId;
  kind: Kind;
  name: Text;
  /** Since when the statement holds. */
  from: PartialDate;
  /** For who rules: the office. */
  role?: (Text & { from: PartialDate }) | undefined;
  /** For a cause: when it happened. */
  date?: PartialDate | undefined;
  sources: Source[];
}

/** The country drawn, and the article's places on it: SVG paths, places and names in units of the drawing. */
export interface DossierMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  places: PlaceOnMap[];
  names: Record<Language, { countries: { text: string; x: number; y: number }[]; dots: NamedDot[] }>;
}

export interface PlaceOnMap {
  record: RecordId;
  name: Text;
  x: number;
  y: number;
  /** The last that came into force by that day, oldest first. */
  statements: ShownStatement[];
}

export interface BriefSentence extends Text {
  record: RecordId;
  /** Of the event that it tells. */
  date: PartialDate;
  sources: Source[];
}

/** Something tied to what the article says that the article does not say. */
export interface Gap {
  event: TimelineEvent;
  /** The record of the article to which it is tied. */
  tie: { record: RecordId; name: Text };
}

export interface Dossier {
  asOf: Day;
  /** Where `asOf` comes from: the article's date, today because the article has none, or the reader's choice. */
  asOfBasis: "published" | "modified" | "told" | "undated" | "chosen";
  version: string;
  horizon: { full: Day; partly: Day };
  verdict: Verdict;
  mainEvent?: RecordId | undefined;
  /** Why that event. */
  mainEventBecause?: Text[] | undefined;
  /** In reading order. */
  mentions: Mention[];
  brief: BriefSentence[];
  /** Up to three, in the order in which they are to be read. */
  readFirst: ReadFirst[];
  /** Up to `asOf`, oldest first. */
  timeline: TimelineEvent[];
  /** The same and more of the story, for its picture: thick near the article, turning points far back. */
  story: TimelineEvent[];
  periods: Period[];
  /** Where at least two places of the article lie on it. */
  map?: DossierMap | undefined;
  /** After `asOf`, oldest first; folded away until asked. */
  since: TimelineEvent[];
  /** Of everything mentioned, weightiest first. */
  cards: Card[];
  claims: ShownClaim[];
  words: ShownWord[];
  notMentioned: Gap[];
  forLevel: ForLevel;
  /** Of all of it, each once, by publisher. */
  sources: Source[];
}
