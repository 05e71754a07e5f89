import { useEffect, useState } from "preact/hooks";
import { ask } from "../../platform/ask.ts";
import { listTags, type TagCount } from "../../platform/store/tags.ts";
import { NameForm } from "../name-form.tsx";
import { useSpeech } from "../speech.ts";
import type { Changes } from "../use-changes.ts";
import { useMore } from "./use-more.ts";

const step = 200;

interface Props {
  version: number;
  changes: Changes;
  show: (tag: string) => void;
}

/** Every tag: to be renamed, or several made one. */
export function TagShelf({ version, changes, show }: Props) {
  const { say, language } = useSpeech();
  const [tags, setTags] = useState<TagCount[]>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { shown, end } = useMore(step, `${tags?.length}`);
  useEffect(() => {
    let current = true;
    void listTags().then((answer) => current && answer.ok && setTags(answer.value));
    return () => {
      current = false;
    };
  }, [version]);
  if (!tags) return <p class="aside">{say("loading")}</p>;
  const from = tags.map(({ tag }) => tag).filter((tag) => picked.has(tag));
  const number = new Intl.NumberFormat(language);

  async function rename(to: string) {
    const said = say(from.length > 1 ? "tagsMerged" : "tagRenamed", { n: from.length, tag: to.trim() });
    if (await changes.perform((undo) => ask("tags.rename", { from, to: to.trim(), undo }), said)) setPicked(new Set());
  }

  return (
    <section class="tag-shelf" aria-label={say("tagShelf")}>
      <h2>{say("tagShelf")}</h2>
      <p class="aside">{tags.length === 0 ? say("noTags") : say("tagShelfHow")}</p>
      {from.length > 0 && (
        <NameForm
          key={from.join()}
          label={from.length > 1 ? say("mergeTags", { n: from.length }) : say("renameTag", { tag: from[0] ?? "" })}
          go={say(from.length > 1 ? "merge" : "rename")}
          known={tags.map(({ tag }) => tag)}
          given={from[0] ?? ""}
          done={(to) => void rename(to)}
        />
      )}
      <ul>
        {tags.slice(0, shown).map(({ tag, count }) => (
          <li key={tag}>
            <label>
              <input
                type="checkbox"
                checked={picked.has(tag)}
                onChange={(event) => {
                  const next = new Set(picked);
                  if (event.currentTarget.checked) next.add(tag);
                  else next.delete(tag);
                  setPicked(next);
                }}
              />{" "}
              {tag}
            </label>{" "}
            <button type="button" class="link" aria-label={say("showTag", { tag, n: count })} onClick={() => show(tag)}>
              {number.format(count)}
            </button>
          </li>
        ))}
      </ul>
      {shown < tags.length && <div class="end" ref={end} />}
    </section>
  );
}
