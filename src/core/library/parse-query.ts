/** Reads a query. What is wrong comes back as a value: what, where, and what would be right. */
import { limits } from "../limits.ts";
import { foldText } from "../text/fold.ts";
import { cutQuery, type Sign } from "./cut-query.ts";
import { cutWords } from "./cut-words.ts";
import { everything, type Query } from "./query.ts";
import { fieldNames, meant, operatorOf } from "./query-names.ts";
import { readFilter } from "./read-filter.ts";

export type QueryProblemCode =
  | "too-long"
  | "too-deep"
  | "not-closed" // a parenthesis
  | "not-opened"
  | "nothing-inside"
  | "nothing-before" // an operator
  | "nothing-after"
  | "unknown-filter"
  | "no-value"
  | "no-date"
  | "unknown-value";

export interface QueryProblem {
  code: QueryProblemCode;
  /** Which characters of the query are at fault. */
  start: number;
  end: number;
  /** The sign at fault, as typed. */
  text: string;
  /** Names of what could stand there (of `has:`, `state:`, `colour:`), or of the filter that was probably meant. */
  possible?: readonly string[] | undefined;
}

export type Parsed = { ok: true; query: Query } | { ok: false; problem: QueryProblem };

const deepest = 40;

/** A fault on its way from where it is found to `parseQuery`; it never leaves this file. */
class Fault extends Error {
  problem: QueryProblem;
  constructor(problem: QueryProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * @param text as typed; a quotation that is not closed yet is read as one whose last word has only begun
 * @returns the query, or the first problem in it
 */
export function parseQuery(text: string): Parsed {
  if (text.length > limits.query)
    return { ok: false, problem: { code: "too-long", start: limits.query, end: text.length, text: "" } };
  try {
    return { ok: true, query: readAll(cutQuery(text)) };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

interface Reader {
  signs: readonly Sign[];
  at: number;
  depth: number;
}

function readAll(signs: readonly Sign[]): Query {
  const reader = { signs, at: 0, depth: 0 };
  const query = readOr(reader);
  const left = signs[reader.at];
  if (left) throw fault("not-opened", left);
  return query;
}

function readOr(reader: Reader): Query {
  const parts = [readAnd(reader)];
  for (let sign = operatorAt(reader, "or"); sign; sign = operatorAt(reader, "or")) {
    if (parts.at(-1)?.is === "all") throw fault("nothing-before", sign);
    reader.at += 1;
    const next = readAnd(reader);
    if (next.is === "all") throw fault("nothing-after", sign);
    parts.push(next);
  }
  return oneOrMore("or", parts);
}

function readAnd(reader: Reader): Query {
  const parts: Query[] = [];
  for (;;) {
    const sign = reader.signs[reader.at];
    if (!sign || sign.is === "close" || isOr(reader, parts.length > 0)) return oneOrMore("and", parts);
    const and = operatorAt(reader, "and");
    if (and && parts.length > 0) {
      reader.at += 1;
      const next = reader.signs[reader.at];
      if (!next || next.is === "close" || operatorAt(reader, "or")) throw fault("nothing-after", and);
    }
    const part = readNot(reader);
    if (part.is !== "all") parts.push(part);
  }
}

/** An "or" with nothing before it is the French for gold. */
function isOr(reader: Reader, hasBefore: boolean): boolean {
  return hasBefore && operatorAt(reader, "or") !== undefined;
}

function readNot(reader: Reader): Query {
  const sign = reader.signs[reader.at];
  const following = reader.signs[reader.at + 1];
  if (!sign || !(sign.is === "minus" || (operatorAt(reader, "not") && following))) return readOne(reader);
  reader.at += 1;
  if (!following || following.is === "close") throw fault("nothing-after", sign);
  const of = deeper(reader, sign, readNot);
  return of.is === "all" ? everything : { is: "not", of };
}

function readOne(reader: Reader): Query {
  const sign = reader.signs[reader.at];
  if (!sign) return everything;
  reader.at += 1;
  if (sign.is === "open") return readGroup(reader, sign);
  if (sign.is === "filter") return readNamed(sign);
  const cut = cutWords(sign.text);
  if (cut.length === 0) return everything;
  const prefix = sign.is === "word" || sign.unclosed === true || /\*\s*$/.test(sign.text);
  return { is: "words", words: cut, prefix };
}

function readGroup(reader: Reader, open: Sign): Query {
  const query = deeper(reader, open, readOr);
  const close = reader.signs[reader.at];
  if (close?.is !== "close") throw fault("not-closed", open);
  reader.at += 1;
  if (query.is === "all") throw fault("nothing-inside", { ...open, end: close.end });
  return query;
}

function readNamed(sign: Sign): Query {
  const name = meant(fieldNames, sign.name ?? "", foldText);
  if (!name) {
    // "Mali: what next" is a headline, not a filter.
    if (sign.text === "") return wordsOf(sign.name ?? "");
    throw fault("unknown-filter", { ...sign, end: sign.valueAt ?? sign.end, text: sign.name ?? "" });
  }
  if (sign.text.trim() === "") throw fault("no-value", sign, undefined, `${sign.name}:`);
  const read = readFilter(name, sign.text.trim());
  if (read.ok) return read.query;
  throw fault(read.code, { ...sign, start: sign.valueAt ?? sign.start }, read.possible);
}

function wordsOf(text: string): Query {
  const words = cutWords(text);
  return words.length === 0 ? everything : { is: "words", words, prefix: true };
}

function operatorAt(reader: Reader, wanted: "and" | "or" | "not"): Sign | undefined {
  const sign = reader.signs[reader.at];
  return sign?.is === "word" && operatorOf(sign.text) === wanted ? sign : undefined;
}

function deeper(reader: Reader, sign: Sign, read: (reader: Reader) => Query): Query {
  if (reader.depth >= deepest) throw fault("too-deep", sign);
  reader.depth += 1;
  const query = read(reader);
  reader.depth -= 1;
  return query;
}

function oneOrMore(is: "and" | "or", parts: Query[]): Query {
  const [first, ...others] = parts;
  if (!first) return everything;
  return others.length === 0 ? first : { is, of: parts };
}

function fault(code: QueryProblemCode, sign: Sign, possible?: readonly string[], text = sign.text): Fault {
  return new Fault({ code, start: sign.start, end: sign.end, text, ...(possible ? { possible } : {}) });
}
