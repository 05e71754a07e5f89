import type { ContextRecord, RecordId, Text, Usage } from "../../core/record.ts";

export interface Problem {
  record: RecordId;
  /** Where in the record, as a dotted path: `statements.0.fr`. */
  path: string;
  /** Name of the rule that is broken. */
  rule: string;
  /** What is wrong and what to do about it. */
  message: string;
}

export interface Prose extends Text {
  path: string;
  /** From when on it may be shown; absent for what is true on any date. */
  from?: string | undefined;
}

export interface SourcedProse extends Prose {
  sources: string[];
}

/** Everything of a record that is read as a sentence: statements, positions, and who uses which word. */
export function proseOf(record: ContextRecord): SourcedProse[] {
  const statements = record.statements.map((statement, index) => ({ ...statement, path: `statements.${index}` }));
  const positions =
    record.kind === "claim"
      ? record.positions.map((position, index) => ({ ...position, path: `positions.${index}` }))
      : [];
  const usage = usageOf(record).map((use, index) => ({ ...use, path: `usage.${index}` }));
  return [...statements, ...positions, ...usage];
}

export function usageOf(record: ContextRecord): Usage[] {
  return "usage" in record ? (record.usage ?? []) : [];
}

/** Offices and names: said in both languages, too short to be measured. */
export function labelsOf(record: ContextRecord): Prose[] {
  const roles = record.roles.map((role, index) => ({ ...role, path: `roles.${index}` }));
  const names = record.names.map((name, index) => ({ ...name, path: `names.${index}` }));
  return [...roles, ...names];
}
