/**
 * The shape of a record file (YAML) as a curator writes it, and its normal form.
 * Rules that need more than one record, or that read the prose, are in `check.ts`.
 */
import * as v from "valibot";
import { precisionOf } from "../core/dates.ts";
import type { ContextRecord } from "../core/record.ts";
import type { PackHeader } from "./pack.ts";

/** What a template has where the curator is to write; a record that still holds it is not done. */
export const blank = "____";

const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("is empty"),
  v.check((written) => !written.includes(blank), `is still blank: write something for ${blank}, or delete the line`),
);
const id = v.pipe(v.string(), v.regex(/^[a-z]-[a-z0-9-]+$/, "is not an id such as f-africacorps"));
const partialDate = v.pipe(
  v.string("is not a date: quote it, as in '2025-06-06'"),
  v.check((date) => precisionOf(date) !== undefined, "is not a date YYYY, YYYY-MM or YYYY-MM-DD"),
);
const day = v.pipe(
  partialDate,
  v.check((date) => precisionOf(date) === "day", "is not a full day YYYY-MM-DD"),
);
const span = { from: v.optional(partialDate), to: v.optional(partialDate) };
const said = { en: text, fr: text };
const sourceKeys = v.pipe(v.array(text), v.minLength(1, "names no source"));
const confidence = v.optional(v.picklist(["high", "medium", "low"]));

