/** Words for what happens that tell nothing where they stand. */
import type { Span } from "../../text/cover.ts";

const beforeReach = 40;
const afterReach = 24;

/** "The troops began reducing", "a commencé à réduire": what is begun is to be less, or to go. */
const beginning = /^(?:beg[ia]n|begins|started|starts|commenc\p{L}+|début\p{L}+)$/iu;
const lessening =
  /^\s(?:to\s|à\s|their\s|its\s|son\s|leur\s|le\s)?(?:withdraw|retrait|reduc|shrink|scal|draw|cut|downsiz|rédui|diminu)\p{L}*(?!\p{L})/iu;

/** "As this publication reported", "comme nous le rapportions": of the paper itself. */
const reporting = /^(?:report|rapport)/iu;
const ownPaper =
  /(?:^|[^\p{L}])(?:(?:this|our)\s(?:publication|newspaper|paper|news site|site|website|magazine|outlet|channel)|we(?:\shave)?|nous\sl[ea’']?|(?:ce|notre)\s(?:journal|site|magazine|média|rédaction))\s?(?:(?:has|had|first|previously|a|avait)\s)*$/iu;

/** "À coups de pioche", "du coup": no coup. */
const idiom = /^\s(?:de\s(?!force)|d[’'](?!état)|fran|blanch|sur)/iu;

export function isNoHappening({ start, end }: Span, text: string): boolean {
  const words = text.slice(start, end);
  const after = text.slice(end, end + afterReach);
  if (/^coups?$/iu.test(words)) return idiom.test(after);
  if (beginning.test(words)) return lessening.test(after);
  return reporting.test(words) && ownPaper.test(text.slice(Math.max(0, start - beforeReach), start));
}
