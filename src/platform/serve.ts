/** The worker's side of every request: who asks, whether they may, whether what they ask has the right shape. */
import * as v from "valibot";
import { type RequestName, type Requests, requestRules, type Sender } from "../core/requests.ts";
import { failed, type Result } from "../core/result.ts";
import { browser, type Runtime } from "./browser.ts";
import { isAskMessage } from "./envelope.ts";

/** Who asked, as the browser tells it (never as the message tells it). */
export interface Asker {
  sender: Sender;
  /** Address of the page or of our own page. */
  url: string;
  /** Always there for a page; absent for one of our pages that is not in a tab. */
  tabId?: number | undefined;
  /** The very document, where the browser names it: a tab may have moved on since. */
  documentId?: string | undefined;
}

export type Handlers = {
  [K in RequestName]: (
    ask: Requests[K]["ask"],
    asker: Asker,
  ) => Promise<Result<Requests[K]["answer"]>> | Result<Requests[K]["answer"]>;
};

type Answer = (raw: unknown, asker: Asker) => Promise<Result<unknown>>;

/** Starts answering. Call it synchronously while the worker's script runs, or the request that woke it is missed. */
export function serve(handlers: Handlers): void {
  const answers = new Map<string, Answer>(requestNames().map((name) => [name, answerTo(name, handlers)]));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    receive(answers, message, sender),
  );
}

/** Which of the two kinds of asker this is; nobody else is answered. */
export function classify(sender: Runtime.MessageSender): Asker | undefined {
  const { id, url = "", tab, frameId, documentId } = sender;
  if (id === undefined || id !== browser.runtime.id) return undefined;
  if (frameId !== undefined && frameId !== 0) return undefined;
  if (url.startsWith(browser.runtime.getURL(""))) return { sender: "own", url, tabId: tab?.id, documentId };
  if (tab?.id === undefined || frameId !== 0) return undefined;
  return { sender: "page", url, tabId: tab.id, documentId };
}

async function receive(
  answers: ReadonlyMap<string, Answer>,
  message: unknown,
  from: Runtime.MessageSender,
): Promise<Result<unknown>> {
  const asker = classify(from);
  if (!asker) return failed("refused");
  if (!isAskMessage(message)) return failed("bad-input");
  const answer = answers.get(message.name);
  if (!answer) return failed("refused");
  try {
    return await answer(message.ask, asker);
  } catch {
    // A mistake of ours. The page gets no message or stack: it may hold a path, an address or a quote.
    return failed("unknown");
  }
}

function answerTo<K extends RequestName>(name: K, handlers: Handlers): Answer {
  const rule = requestRules[name];
  const handle = handlers[name];
  return async (raw, asker) => {
    if (!rule.from.includes(asker.sender)) return failed("refused");
    const parsed = v.safeParse(rule.ask, raw, { abortEarly: true });
    if (!parsed.success) return failed("bad-input", v.getDotPath(parsed.issues[0]) ?? "");
    return handle(parsed.output, asker);
  };
}

function requestNames(): RequestName[] {
  return Object.keys(requestRules) as RequestName[];
}
