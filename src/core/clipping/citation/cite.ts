/**
 * A clipping as a citation: styles in the Citation Style Language, rendered here by citeproc-js. Loaded when it is
 * first asked for: the processor is larger than all the rest of the library.
 */
import CSL from "citeproc";
import type { Language } from "../../record.ts";
import type { Clipping } from "../clipping.ts";
import { markupTree, textOf } from "../markup.ts";
import { cslItemOf } from "./item.ts";
import { quoteIn, withInnerMarks } from "./quotation.ts";
import type { CitationStyle } from "./style-names.ts";
import apa from "./styles/apa.csl?raw";
import chicagoNotes from "./styles/chicago-notes.csl?raw";
import iso690 from "./styles/iso-690.csl?raw";
import english from "./styles/locale-en.xml?raw";
import french from "./styles/locale-fr.xml?raw";

const styles: Record<CitationStyle, string> = { chicago: chicagoNotes, apa, iso690 };
const tags: Record<Language, string> = { en: "en-US", fr: "fr-FR" };

/** One text, plain and as HTML with its italics. */
export interface Rich {
  text: string;
  html: string;
}

export interface Cited {
  /** The passage in quotation marks, with its note or its author and year after it; absent where there is none. */
  quotation?: Rich;
  /** The note, or for a style of author and date what stands in brackets. */
  note: Rich;
  /** The entry of a bibliography. */
  reference: Rich;
}

/**
 * @param clipping whose article is cited; only a passage is quoted, because what the panel said is not the article's
 * @param language of the text it is cited in
 */
export function cite(clipping: Clipping, style: CitationStyle, language: Language): Cited {
  const { source, language: written, readAt, kind, quote } = clipping;
  const whole = cslItemOf({ source, language: written, readOn: readAt.slice(0, 10) });
  // The processor turns English marks within a title round, and does not know that « » are marks.
  const item = style === "chicago" ? { ...whole, title: withInnerMarks(language, whole.title) } : whole;
  const engine = new CSL.Engine(
    { retrieveLocale: (tag) => (tag.startsWith("fr") ? french : english), retrieveItem: () => item },
    styles[style],
    tags[language],
    true,
  );
  engine.setOutputFormat("html");
  engine.updateItems([item.id]);
  const cluster = { citationItems: [{ id: item.id }], properties: { noteIndex: 1 } };
  const note = rich(engine.previewCitationCluster(cluster, [], [], "html"));
  const bibliography = engine.makeBibliography();
  const reference = rich(bibliography ? (bibliography[1][0] ?? "") : "");
  if (kind !== "passage") return { note, reference };
  const words = quoteIn(language, quote.exact);
  return {
    quotation: { text: `${words} ${note.text}`, html: `${escapeHtml(words)} ${note.html}` },
    note,
    reference,
  };
}

/** Italics stay, the processor's wrapping goes. */
function rich(html: string): Rich {
  const bare = html.replace(/<\/?(?:div|span)[^>]*>/g, "").trim();
  return {
    text: textOf(markupTree(bare))
      .replace(/\s*\n\s*/g, " ")
      .trim(),
    html: bare,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
