import { done, failed } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { injectReader } from "../reach.ts";

export const bringReader: Handlers["reader.wanted"] = async (_ask, { tabId, documentId }) =>
  tabId !== undefined && (await injectReader(tabId, documentId)) ? done(true) : failed("refused");
