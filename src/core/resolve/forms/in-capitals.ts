/** Whether a form stands in a text with its capitals, or in nothing but capitals where that is how names are set. */
import type { ContextRecord } from "../../record.ts";
import { hasCapitalsOf } from "../../text/capitals.ts";

/** "BAMAKO, Mali (AP) —", "BAMAKO –": where an agency's report comes from. */
const dateline = /^\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})*(?:,\s[^.()]{2,30})?\s?(?:\(\p{Lu}[^)]{1,20}\)|[—–-]\s)/u;
/** Letters from which capitals are no initials. */
const longest = 5;

/**
 * @param text a block of the article
 * @returns whether words of it, written so, can be a form of a record whose capitals count
 */
export function createCapitals(text: string): (written: string, form: string, record: ContextRecord) => boolean {
  let isShouted: boolean | undefined;
  const [origin = ""] = dateline.exec(text) ?? [];
  return (written, form, record) => {
    if (hasCapitalsOf(written, form)) return true;
    if (written === written.toUpperCase() && (origin.startsWith(written) || isNameInCapitals(written, record)))
      return true;
    isShouted ??= text === text.toUpperCase() && text !== text.toLowerCase();
    return isShouted;
  };
}

/** "President GOÏTA", "opération BARKHANE", "FRANCE 24". A term in capitals may be a heading. */
function isNameInCapitals(written: string, { kind }: ContextRecord): boolean {
  if (written.length < longest) return false;
  if (kind === "institution") return written.includes(" ");
  return kind === "person" || kind === "place" || kind === "force";
}
