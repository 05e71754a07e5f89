/** The few controls of this page; native ones, so that the keyboard and a screen reader know them. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface OneOfProps<T> {
  legend: string;
  hint?: string | undefined;
  options: readonly { value: T; label: string; hint?: string; lang?: string }[];
  chosen: T;
  choose(value: T): void;
}

/** One of a few. The arrow keys go from one to the next, Tab goes on. */
export function OneOf<T extends string | number>({ legend, hint, options, chosen, choose }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="one-of" aria-describedby={hint ? `${name}hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}hint`}>
          {hint}
        </p>
      )}
      <div class={options.some((option) => option.hint) ? "stacked" : "in-line"}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
              aria-describedby={option.hint ? `${name}${index}` : undefined}
              onChange={() => choose(option.value)}
            />
            <span>
              <span lang={option.lang}>{option.label}</span>
              {option.hint && (
                <small id={`${name}${index}`} class="hint">
                  {option.hint}
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckProps {
  label: string;
  hint?: string;
  checked: boolean;
  change(checked: boolean): void;
}

export function Check({ label, hint, checked, change }: CheckProps) {
  const id = useId();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? id : undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && (
          <small id={id} class="hint">
            {hint}
          </small>
        )}
      </span>
    </label>
  );
}

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
