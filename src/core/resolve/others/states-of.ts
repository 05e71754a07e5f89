/** Other states that an event involves, as signals: a mention of any other speaks against it. */
import type { Context } from "../../context.ts";
import { countrySignal } from "../../detect/lexicon.ts";
import type { EventRecord } from "../../record.ts";

const involved = new WeakMap<EventRecord, ReadonlySet<string>>();
const named = new WeakMap<EventRecord, ReadonlySet<string>>();

/** @returns all that its name, its statements or its usual words speak of */
export function statesOf(event: EventRecord, context: Context): ReadonlySet<string> {
  return remember(involved, event, () =>
    statesIn(
      [
        ...namesOf(event),
        ...event.statements.flatMap(({ en, fr }) => [en, fr]),
        ...event.aliases.map(({ text }) => text),
      ],
      context,
    ),
  );
}

/** @returns those of its own name: it is theirs as well, and not only told beside them */
export function statesNamedBy(event: EventRecord, context: Context): ReadonlySet<string> {
  return remember(named, event, () => statesIn(namesOf(event), context));
}

function namesOf({ names }: EventRecord): string[] {
  return names.flatMap(({ en, fr }) => [en, fr]);
}

function remember(
  held: WeakMap<EventRecord, ReadonlySet<string>>,
  event: EventRecord,
  find: () => ReadonlySet<string>,
): ReadonlySet<string> {
  const before = held.get(event);
  if (before) return before;
  const states = find();
  held.set(event, states);
  return states;
}

function statesIn(texts: readonly string[], { forms }: Context): ReadonlySet<string> {
  const meanings = forms.matcher.scan(texts.join(" ; ")).flatMap(({ form }) => forms.meaningsOf(form));
  return new Set(
    meanings.flatMap((one) => (one.as === "signal" && one.signal.startsWith(countrySignal) ? [one.signal] : [])),
  );
}
