/** A reader's report of an error in a record, as a mail that the reader sees before anything is sent. */
import type { Day } from "./dates.ts";
import type { Language, RecordId } from "./record.ts";

export interface Report {
  record: RecordId;
  /** Edition of the database. */
  version: string;
  asOf: Day;
  language: Language;
}

/**
 * The lines of the mail: what is needed to find the statement, and nothing of the page in which it was read.
 * @param question what is left for the reader to write
 */
export function composeReport({ record, version, asOf, language }: Report, question: string): string {
  return [
    `record: ${record}`,
    `database: ${version}`,
    `as of: ${asOf}`,
    `language: ${language}`,
    "",
    question,
    "",
  ].join("\n");
}

/** A `mailto:` address after RFC 6068: line breaks are CRLF, everything else that is reserved is escaped. */
export function mailTo(address: string, subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replaceAll("\n", "\r\n"));
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body)}`;
}
