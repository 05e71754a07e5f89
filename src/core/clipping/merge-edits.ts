/** What becomes of an edit whose author had not seen the latest one: both are kept. */

/** Stands between two versions of one passage of a note: a thematic break (CommonMark § 4.1). */
export const noteDivider = "\n\n---\n\n";

/**
 * Merges two edits of one note. Where they changed different places both are made; where they changed the same
 * place both texts stand there, the stored one first. Nothing that either wrote is lost.
 * @param base what both started from
 * @param theirs what is stored now
 * @param mine what is to be stored
 */
export function mergeNotes(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const [a, b] = [changeBetween(base, theirs), changeBetween(base, mine)];
  if (a.end < b.start || (a.end === b.start && a.end > a.start && b.end > b.start)) return apply(base, a, b);
  if (b.end < a.start || (b.end === a.start && a.end > a.start && b.end > b.start)) return apply(base, b, a);
  // What one wrote may hold what the other did: someone went on where the other had stopped.
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return `${theirs}${noteDivider}${mine}`;
}

/** Merges two edits of a list: what was added stays added, what was taken out stays out. */
export function mergeLists(base: readonly string[], theirs: readonly string[], mine: readonly string[]): string[] {
  const taken = new Set(base.filter((one) => !mine.includes(one)));
  const added = mine.filter((one) => !base.includes(one));
  return [...new Set([...theirs.filter((one) => !taken.has(one)), ...added])];
}

/** One stretch of the base, and what stands in its place. */
interface Change {
  start: number;
  end: number;
  text: string;
}

function changeBetween(base: string, edited: string): Change {
  const most = Math.min(base.length, edited.length);
  let start = 0;
  while (start < most && base[start] === edited[start]) start += 1;
  let after = 0;
  while (after < most - start && base.at(-1 - after) === edited.at(-1 - after)) after += 1;
  return { start, end: base.length - after, text: edited.slice(start, edited.length - after) };
}

function apply(base: string, first: Change, second: Change): string {
  return (
    base.slice(0, first.start) + first.text + base.slice(first.end, second.start) + second.text + base.slice(second.end)
  );
}
