/** A statement tells nothing that happened after the day from which it is shown. */
import { earliestDay, latestDay } from "../../core/dates.ts";
import type { ContextRecord, EventRecord } from "../../core/record.ts";
import { findDates } from "../../core/text/dates-in-prose.ts";
import { labelsOf, type Problem, proseOf } from "./problem.ts";

/** Words before a later date that make it a plan, a term or a promise, which was public already. */
const planned =
  /(?<!\p{L})(?:plan\p{L}*|due|schedul\p{L}*|will|would|set|deadline|expir\p{L}*|promis\p{L}*|promes\p{L}*|takes? effect|prend(?:re)? effet|prévu\p{L}*|prévoi\p{L}*|doi(?:t|vent)|devai(?:t|ent)|devr\p{L}*|au plus tard|échéance|fix\p{L}*|(?:is|are|was|were) to)(?!\p{L})/iu;
/** Words that do so when they stand right before it. */
const term =
  /(?<!\p{L})(?:from|until|by|before|for|à compter d[ue]|dès|jusqu[’'](?:à|au|en)|avant|d[’']ici(?: à)?|pour|à partir d[ue])\s(?:the |le |la |end of |late |early |fin |début |\p{L}+day |\p{L}+di )*$/iu;
/** How far before the date a plan is looked for, in characters, and not beyond the clause. */
const reach = 140;
const clause = /[.;:](?= )/g;

export function checkNoFuture(record: ContextRecord): Problem[] {
  const told = [...proseOf(record), ...labelsOf(record)].flatMap(({ path, from, en, fr }) => {
    if (from === undefined) return [];
    return (
      [
        ["en", en],
        ["fr", fr],
      ] as const
    ).flatMap(([language, text]) =>
      findDates(text)
        .filter(({ date, at }) => earliestDay(date) > latestDay(from) && !isPlan(text, at))
        .map(({ text: written }) => ({
          record: record.id,
          path: `${path}.${language}`,
          rule: "tells-the-future",
          message: `says "${written}" but is shown from ${from}: put what came later into a statement of its own, from that date`,
        })),
    );
  });
  return [...told, ...(record.kind === "event" ? checkEvent(record) : [])];
}

/** What an event states cannot have been known before it happened. */
function checkEvent(event: EventRecord): Problem[] {
  return event.statements
    .map((statement, index) => ({ statement, index }))
    .filter(({ statement }) => latestDay(statement.from) < earliestDay(event.date))
    .map(({ statement, index }) => ({
      record: event.id,
      path: `statements.${index}.from`,
      rule: "before-the-event",
      message: `is ${statement.from}, before the event itself (${event.date}): date it from when it was known`,
    }));
}

function isPlan(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(clause)
      .at(-1) ?? "";
  return planned.test(before) || term.test(before);
}
