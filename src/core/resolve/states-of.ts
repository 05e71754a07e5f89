/** Other states that an event involves, as signals: a mention of any other speaks against it. */
import type { Context } from "../context.ts";
import { countrySignal } from "../detect/lexicon.ts";
import type { EventRecord } from "../record.ts";

const involved = new WeakMap<EventRecord, ReadonlySet<string>>();

export function statesOf(event: EventRecord, context: Context): ReadonlySet<string> {
  const before = involved.get(event);
  if (before) return before;
  const texts = [
    ...event.names.flatMap(({ en, fr }) => [en, fr]),
    ...event.statements.flatMap(({ en, fr }) => [en, fr]),
    ...event.aliases.map(({ text }) => text),
  ];
  const states = new Set(
    context.forms.matcher
      .scan(texts.join(" ; "))
      .flatMap(({ form }) =>
        context.forms
          .meaningsOf(form)
          .flatMap((meaning) =>
            meaning.as === "signal" && meaning.signal.startsWith(countrySignal) ? [meaning.signal] : [],
          ),
      ),
  );
  involved.set(event, states);
  return states;
}
