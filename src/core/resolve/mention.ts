import type { Kind, RecordId, Text } from "../record.ts";

/** One place in an article that means one record, or several between which the cues do not decide. */
export interface Mention {
  /** Index into `Article.blocks`, or `TITLE`. */
  block: number;
  /** UTF-16 offsets in that block's text; `end` is exclusive. */
  start: number;
  end: number;
  text: string;
  records: RecordId[];
  kind: Kind;
  /** Why it means that, in words a reader understands. */
  why: Text;
}
