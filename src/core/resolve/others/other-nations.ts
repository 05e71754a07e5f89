/** Nations whose troops, envoys and firms news of the region is about as well, beside the neighbours of the two. */
import type { Span } from "../../text/cover.ts";
import { stemOf } from "../told/event-profile.ts";

const forms =
  /(?<=^|[^\p{L}])(?:United States|UK|British|Britain|britanniques?|US|U\.S\.|Americans?|américaine?s?|Swedish|Sweden|suédoise?s?|Dutch|néerlandaise?s?|Canadian|canadiens?|canadiennes?|Romanian?s?|roumaine?s?|Roumanie|Estonian|estoniens?|Czech|tchèques?|Portuguese|portugaise?s?|Norwegian|norvégiens?|Swiss|suisses?|Polish|polonaise?s?|Greek|Irish|Japanese|japonaise?s?|Indian|indiens?|Iranian|iraniens?|Saudi|saoudiens?|Emirati|émiratis?|Qatari|South African|sud-africaine?s?|Kenyan|Burundian|Cambodian|Bangladeshi)(?=$|[^\p{L}])/gu;

export interface Nation extends Span {
  /** What an event's own words begin like that it involves. */
  stem: string;
}

export function findOtherNations(text: string): Nation[] {
  return [...text.matchAll(forms)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stemOf(match[0]) ?? match[0].toLowerCase(),
  }));
}
