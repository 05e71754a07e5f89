import type { ComponentChildren } from "preact";
import { trusted } from "../ui/trusted.ts";

interface Props<T> {
  /** What is chosen; heard, not seen. */
  legend: string;
  options: readonly { value: T; label: ComponentChildren; look?: string; lang?: string }[];
  chosen: T;
  choose(value: T): void;
  look?: string;
}

/** One of a few, as buttons side by side. */
export function Choice<T extends string | undefined>({ legend, options, chosen, choose, look = "segment" }: Props<T>) {
  return (
    <fieldset class={look}>
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          class={option.look}
          lang={option.lang}
          aria-pressed={option.value === chosen}
          onClick={trusted(() => choose(option.value))}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
