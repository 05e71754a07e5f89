/** What the detector knows of a sentence. */
import type { RecordId } from "../record.ts";

/** "Expulsion" and "expulse" begin alike, and are one matter: shown once, counted once. */
export const sameBeginning = 5;

export type Where = "title" | "lead" | "body";

export interface Sentence {
  where: Where;
  /** The paragraph in which it stands. */
  block: number;
  /** Its number in that paragraph. */
  place: number;
  /** Where in the paragraph the second is first named in it. */
  secondAt: number | undefined;
  /** Where another state is named before the first party is. */
  otherAt: number | undefined;
  /** How often each party is named, by word or by a person, force or institution of its side. */
  parties: [number, number];
  /** A record of its side, rather than its mere name. */
  institutions: [boolean, boolean];
  /** A record that belongs to both: an agreement between them, an embassy of one in the other. */
  joint: boolean;
  relation: number;
  /** Words of the article that say what the two have to do with each other, each once, in small letters. */
  telling: string[];
  /** Whether a party acts or is acted upon as a state. */
  acts: [boolean, boolean];
  /** How often the second is named as one of a list of states. */
  listed: number;
  /** How often the first is named as where a private person is from: "a Malian migrant". */
  privately: number;
  /** How often it is named as the place where something is: "he studied in France". */
  placed: number;
  /** Words by which somebody only helps or answers, and words for a time ago. */
  passing: number;
  /** Records that act for a side, of the first and of the second party. */
  acting: [Set<RecordId>, Set<RecordId>];
  /** Persons, groups and forces that act for neither. */
  strangers: Set<RecordId>;
  /** Events in which both have a part. */
  stories: Set<RecordId>;
  /** Of these, the ones long past, or there to place something else beside them. */
  past: Set<RecordId>;
  /** Whether it tells an event of the last weeks, in which both have a part, or the second has none. */
  news: { shared: boolean; apart: boolean };
  /** It names the second party's language. */
  tongue: boolean;
  /** It tells a step that is the second's by its name or by whoever took it, and that is news or in the title. */
  stepOfSecond: boolean;
  /** Somebody is named whom one party has sent to the other. */
  posted: boolean;
  /** It names a force of the second. */
  force: boolean;
  /** It names what may stand for a party that the text does not name. */
  hints: [boolean, boolean];
  /** It tells what towns and bodies of one land have to do with another as lands. */
  ties: boolean;
  /** It tells of a visit or of talks. */
  meets: boolean;
  /** It speaks of a year before the article's. */
  looksBack: boolean;
  /** Other states, each counted once. */
  countries: number;
  /** Which they are. */
  others: Set<string>;
  /** Great powers and blocs, each counted once. */
  bystanders: number;
  sport: number;
  culture: number;
  /** Words of fields whose names are like ours: ships, animals, programs, the stage. */
  elsewhere: number;
}

export function emptySentence(where: Where, block: number, place: number): Sentence {
  return {
    where,
    block,
    place,
    secondAt: undefined,
    otherAt: undefined,
    parties: [0, 0],
    institutions: [false, false],
    joint: false,
    relation: 0,
    telling: [],
    acts: [false, false],
    listed: 0,
    privately: 0,
    placed: 0,
    passing: 0,
    acting: [new Set(), new Set()],
    strangers: new Set(),
    stories: new Set(),
    news: { shared: false, apart: false },
    past: new Set(),
    tongue: false,
    stepOfSecond: false,
    posted: false,
    force: false,
    hints: [false, false],
    ties: false,
    meets: false,
    looksBack: false,
    countries: 0,
    others: new Set(),
    bystanders: 0,
    sport: 0,
    culture: 0,
    elsewhere: 0,
  };
}
