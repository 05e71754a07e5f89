import { useId, useState } from "preact/hooks";
import { limits } from "../core/limits.ts";

interface Props {
  label: string;
  /** On the button. */
  go: string;
  /** Offered while one types; the first 500. */
  known?: readonly string[];
  /** What stands there at first. */
  given?: string;
  done: (text: string) => void;
}

const mostOffered = 500;

/** One line to be named and a button; Enter is the button. */
export function NameForm({ label, go, known = [], given = "", done }: Props) {
  const [text, setText] = useState(given);
  const id = useId();
  const isReady = text.trim() !== "";
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) done(text);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        value={text}
        list={`${id}-known`}
        maxLength={limits.label}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.slice(0, mostOffered).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" class="button primary" disabled={!isReady}>
        {go}
      </button>
    </form>
  );
}
