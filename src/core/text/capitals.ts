/** Capitals as written: for forms that mean something else in small letters ("Wagner", never "wagner"). */
import { parseForm } from "./form.ts";

const marks = /\p{M}/gu;

/**
 * Whether the words of a form stand in a text with the capitals they have in the form, accents aside. A text all in
 * capitals has none to compare, and passes.
 * @param found the words of an article in which the form was found
 * @param form as a curator wrote it
 */
export function hasCapitalsOf(found: string, form: string): boolean {
  if (found === form) return true;
  const wanted = parseForm(form).flat();
  const words = parseForm(found).flat();
  let at = 0;
  for (const word of words) {
    const want = wanted[at];
    if (want === undefined) break;
    const written = bare(word.written);
    if (want.open ? written.startsWith(bare(want.written)) : written === bare(want.written)) at += 1;
  }
  return at === wanted.length;
}

function bare(word: string): string {
  return word.normalize("NFKD").replace(marks, "");
}
