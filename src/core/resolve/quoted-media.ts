/** Outlets that an article only quotes: "selon RFI", "told France 24", "(AFP)". */
import type { FormIndex } from "../context.ts";
import { againstMediaSignal, mediaSignals } from "../detect/lexicon.ts";
import type { Hit } from "../text/matcher.ts";
import type { ScannedBlock } from "./scan-article.ts";

const article =
  "(?:l[’']agence |l[’']|la (?:chaîne|radio|télévision) |la |les |le |the (?:broadcaster |agency |newspaper )?|à |our colleagues (?:at|of) |nos confrères de )?";
/** Says of itself that what follows is a source. */
const source = new RegExp(
  `(?:(?<!\\p{L})(?:selon|d[’']après|via|cit(?:é|ée|és|ant)|cite|according to|told|citing|rapporte(?:nt)?|indique|précise|rapporté|reported|reports|says|said|avec|for|pour|source)\\s+${article}|\\(|/)$`,
  "iu",
);
/** May stand before a source, and before one to which something is done. */
const perhapsSource = new RegExp(`(?<!\\p{L})(?:à|au|par|sur|dans|de|to|by|on|in|with|of)\\s+${article}$`, "iu");
const speaksAfter = /^\s*(?:\)|,? (?:a |ont )?(?:rapport|indiqu|annonc|révél|report|said|says|quot))/iu;
/** Characters looked at before. */
const reach = 60;

/** @returns where the names of media begin that are there as sources */
export function findQuotedMedia(block: ScannedBlock, forms: FormIndex): ReadonlySet<number> {
  const media = block.hits.filter(({ form }) => gives(form, mediaSignals, forms));
  if (media.length === 0) return new Set();
  const struck = new Set(
    block.hits.filter(({ form }) => gives(form, [againstMediaSignal], forms)).map(({ sentence }) => sentence),
  );
  const quoted = media.filter(({ start, end, sentence }: Hit) => {
    const before = block.text.slice(Math.max(0, start - reach), start);
    if (source.test(before)) return true;
    if (struck.has(sentence)) return false;
    return perhapsSource.test(before) || speaksAfter.test(block.text.slice(end, end + reach));
  });
  return new Set(quoted.map(({ start }) => start));
}

function gives(form: number, signals: readonly string[], forms: FormIndex): boolean {
  return forms.meaningsOf(form).some((meaning) => meaning.as === "signal" && signals.includes(meaning.signal));
}
