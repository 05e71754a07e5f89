/** What sort of text the page says it is, in its markup, its address, its labels and the first words of its title. */
import type { Form } from "../../core/article/article.ts";
import { parseAddress } from "./address.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { collapse } from "./title.ts";

export interface FormSources {
  url: string;
  /** Types of schema.org that the page declares. */
  types: readonly string[];
  tags: ReadonlyMap<string, string>;
  title: { text: string; element?: Element | undefined };
  section?: string | undefined;
  blocks: readonly LiveBlock[];
}

type Marked = Exclude<Form, "news">;

/** In the order in which they are believed: a live blog is one even in the section of opinions. */
const marks: readonly { form: Marked; types: RegExp; path: RegExp; words: string }[] = [
  {
    form: "live",
    types: /^LiveBlogPosting$/,
    path: /\/(?:live|en-direct|direct|liveblog|live-news|live-updates)(?:[/-]|$)/,
    words: "en direct|direct|live|live updates?|live blog|suivez en direct",
  },
  {
    form: "gallery",
    types: /^(?:Image|Media)Gallery$/,
    path: /\/(?:gallery|galleries|diaporamas?|portfolios?|slideshows?|en-images?|in-pictures|photos?|grand-format-photo)\//,
    words: "en images|in pictures|diaporama|portfolio|gallery|photos?|slideshow|galerie photos?",
  },
  {
    form: "video",
    types: /^never$/,
    path: /\/(?:videos?|av|watch|replay)\//,
    words: "reportage vidéo|video report|watch",
  },
  {
    form: "interview",
    types: /^never$/,
    path: /\/(?:interviews?|entretiens?|grand-entretien|invite-[\p{L}-]+|l-invite[\p{L}-]*)(?:\/|-)/u,
    words:
      "interview|entretien|grand entretien|le grand entretien|q ?& ?a|l[’']invitée?(?: [\\p{L} ’'-]+)?|invité afrique|propos recueillis",
  },
  {
    form: "opinion",
    types: /^(?:Opinion\w*|AdvertiserContent)Article$|^OpinionNewsArticle$/,
    path: /\/(?:opinions?|tribunes?|commentisfree|idees|debats?|editos?|editoria(?:l|ux)|chroniques?|points?-de-vue|columns?|libre-opinion|contributions?)(?:\/|-)/,
    words:
      "opinions?|tribunes?|idées|débats?|éditos?|éditoria(?:l|ux)|editorial|chroniques?|points? de vue|comment|commentary|columns?|libres? (?:opinions?|propos)|contributions?|billet|op-ed|viewpoint|guest essay|carte blanche",
  },
  {
    form: "analysis",
    types: /^(?:Analysis|Background)NewsArticle$/,
    path: /\/(?:analys[ei]s|decryptages?|explainers?|eclairages?|long-reads?)(?:\/|-)/,
    words: "analys[ei]s?|décryptages?|explainer|explained|éclairages?|long read|news analysis|enquête",
  },
  {
    form: "brief",
    types: /^never$/,
    path: /\/(?:breves?|en-bref|briefs?|flash|fil-info|depeches?)(?:\/|-)/,
    words: "brèves?|en bref|in brief|news in brief|briefs?|flash(?: info)?|fil info|dépêches?",
  },
];
const article = /(?:Article|Report|BlogPosting)$/;
/** A label beside the headline is a few words, in characters, and not far from it. */
const label = { length: 40, siblings: 4 };
/** A conversation: this many questions, and one for so many blocks at most. */
const questions = { least: 3, every: 5, longest: 320 };
/** A text of no more than this is a brief, in characters, where nobody sells the rest of it. */
const shortText = 600;

/** @returns `undefined` when nothing tells */
export function findForm({ url, types, tags, title, section, blocks }: FormSources): Form | undefined {
  const path = (parseAddress(url)?.pathname ?? "").toLowerCase();
  const kind = tags.get("og:type") ?? "";
  const labels = [
    section ?? "",
    tags.get("article:genre") ?? "",
    tags.get("genre") ?? "",
    ...labelsBeside(title.element),
  ].map(collapse);
  const isVideo = /^video/i.test(kind) || (types.includes("VideoObject") && !types.some((type) => article.test(type)));
  for (const { form, types: declared, path: place, words } of marks) {
    const whole = new RegExp(`^(?:${words})$`, "iu");
    const first = new RegExp(
      `^(?:\\p{Extended_Pictographic}\\s*)?[[(«]?\\s*(?:${words})\\s*(?:[\\])»]|[.:|,]|\\s[–—-])`,
      "iu",
    );
    if (types.some((type) => declared.test(type)) || place.test(path) || labels.some((text) => whole.test(text)))
      return form;
    if (first.test(title.text)) return form;
    if (form === "video" && isVideo) return form;
  }
  if (isConversation(blocks)) return "interview";
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > 0 && length < shortText) return "brief";
  return types.some((type) => article.test(type)) || kind.toLowerCase() === "article" ? "news" : undefined;
}

/** The short texts just before the headline. */
function labelsBeside(title: Element | undefined): string[] {
  const labels: string[] = [];
  for (
    let holder = title, level = 0;
    holder && level < 2 && holder.localName !== "body";
    holder = holder.parentElement ?? undefined, level++
  ) {
    let sibling = holder.previousElementSibling;
    for (let step = 0; sibling && step < label.siblings; step++, sibling = sibling.previousElementSibling) {
      const text = collapse(sibling.textContent ?? "");
      if (text.length <= label.length) labels.push(...text.split(/\s*[|·•/>]\s*|\s+[–—-]\s+/));
    }
  }
  return labels;
}

function isConversation(blocks: readonly LiveBlock[]): boolean {
  const asked = blocks.filter(({ text }, index) => {
    const next = blocks[index + 1];
    return (
      /\?\s*[»”"]?$/.test(text) && text.length <= questions.longest && next !== undefined && !/\?$/.test(next.text)
    );
  });
  return asked.length >= questions.least && asked.length * questions.every >= blocks.length;
}
