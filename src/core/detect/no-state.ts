/** Where a state's word is no state: a river's name, a town that something only passes. */
import type { Span } from "../text/cover.ts";
import { rivers } from "./states.ts";

const bank =
  "fleuve|river|rives?|bords?|berges|crue|barrage|pont|centrale|usine|bac|pirogues?|banks?|bend|dam|bridge|plant|ferry|upstream|downstream";
/** "Le barrage de Kénié, sur le Niger", "un pont sur le Niger", "on the banks of the Niger". */
const onRiver = new RegExp(
  `(?<!\\p{L})(?:${bank})(?!\\p{L})[^.;:]{0,50}\\s(?:sur\\sle|du|on\\sthe|of\\sthe|across\\sthe)\\s$`,
  "iu",
);
const river = /(?<!\p{L})(?:fleuve|river)\s$/iu;
const riverAfter = /^\s(?:River|river)(?!\p{L})/u;
/** "Les colis transitent par Dakar", "via Casablanca": with an article it is the state ("par le Niger"). */
const way =
  /(?<!\p{L})(?:transit\p{L}*|pass\p{L}*|escale|achemin\p{L}*|rout(?:ed|es?)|vols?|flights?|go|goes)[^.;:]{0,40}\s(?:par|via|through|à)\s$|(?<!\p{L})via\s$/iu;
const reach = 90;

/** @param hit the state's word as found in a text */
export function isNoState(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  if (way.test(before)) return true;
  return (
    rivers.includes(text.slice(start, end)) &&
    (onRiver.test(before) || river.test(before) || riverAfter.test(text.slice(end, end + reach)))
  );
}