const source = v.strictObject({
  publisher: text,
  title: text,
  date: v.optional(partialDate),
  url: v.optional(v.pipe(text, v.regex(/^https?:\/\//, "is not an http(s) address"))),
  identifier: v.optional(text),
  lang: v.optional(text),
});
const alias = v.strictObject({
  text,
  lang: v.optional(v.picklist(["en", "fr"])),
  case: v.optional(v.literal("exact")),
  ...span,
  needs: v.optional(v.array(text)),
  near: v.optional(v.array(text)),
  unless: v.optional(v.array(text)),
  shared: v.optional(v.literal(true)),
});
const statement = v.strictObject({
  ...said,
  from: partialDate,
  to: v.optional(partialDate),
  sources: sourceKeys,
  confidence,
});
const role = v.strictObject({
  ...said,
  from: partialDate,
  to: v.optional(partialDate),
  office: v.optional(text),
  sources: sourceKeys,
});
/** Posts of it, as the holders' roles name them. */
const offices = v.optional(v.pipe(v.array(text), v.minLength(1, "names no office: delete the line")));
const change = v.strictObject({
  on: day,
  ...said,
  concerns: v.optional(partialDate),
  why: v.optional(v.strictObject(said)),
  sources: v.optional(sourceKeys),
});

const common = {
  id,
  /** A plain name that holds on every date, or `names` with dates. */
  name: v.optional(v.strictObject(said)),
  names: v.optional(v.array(v.strictObject({ ...said, ...span }))),
  what: v.optional(v.strictObject(said)),
  aliases: v.optional(
    v.array(
      v.union([
        v.pipe(
          text,
          v.transform((t) => ({ text: t })),
        ),
        alias,
      ]),
    ),
    [],
  ),
  not: v.optional(v.array(v.strictObject({ text, ...said, when: v.optional(v.array(text)) })), []),
  statements: v.optional(v.array(statement), []),
  roles: v.optional(v.array(role), []),
  related: v.optional(v.array(id), []),
  sources: v.optional(v.record(v.string(), source), {}),
  reviewed: day,
  changes: v.optional(v.array(change), []),
  withdrawn: v.optional(v.strictObject({ on: day, ...said })),
};

const event = v.strictObject({
  ...common,
  kind: v.literal("event"),
  date: partialDate,
  end: v.optional(partialDate),
  known: v.optional(partialDate),
  weight: v.picklist([1, 2, 3]),
  actors: v.optional(v.array(id), []),
  places: v.optional(v.array(id), []),
  because: v.optional(v.array(v.strictObject({ event: id, sources: sourceKeys })), []),
});
const usage = v.strictObject({
  ...said,
  from: partialDate,
  to: v.optional(partialDate),
  term: v.strictObject(said),
  by: v.strictObject(said),
  sources: sourceKeys,
});
const entity = v.strictObject({
  ...common,
  kind: v.picklist(["person", "group", "force", "institution", "concept"]),
  offices,
  usage: v.optional(v.pipe(v.array(usage), v.minLength(2, "shows one side's word only"))),
});
const place = v.strictObject({
  ...common,
  kind: v.literal("place"),
  offices,
  at: v.optional(v.tuple([v.number(), v.number()])),
});
const claim = v.strictObject({
  ...common,
  kind: v.literal("claim"),
  about: v.pipe(v.array(id), v.minLength(1, "is about nothing")),
  positions: v.pipe(
    v.array(
      v.strictObject({
        ...said,
        from: partialDate,
        to: v.optional(partialDate),
        by: v.strictObject(said),
        party: v.optional(id),
        sources: sourceKeys,
        standard: v.optional(v.strictObject(said)),
      }),
    ),
    v.minLength(2, "has fewer than two positions"),
  ),
  status: v.pipe(
    v.array(
      v.strictObject({
        from: partialDate,
        value: v.picklist(["asserted", "disputed", "not-established", "found", "withdrawn"]),
      }),
    ),
    v.minLength(1, "has no status"),
  ),
});

const recordFile = v.pipe(
  v.variant("kind", [event, entity, place, claim]),
  v.check((record) => (record.name === undefined) !== (record.names === undefined), "needs either name or names"),
  v.transform(({ name, names, ...rest }) => ({ ...rest, names: names ?? (name ? [name] : []) })),
);

const party = v.strictObject({
  record: id,
  name: v.strictObject(said),
  words: v.pipe(v.array(text), v.minLength(1, "names no word")),
  not: v.optional(v.array(text), []),
  media: v.optional(v.array(text), []),
  hints: v.optional(v.array(text), []),
  gate: v.optional(v.array(text), []),
  outlets: v.optional(v.array(text), []),
  stateMedia: v.optional(v.array(text), []),
  code: v.pipe(text, v.regex(/^[a-z]+$/, "is not a code such as ml")),
  land: v.pipe(v.array(text), v.minLength(1, "names no country")),
  capital: v.pipe(v.array(text), v.minLength(1, "names no capital")),
  seats: v.optional(v.array(text), []),
  people: v.strictObject({
    en: v.strictObject({ own: text, one: text }),
    fr: v.strictObject({ man: text, woman: text, men: text, women: text }),
  }),
});
const wordsBySort = v.optional(v.record(v.string(), v.array(text)), {});
const scene = v.strictObject({
  region: v.optional(v.array(text), []),
  takeovers: v.optional(v.array(v.strictObject({ state: text, on: day })), []),
  bystanders: wordsBySort,
  happenings: wordsBySort,
  things: wordsBySort,
  rows: v.optional(
    v.array(
      v.strictObject({
        row: v.picklist(["head-of-state", "operation", "other-force", "sanctions"]),
        name: v.strictObject(said),
        offices: v.pipe(v.array(text), v.minLength(1, "names no office")),
        says: v.optional(v.picklist(["name", "role"]), "name"),
      }),
    ),
    [],
  ),
});
const mapOutline = v.strictObject({
  width: v.number(),
  height: v.number(),
  west: v.number(),
  north: v.number(),
  perDegree: v.tuple([v.number(), v.number()]),
  land: text,
  borders: text,
  names: v.array(v.tuple([text, v.number(), v.number()])),
});
const packHeader = v.strictObject({
  version: v.pipe(text, v.regex(/^\d{4}\.\d{2}$/, "is not an edition such as '2026.11'")),
  horizon: v.strictObject({ full: day, partly: day }),
  parties: v.tuple([party, party]),
  scene: v.optional(scene, {}),
  map: v.optional(mapOutline),
});

export interface SchemaProblem {
  /** Where in the file, as a dotted path: `statements.0.fr`. */
  path: string;
  message: string;
}

/**
 * Parses one record file.
 * @param data what the YAML file holds
 * @returns the record in its normal form, or every way in which it departs from the schema
 */
export function parseRecord(data: unknown): { record: ContextRecord } | { problems: SchemaProblem[] } {
  const result = v.safeParse(recordFile, data);
  if (result.success) return { record: result.output };
  return { problems: describe(result.issues) };
}

/** Parses `pack.yaml`, what a pack says of itself. */
export function parsePackHeader(data: unknown): { header: PackHeader } | { problems: SchemaProblem[] } {
  const result = v.safeParse(packHeader, data);
  return result.success ? { header: result.output } : { problems: describe(result.issues) };
}

function describe(issues: readonly v.BaseIssue<unknown>[]): SchemaProblem[] {
  return issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: issue.message }));
}
