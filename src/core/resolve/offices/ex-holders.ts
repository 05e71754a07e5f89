/**
 * "The ousted president", "l’ex-Premier ministre": whom the text has named just before, if one alone of these held the
 * office and holds it no longer.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { type Day, earliestDay } from "../../dates.ts";
import type { ContextRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import type { Mention } from "../mention.ts";
import { genderOf } from "../names/namesakes.ts";
import { hasHeld, holds, isCalled } from "./office-holders.ts";
import type { Office } from "./office-words.ts";

const formerBefore =
  /(?:^|[^\p{L}])(?:the\s|l[ea]\s|l[’']|du\s|au\s|d[’'])(?<former>ancien(?:ne)?|ex|former|ousted|deposed|toppled|overthrown|sacked|dismissed)[\s-]+$/iu;
const definite = /(?:^|[^\p{L}])(?:the|le|la|l[’']|du|au)\s*$/iu;
const formerAfter = /^\s(?<former>déchue?|renversée?|déposée?|limogée?|évincée?|destituée?)(?!\p{L})/iu;
/** It goes on to say which: "l’ancien ministre de la Culture", "the former president of Chad". */
const goesOn = /^\s(?:d[eu]s?\s|d[’']|of\s|in\s\p{Lu}|\p{Lu})|^[’']s\s/u;

/** Paragraphs before its own in which a reader still has somebody in mind. */
const remembered = 2;

/** @returns who it was, and where the words for it stand */
export function findExHolder(
  office: Office,
  { block, text }: { block: number; text: string },
  { start, end }: Span,
  mentions: readonly Mention[],
  context: Context,
  asOf: Day,
): { holder: ContextRecord; place: Span } | undefined {
  if (office.institution) return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  const lead = formerBefore.exec(before)?.groups?.former;
  const after = formerAfter.exec(text.slice(end, end + 14))?.[0];
  if (lead === undefined && (after === undefined || !definite.test(before))) return undefined;
  const place = {
    start: lead === undefined ? start : text.lastIndexOf(lead, start),
    end: end + (after?.length ?? 0),
  };
  if (goesOn.test(text.slice(place.end, place.end + 12))) return undefined;
  const gender = /(?:^|\s)(?:la|l[’']ancienne)\s?$/iu.test(before) ? "woman" : undefined;
  const own = officesNamed(office, { block, text }, start, mentions, context);
  const named = mentions.filter((one) => {
    if (one.kind !== "person" || one.records.length > 1) return false;
    if (one.block === block) return one.end <= start;
    return one.block === TITLE || (one.block < block && block - one.block <= remembered);
  });
  const formers = named.flatMap(({ block: at, end: where, records: [id = ""] }) => {
    const record = context.records.get(id);
    if (!record || holds(record, office, asOf) || !hasHeld(record, office, asOf)) return [];
    if (own.length > 0 && !record.roles.some((role) => role.office && own.includes(role.office))) return [];
    return gender === undefined || genderOf(record) === gender
      ? [{ record, isNear: at === block && isNear(text.slice(where, start)) }]
      : [];
  });
  const near = formers.filter((one) => one.isNear);
  const meant = new Set((near.length > 0 ? near : formers).map(({ record }) => record));
  const [holder] = meant;
  const last = own.length > 0 && meant.size === 0 ? lastOf(own, context, asOf) : undefined;
  return last ? { holder: last, place } : holder && meant.size === 1 ? { holder, place } : undefined;
}

/** "L’ambassade du Mali est sans chef depuis le rappel de l’ancien ambassadeur": the offices of the body of its sentence. */
function officesNamed(
  office: Office,
  { block, text }: { block: number; text: string },
  start: number,
  mentions: readonly Mention[],
  context: Context,
): readonly string[] {
  const bodies = mentions.filter((one) => one.block === block && one.kind === "institution" && one.end <= start);
  const offices = bodies
    .filter(({ end }) => !/[.!?…][»”"]?\s/u.test(text.slice(end, start)))
    .flatMap(({ records: [id = ""] }) => {
      const body = context.records.get(id);
      return body && "offices" in body ? (body.offices ?? []) : [];
    });
  return offices.filter((one) => isCalled(office, one));
}

/** Who left one of these offices last. */
function lastOf(offices: readonly string[], { records }: Context, asOf: Day): ContextRecord | undefined {
  const left = [...records.values()].flatMap((record) =>
    record.roles.flatMap(({ office, to }) => {
      return office && offices.includes(office) && to && earliestDay(to) <= asOf ? [{ record, to }] : [];
    }),
  );
  return left.sort((a, b) => (a.to < b.to ? 1 : -1))[0]?.record;
}

/** In the same sentence or the one before. */
function isNear(between: string): boolean {
  return [...between.matchAll(/[.!?…][»”"]?\s/gu)].length <= 1;
}
