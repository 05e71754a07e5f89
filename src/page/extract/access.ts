/** Whether the page says that its text is for all, or only for those who pay. */
import type { Access } from "../../core/article/article.ts";
import { isObject, type LinkedData } from "./json-ld.ts";
import { readMeta } from "./meta-tags.ts";
import { collapse } from "./title.ts";

const tiers: Readonly<Record<string, Access>> = {
  ...{
    free: "free",
    locked: "paid",
    paid: "paid",
    premium: "paid",
    subscriber: "paid",
    abonne: "paid",
    payant: "paid",
  },
};
const tierTags = ["article:content_tier", "og:article:content_tier", "content_tier", "article:access", "access"];
/** Classes of the page, or of what holds the article, in the habits of outlets that sell it. */
const sold =
  /(?:^|[\s_-])(?:is-?)?(?:paid|premium|payant|paywalled|locked|reserve-?abonnes?|abonnes?-only|subscribers?-only|members?-only)(?:$|[\s_-])/i;
const walls =
  '[class*="paywall" i], [id*="paywall" i], [class*="restrict" i], [class*="piano" i], [class*="abonn" i], [class*="subscri" i], [class*="premium" i]';
/** What such a wall says; an offer of a subscription beside a free text says less. */
const reserved =
  /réservée? (?:à|aux) (?:nos )?(?:abonn|lecteurs abonn|membres)|il vous reste [\d,.]+\s*% (?:de cet article )?à (?:lire|découvrir)|la suite est réservée|(?:abonnez-vous|connectez-vous) pour (?:lire|accéder|continuer)|pour lire la suite|subscribe (?:now )?to (?:continue|read|keep|unlock)|this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)|already a subscriber|déjà abonnée?/i;
/** Marks of Accelerated Mobile Pages for a part that only subscribers get. */
const ampWall = '[subscriptions-section="content"], [amp-access*="subscriber" i], [amp-access*="granted" i]';

/** @param title the live heading that shows the title */
export function findAccess(
  document: Document,
  tags: ReadonlyMap<string, string>,
  title: Element | undefined,
  linked?: LinkedData,
): Access | undefined {
  const stated = [
    linked?.isAccessibleForFree,
    ...[linked?.hasPart].flat().map((part) => (isObject(part) ? part.isAccessibleForFree : undefined)),
  ].map(isFree);
  if (stated.includes(false)) return "paid";
  const tier = tiers[readMeta(tags, tierTags)?.toLowerCase() ?? ""];
  if (tier) return tier;
  const holders = [document.documentElement, document.body, title?.closest("article, main")];
  if (holders.some((holder) => sold.test(holder?.getAttribute("class") ?? ""))) return "paid";
  if (document.querySelector(ampWall)) return "paid";
  for (const wall of document.querySelectorAll(walls))
    if (wall !== document.body && reserved.test(collapse(wall.textContent ?? "").slice(0, 1_000))) return "paid";
  return stated.includes(true) ? "free" : undefined;
}

/** As content systems write a truth value: `false`, "False", "http://schema.org/False". */
function isFree(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? /(true|false)$/i.exec(value.trim())?.[1]?.toLowerCase() : undefined;
  return word === undefined ? undefined : word === "true";
}
