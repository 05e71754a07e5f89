/** The database as loaded: the records, and what is looked up in them while an article is read. */
import type { Day } from "./dates.ts";
import type { Alias, ClaimRecord, ContextRecord, EventRecord, MapOutline, Party, RecordId, Scene } from "./record.ts";
import type { Matcher } from "./text/matcher.ts";

export interface Context {
  version: string;
  horizon: { full: Day; partly: Day };
  records: ReadonlyMap<RecordId, ContextRecord>;
  /** Oldest first. */
  events: readonly EventRecord[];
  /** Event → its place among them. */
  places: ReadonlyMap<RecordId, number>;
  classes: readonly EventClass[];
  /** In the order in which they ended, or happened. */
  byEnd: readonly EventRecord[];
  /** Record → those that name it as related, actor, place, cause, party or subject. */
  referrers: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** Event → the events that it led to. */
  consequences: ReadonlyMap<RecordId, readonly EventRecord[]>;
  claimsAbout: ReadonlyMap<RecordId, readonly ClaimRecord[]>;
  /** On whose side of the relation a record stands: of the first party, the second, or both. */
  sides: ReadonlyMap<RecordId, readonly [boolean, boolean]>;
  parties: readonly [Party, Party];
  scene: Scene;
  map?: MapOutline | undefined;
  forms: FormIndex;
}

/** Events that count alike where nothing ties them to an article, in the order in which they became public. */
export interface EventClass {
  weight: EventRecord["weight"];
  /** Between the two parties, rather than in one of them. */
  between: boolean;
  events: readonly EventRecord[];
}

/** Every written form that means something to us, and what each may mean. */
export interface FormIndex {
  matcher: Matcher;
  /** By the number of the form. */
  meaningsOf(form: number): readonly Meaning[];
  /** Cue number → as written. */
  cues: readonly string[];
  /** Whether some cue is a record, so that mentions depend on mentions. */
  hasRecordCues: boolean;
}

/** Words or records that decide between meanings; one of them is enough. */
export interface Cues {
  words: readonly number[];
  records: readonly RecordId[];
}

export interface AliasMeaning {
  as: "alias";
  record: RecordId;
  alias: Alias;
  /** First day on which it may be meant, and the first on which it no longer is. */
  begins?: Day | undefined;
  ends?: Day | undefined;
  needs?: Cues | undefined;
  near?: Cues | undefined;
  unless?: Cues | undefined;
}

export type Meaning =
  | AliasMeaning
  /** Looks like the record and is not; always, or when a cue stands near. */
  | { as: "not"; record: RecordId; written: string; when?: Cues | undefined }
  | { as: "surname"; record: RecordId; written: string }
  | { as: "cue"; cue: number }
  | { as: "signal"; signal: string };
