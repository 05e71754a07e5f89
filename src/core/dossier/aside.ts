/**
 * Whether an article names an event only to place its own news beside it: "three months after the attack", "au
 * lendemain du putsch", "amid the row over the bases".
 */
import type { Span } from "../text/cover.ts";

/** So many characters before the mention are looked at. */
const reach = 48;

const determiner =
  "(?:(?:le|la|les|l['’]|un|une|du|des|de|d['’]|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|a|an|its|his|her|their|this|that|of|to|from)\\s*)*";
const filler = "(?:\\p{L}[\\p{L}-]*\\s+){0,2}";

const leads = [
  // French
  "après",
  "avant",
  "depuis",
  "dès",
  "suite à",
  "à la suite",
  "au lendemain",
  "à la veille",
  "lors",
  "dans la foulée",
  "dans le sillage",
  "sur fond",
  "en marge",
  "malgré",
  "au moment",
  "alors que",
  "tandis que",
  // English
  "after",
  "before",
  "since",
  "following",
  "ahead",
  "in the wake",
  "in the aftermath",
  "on the eve",
  "amid",
  "despite",
  "during",
  "at the time",
  "while",
].join("|");

const before = new RegExp(`(?:^|[^\\p{L}])(?:${leads})\\s+${determiner}${filler}${determiner}$`, "iu");

/** "Ten years after": the anniversary is what the article is about. */
const anniversary = /(?:\s|^)(?:ans|years|siècles?|decades?)\s+(?:après|after)\s/iu;

/** @param text of the block in which the mention stands */
export function isAside({ start }: Span, text: string): boolean {
  const words = text.slice(Math.max(0, start - reach), start);
  return before.test(words) && !anniversary.test(words);
}
