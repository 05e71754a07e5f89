import { useId, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { limits } from "../core/limits.ts";
import type { Failure } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { Icon } from "../ui/icon.tsx";
import { useSpeech } from "./speech.ts";

interface Props {
  clipping: Clipping;
  known: readonly string[];
  changed: (clipping: Clipping) => void;
  fail: (failure: Failure) => void;
}

export function TagEditor({ clipping, known, changed, fail }: Props) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState("");
  const listId = useId();
  const inputId = useId();

  async function write(tags: string[]) {
    const answer = await ask("clippings.change", { id: clipping.id, changes: { tags, base: { tags: clipping.tags } } });
    if (answer.ok) changed(answer.value);
    else fail(answer.failure);
  }

  function add() {
    const fresh = typed
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "" && !clipping.tags.includes(tag));
    setTyped("");
    if (fresh.length > 0) void write([...new Set([...clipping.tags, ...fresh])]);
  }

  return (
    <section>
      <h3>
        <label for={inputId}>{say("tags")}</label>
      </h3>
      <ul class="tags">
        {clipping.tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}{" "}
            <button
              type="button"
              aria-label={say("removeTag", { tag })}
              onClick={() => void write(clipping.tags.filter((one) => one !== tag))}
            >
              <Icon name="close" size={10} />
            </button>
          </li>
        ))}
      </ul>
      <input
        id={inputId}
        list={listId}
        value={typed}
        maxLength={limits.tag}
        placeholder={`${say("addTag")} – ${say("addTagHint")}`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== ",") return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <datalist id={listId}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </section>
  );
}
