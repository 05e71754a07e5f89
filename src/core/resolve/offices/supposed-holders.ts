/** "S’il était président de la France": an office that somebody is only supposed to hold is nobody's. */
import type { Context } from "../../context.ts";
import { foldText } from "../../text/fold.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";

const supposed =
  /(?:^|[^\p{L}])(?:(?:s[’'](?:ils?|elles?)|si (?:je|tu|elles?|nous|vous|on|l[’']on)|si j[’'])\s?(?:étai\p{L}+|(?:re)?devi?en\p{L}+|(?:est|sont|suis|étai\p{L}+) élue?s?)|if (?:he|she|they|I|you|we)(?:’s)? (?:is|were|was|are|becomes?|became|(?:is|was|were|are) elected)|would (?:be|become)|deviendrai\p{L}+|serait élue?)\s+(?:le\s|la\s|the\s)?$/iu;
const reach = 40;

/** @returns the mentions without those of people by an office that nobody is said to hold */
export function dropSupposedHolders(
  mentions: readonly Mention[],
  { blocks }: ArticleScan,
  context: Context,
): readonly Mention[] {
  return mentions.filter((mention) => {
    if (mention.kind !== "person") return true;
    const text = blocks.find((one) => one.block === mention.block)?.text ?? "";
    if (!supposed.test(text.slice(Math.max(0, mention.start - reach), mention.start))) return true;
    return isNamed(mention, context);
  });
}

/** A name in it says who is meant. */
function isNamed({ text, records: [id = ""] }: Mention, context: Context): boolean {
  const said = foldText(text).split(/[^\p{L}]+/u);
  const names = context.records.get(id)?.names.flatMap(({ en, fr }) => [en, fr]) ?? [];
  return names.some((name) =>
    said.includes(
      foldText(name)
        .split(/[\s-]+/)
        .at(-1) ?? "",
    ),
  );
}
