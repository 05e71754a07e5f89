/**
 * The gate's question, asked of every listed article, so it must be small and quick, and miss nothing: the
 * detector, which runs only when the answer is yes, decides what the text is about.
 */

const mali = /(?<![\p{L}\p{N}])(?:Mali|MALI|Bamako|BAMAKO|Malians?|[Mm]alien(?:ne)?s?)(?![\p{L}\p{N}])/u;
/** Not the names of media, clubs and games that carry the country's name or its capital's. A local paper names a regiment. */
const france =
  /(?<![\p{L}\p{N}])(?:F(?:rance|RANCE)(?![- ](?:24|2|3|Inter|Info|Culture|Football|Presse)(?!\p{L}))|French|[Ff]rançaise?s?|Paris(?! (?:Saint|SG|FC|20\d\d))|[ÉE]lysée|Quai d.Orsay|Barkhane|Macron|R(?:P?IMa|HC|ICM)|[Hh]ussards?|Hussars|régiment d[eu] (?:train|chasseurs)|Légion étrangère|Foreign Legion)(?![\p{L}\p{N}])/u;

/**
 * Whether a text names both countries: by name, by people ("Malian", "français") or by capital.
 * @param text running text of an article, in French or English
 */
export function namesBothCountries(text: string): boolean {
  return mali.test(text) && france.test(text);
}
