/** The shape of what travels between the parts: plain JSON, so that Chrome and Firefox carry the same. */
import type { FailureCode, Result } from "../core/result.ts";

/** What is sent to the worker; answered with a `Result`. */
export interface AskMessage {
  name: string;
  ask: unknown;
}

/** What the worker sends to a page script; answered with `true` when it was heard. */
export interface OrderMessage {
  order: string;
}

const failureCodes = {
  orphaned: true,
  "no-receiver": true,
  refused: true,
  "bad-input": true,
  "not-found": true,
  "not-an-article": true,
  "storage-full": true,
  "storage-broken": true,
  "storage-newer": true,
  unknown: true,
} satisfies Record<FailureCode, true>;

export function isAskMessage(message: unknown): message is AskMessage {
  return isObject(message) && typeof message.name === "string" && "ask" in message;
}

export function isOrderMessage(message: unknown): message is OrderMessage {
  return isObject(message) && typeof message.order === "string";
}

/**
 * Whether an answer is a `Result`. Only the envelope is looked at: the answerer is the worker of this very
 * version (an older page script is cut off from it), and has itself parsed what went in.
 */
export function isResult<T>(answer: unknown): answer is Result<T> {
  if (!isObject(answer)) return false;
  if (answer.ok === true) return "value" in answer;
  return (
    answer.ok === false &&
    isObject(answer.failure) &&
    typeof answer.failure.code === "string" &&
    Object.hasOwn(failureCodes, answer.failure.code)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
