/** What sort of words a mark is made of: names of one's own, or words that any state may lend itself. */
import type { ContextRecord } from "../../record.ts";
import { foldText } from "../../text/fold.ts";
import type { Mention } from "../mention.ts";
import { isCommonWording, type Named } from "../others/owners.ts";

export type Sort = "full-name" | "surname" | "office" | "place" | "proper" | "common" | "event";

const own: readonly Sort[] = ["full-name", "surname", "place", "proper"];

export function isOwnName(sort: Sort): boolean {
  return own.includes(sort);
}

/** @param stated the names of states in the mark's paragraph */
export function sortOf(mention: Mention, record: ContextRecord, stated: readonly Named[]): Sort {
  if (record.kind === "event" || record.kind === "place") return record.kind;
  const written = countNameWords(mention, record);
  if (record.kind === "person") return written > 1 ? "full-name" : written === 1 ? "surname" : "office";
  if ((record.kind === "force" || record.kind === "group") && written > 0) return "proper";
  const left = withoutStates(mention, stated);
  return isCommonWording(left) && /\p{L}/u.test(left) ? "common" : "proper";
}

/** How many words with a capital it has of the record's names. */
function countNameWords({ text }: Mention, record: ContextRecord): number {
  const own = nameWords.get(record) ?? readNameWords(record);
  nameWords.set(record, own);
  return text.split(between).filter((word) => /^\p{Lu}/u.test(word) && own.has(foldText(word))).length;
}

const nameWords = new WeakMap<ContextRecord, ReadonlySet<string>>();

function readNameWords({ names }: ContextRecord): ReadonlySet<string> {
  return new Set(names.flatMap(({ en, fr }) => `${en} ${fr}`.split(between).map((word) => foldText(word))));
}

const between = /[\s-]+/u;

/** "The French embassy", "ambassade de France" are common words but for whose it is. */
function withoutStates({ text, start, end }: Mention, stated: readonly Named[]): string {
  return stated
    .filter((one) => one.start >= start && one.end <= end)
    .reduce(
      (left, one) => left.slice(0, one.start - start) + " ".repeat(one.end - one.start) + left.slice(one.end - start),
      text,
    );
}
