/** Short labelled texts of our own, as feeds give them: the gold articles are longer than most of what a reader opens. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { Article } from "../../src/core/article/article.ts";
import type { Standing } from "../../src/core/detect/verdict.ts";

export interface Brief {
  id: string;
  label: Standing;
  article: Article;
}

const shape = v.array(
  v.strictObject({
    label: v.picklist(["relation", "background", "none"]),
    date: v.pipe(v.string(), v.isoDate()),
    title: v.string(),
    text: v.string(),
  }),
);

/** @returns those of both languages; throws on a file that cannot be read, for it is ours to mend */
export function readBriefs(folder = join("tools", "train")): Brief[] {
  return (["en", "fr"] as const).flatMap((language) =>
    v
      .parse(shape, parse(readFileSync(join(folder, `briefs-${language}.yaml`), "utf8")))
      .map(({ label, date, title, text }, index) => {
        const id = `brief-${language}-${index + 1}`;
        const url = `https://brief.example/${id}`;
        const article: Article = {
          url,
          canonical: url,
          title,
          outlet: { name: "Brief", domain: "brief.example" },
          published: { day: date, origin: "given" },
          language,
          blocks: [{ kind: "paragraph", text }],
        };
        return { id, label, article };
      }),
  );
}
