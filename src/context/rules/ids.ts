/** Every id that a record names is a record, of the right kind. */
import type { ContextRecord, Kind, RecordId } from "../../core/record.ts";
import { recordCue } from "../../core/resolve/forms/index-forms.ts";
import type { Problem } from "./problem.ts";

export function checkIds(record: ContextRecord, records: ReadonlyMap<RecordId, ContextRecord>): Problem[] {
  return namedIn(record).flatMap(({ path, id, kind }) => {
    const problem = (rule: string, message: string) => [{ record: record.id, path, rule, message }];
    if (id === record.id) return problem("names-itself", "names the record itself: delete it");
    const named = records.get(id);
    if (!named)
      return problem("dangling-id", `names ${id}, which no file has as its id: write that record or delete the name`);
    if (kind && named.kind !== kind)
      return problem("wrong-kind", `names ${id}, which is a ${named.kind}: only a ${kind} can stand here`);
    return [];
  });
}

interface Named {
  path: string;
  id: RecordId;
  kind?: Kind;
}

function namedIn(record: ContextRecord): Named[] {
  const list = (name: string, ids: readonly RecordId[], kind?: Kind) =>
    ids.map((id, index) => ({ path: `${name}.${index}`, id, ...(kind ? { kind } : {}) }));
  const cues = (path: string, texts: readonly string[] = []) =>
    texts.filter((text) => text.startsWith(recordCue)).map((text) => ({ path, id: text.slice(recordCue.length) }));
  return [
    ...list("related", record.related),
    ...record.aliases.flatMap(({ needs, near, unless }, index) => [
      ...cues(`aliases.${index}.needs`, needs),
      ...cues(`aliases.${index}.near`, near),
      ...cues(`aliases.${index}.unless`, unless),
    ]),
    ...record.not.flatMap(({ when }, index) => cues(`not.${index}.when`, when)),
    ...(record.kind === "event"
      ? [
          ...list("actors", record.actors),
          ...list("places", record.places, "place"),
          ...record.because.map(({ event }, index) => ({
            path: `because.${index}`,
            id: event,
            kind: "event" as const,
          })),
        ]
      : []),
    ...(record.kind === "claim"
      ? [
          ...list("about", record.about),
          ...record.positions.flatMap(({ party }, index) =>
            party ? [{ path: `positions.${index}.party`, id: party }] : [],
          ),
        ]
      : []),
  ];
}
