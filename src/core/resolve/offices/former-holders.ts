/**
 * "Keïta fumes. The president has not forgotten": an article of later years that tells a scene of then, and names
 * nobody else of that office, means him who held it then, not the holder of its own day.
 */
import type { Context } from "../../context.ts";
import { type Day, isInForce, latestDay } from "../../dates.ts";
import type { ContextRecord, RecordId } from "../../record.ts";
import { nameOn } from "../../record-on-day.ts";
import { foldText } from "../../text/fold.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";

/** An office that came with a seizure of power is no former president's. */
const ofTransition = /transition|int[ée]rim|junt|milita|putsch/iu;

/** Whom the words themselves set against the one before: "his successor", "the new president". */
const another = /succes|prédéces|predeces|homologue|counterpart/iu;
const newBefore = /(?:^|[^\p{L}])(?:nouve(?:au|l|lle)|new|actuel(?:le)?|current|present)\s$/iu;

/** Paragraphs before its own in which he may have been named. */
const remembered = 1;

/**
 * @param mentions what is known of the article, offices among them
 * @returns these; an office means its former holder where he is named last before it, and its holder of the day nowhere
 */
export function heedFormerHolders(
  mentions: readonly Mention[],
  scan: ArticleScan,
  context: Context,
  asOf: Day,
): Mention[] {
  const named = mentions.filter((one) => isByName(one, context));
  const areNamed = new Set(named.flatMap(({ records }) => records));
  return mentions.map((mention) => {
    if (mention.records.some((id) => areNamed.has(id))) return mention;
    return asFormerHolders(mention, named, scan, context, asOf) ?? mention;
  });
}

/**
 * @param offices that cannot be told by the article's day: it has none, or looks back on years ago
 * @param mentions what else is known of the article
 * @returns those of the offices that a former holder, named last before them, is meant by
 */
export function readFormerHolders(
  offices: readonly Mention[],
  mentions: readonly Mention[],
  scan: ArticleScan,
  context: Context,
  asOf: Day,
): Mention[] {
  const named = mentions.filter((one) => isByName(one, context));
  return offices.flatMap((office) => asFormerHolders(office, named, scan, context, asOf) ?? []);
}

function asFormerHolders(
  mention: Mention,
  named: readonly Mention[],
  scan: ArticleScan,
  context: Context,
  asOf: Day,
): Mention | undefined {
  const holder = personOf(mention, context);
  if (!holder || isOfNow(mention, scan)) return undefined;
  const held = holder.roles.flatMap((role) => (isInForce(role, asOf) && role.office ? [role.office] : []));
  const before = named.filter(({ block, start }) => {
    const paragraphs = mention.block - block;
    return paragraphs >= 0 && paragraphs <= remembered && (paragraphs > 0 || start < mention.start);
  });
  const last = before
    .map((one) => formerly(one.records[0], held, context, asOf))
    .findLast((record) => record !== undefined);
  const name = last && nameOn(last, asOf);
  if (!name) return undefined;
  const why = { en: `As named before: ${name.en}.`, fr: `Déjà nommé plus haut\u00a0: ${name.fr}.` };
  return { ...mention, records: [last.id], why };
}

function isOfNow({ block, start, text }: Mention, scan: ArticleScan): boolean {
  if (ofTransition.test(text) || another.test(text)) return true;
  const before = scan.blocks.find((one) => one.block === block)?.text.slice(Math.max(0, start - 12), start) ?? "";
  return newBefore.test(before);
}

function personOf({ kind, records }: Mention, context: Context): ContextRecord | undefined {
  return kind === "person" && records.length === 1 ? context.records.get(records[0] ?? "") : undefined;
}

function isByName(mention: Mention, context: Context): boolean {
  const person = personOf(mention, context);
  if (!person) return false;
  const words = new Set(foldText(mention.text).split(/[\s'’-]+/));
  const aliases = person.aliases.flatMap(({ text, from, to }) =>
    from === undefined && to === undefined ? [text] : [],
  );
  return [...person.names.flatMap(({ en, fr }) => [en, fr]), ...aliases].some((name) =>
    foldText(name)
      .split(/[\s'’-]+/)
      .some((word) => word.length > 2 && words.has(word)),
  );
}

/** Who held one of these offices and does no longer. */
function formerly(
  id: RecordId | undefined,
  offices: readonly string[],
  context: Context,
  asOf: Day,
): ContextRecord | undefined {
  const record = context.records.get(id ?? "");
  const left = record?.roles.some(
    ({ office, to }) => office !== undefined && offices.includes(office) && to !== undefined && latestDay(to) <= asOf,
  );
  return left ? record : undefined;
}
