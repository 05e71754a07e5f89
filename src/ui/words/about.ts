import type { Language } from "../../core/record.ts";

/** What a language says of itself. */
export interface AboutLanguage {
  /** In that language. */
  name: string;
  /** In which of the database's languages its readers are shown the records. */
  records: Language;
}
