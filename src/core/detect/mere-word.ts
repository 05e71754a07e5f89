/** "Un" and "eu" in French are not the UN and the EU: initials are written large. */
const initials = 2;

export function isMereWord(written: string): boolean {
  return written.length <= initials && written !== written.toUpperCase();
}
