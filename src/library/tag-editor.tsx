import { useId, useState } from "preact/hooks";
import { limits } from "../core/limits.ts";
import { Icon } from "../ui/icon.tsx";
import { useSpeech } from "./speech.ts";

interface Props {
  tags: readonly string[];
  /** Offered while one types. */
  known: readonly string[];
  add: (tags: string[]) => void;
  remove: (tag: string) => void;
}

export function TagEditor({ tags, known, add, remove }: Props) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState("");
  const listId = useId();
  const inputId = useId();

  function take() {
    const fresh = typed
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "" && !tags.includes(tag));
    setTyped("");
    if (fresh.length > 0) add([...new Set(fresh)]);
  }

  return (
    <section>
      <h3>
        <label for={inputId}>{say("tags")}</label>
      </h3>
      <ul class="tags">
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}{" "}
            <button type="button" aria-label={say("removeTag", { tag })} onClick={() => remove(tag)}>
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
          take();
        }}
        onBlur={take}
      />
      <datalist id={listId}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </section>
  );
}
