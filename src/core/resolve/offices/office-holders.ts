/** Who holds an office on a day or held it in a year, and who ever did. */
import type { Context } from "../../context.ts";
import { addDays, type Day, earliestDay, isInForce, latestDay } from "../../dates.ts";
import type { ContextRecord, Role } from "../../record.ts";
import { existsOn } from "../../record-on-day.ts";
import { daysOf } from "../dates/year-of.ts";
import type { Office } from "./office-words.ts";
import type { PartyNumber } from "./party-of.ts";

function isOf(office: Office, one: Role): boolean {
  return (one.office !== undefined && isCalled(office, one.office)) || office.role?.test(one.en) === true;
}

/** Whether an office of the database, "ml-prime-minister", is one that is called so. */
export function isCalled({ ends = [], abroad }: Office, office: string): boolean {
  if (abroad !== undefined && office.includes(`-${abroad}-in-`)) return true;
  return ends.some((end) => office === end || office.endsWith(`-${end}`));
}

export function holds({ roles }: ContextRecord, office: Office, day: Day): boolean {
  return roles.some((one) => isInForce(one, day) && isOf(office, one));
}

/** Whether somebody came to it lately. */
export function isRecent({ roles }: ContextRecord, office: Office, day: Day): boolean {
  const lately = addDays(day, -recent);
  return roles.some((one) => isInForce(one, day) && isOf(office, one) && earliestDay(one.from) >= lately);
}

const recent = 120;

/** Whether somebody takes it up within days: papers call him by it from the day on which he is named. */
export function holdsSoon({ roles }: ContextRecord, office: Office, day: Day): boolean {
  const soon = addDays(day, untilSworn);
  return roles.some((one) => isOf(office, one) && earliestDay(one.from) > day && earliestDay(one.from) <= soon);
}

const untilSworn = 14;

/** Whether somebody holds or has held it on that day. */
export function hasHeld({ roles }: ContextRecord, office: Office, day: Day): boolean {
  return roles.some((one) => earliestDay(one.from) <= day && isOf(office, one));
}

function heldIn({ roles }: ContextRecord, office: Office, year: number): boolean {
  const [first, last] = daysOf(year);
  return roles.some(
    (one) => isOf(office, one) && earliestDay(one.from) <= last && (one.to === undefined || latestDay(one.to) >= first),
  );
}

/**
 * @param year of which the text tells, where it is not the article's own
 * @returns the one holder on that party's side; `undefined` where there is none or more than one
 */
export function findHolder(
  office: Office,
  party: PartyNumber,
  context: Context,
  asOf: Day,
  year?: number,
): ContextRecord | undefined {
  const theirs = holdersOf(office, context).filter(({ id }) => context.sides.get(id)?.[party] === true);
  const onDay = (day: Day) =>
    theirs.filter((record) => (record.kind === "person" ? holds(record, office, day) : existsOn(record, day)));
  const then = year === undefined ? onDay(asOf) : theirs.filter((record) => heldIn(record, office, year));
  // On the day of a coup and in the days after it, the papers still call the deposed by their offices.
  const meant = then.length > 0 || year !== undefined ? then : onDay(addDays(asOf, -justLeft));
  // An embassy is one's, and lies in the other's capital.
  const own = meant.length > 1 ? meant.filter((record) => isSentBy(record, party, context)) : meant;
  return own.length === 1 ? own[0] : undefined;
}

function isSentBy(record: ContextRecord, party: PartyNumber, { parties }: Context): boolean {
  if (record.kind !== "institution") return false;
  return record.offices?.some((office) => office.startsWith(`${parties[party].code}-`)) === true;
}

const justLeft = 7;

/** @returns those who left the office to him in the last days */
export function hasJustFollowed(holder: ContextRecord, office: Office, context: Context, asOf: Day): ContextRecord[] {
  const [isFirsts] = context.sides.get(holder.id) ?? [];
  const before = addDays(asOf, -justLeft);
  return holdersOf(office, context).filter((one) => {
    if (one === holder || (context.sides.get(one.id)?.[0] === true) !== (isFirsts === true)) return false;
    return holds(one, office, before) && !holds(one, office, asOf);
  });
}

/**
 * Who came after or before somebody in his last office, or holds it in the other country: "his successor", "son
 * homologue".
 */
export function findRelated(
  person: ContextRecord,
  relation: "successor" | "predecessor" | "counterpart",
  context: Context,
  asOf: Day,
): ContextRecord | undefined {
  const own = person.roles.filter(({ office, from }) => office !== undefined && earliestDay(from) <= asOf);
  const last = own.reduce<Role | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);
  if (!last?.office) return undefined;
  const people = [...context.records.values()].filter(({ kind, id }) => kind === "person" && id !== person.id);
  if (relation === "counterpart") {
    const [country, ...rest] = last.office.split("-");
    if (last.to !== undefined && latestDay(last.to) <= asOf) return undefined;
    const [first, second] = context.parties;
    const office = [country === first.code ? second.code : first.code, ...rest].join("-");
    const now = people.filter(({ roles }) => roles.some((one) => one.office === office && isInForce(one, asOf)));
    return now.length === 1 ? now[0] : undefined;
  }
  const terms = people
    .flatMap((record) => record.roles.map((role) => ({ record, role })))
    .filter(({ role }) => role.office === last.office && earliestDay(role.from) <= asOf)
    .sort((a, b) => (a.role.from < b.role.from ? -1 : 1));
  return relation === "successor"
    ? terms.find(({ role }) => role.from > last.from)?.record
    : terms.findLast(({ role }) => role.from < last.from)?.record;
}

const known = new WeakMap<Context, Map<Office, ContextRecord[]>>();

/** All who ever held an office, or the institutions that go by its words. */
export function holdersOf(office: Office, context: Context): ContextRecord[] {
  const held = known.get(context) ?? new Map<Office, ContextRecord[]>();
  known.set(context, held);
  const before = held.get(office);
  if (before) return before;
  const { institution } = office;
  const holders = [...context.records.values()].filter((record) => {
    if (institution) return record.kind === "institution" && institution.test(record.names.at(-1)?.en ?? "");
    return record.roles.some((one) => isOf(office, one));
  });
  held.set(office, holders);
  return holders;
}
