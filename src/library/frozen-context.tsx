import type { FrozenContext } from "../core/clipping/clipping.ts";
import { useSpeech } from "./speech.ts";

/** The cards as they were shown when the passage was saved, with their sources; never today's text. */
export function FrozenContextView({ context }: { context: FrozenContext }) {
  const { say, read, day } = useSpeech();
  return (
    <section>
      <h3>{say("context")}</h3>
      {context.cards.length === 0 ? (
        <p class="aside">{say("noContext")}</p>
      ) : (
        <>
          <p class="aside">{say("contextAsOf", { day: day(context.asOf), version: context.version })}</p>
          {context.cards.map((card) => (
            <details key={card.record} class={`kind-${card.kind}`}>
              <summary>{read(card.name)}</summary>
              {card.statements.map((statement) => (
                <div key={statement.en} class="frozen">
                  <p>
                    {read(statement)} <small>{day(statement.from)}</small>
                  </p>
                  <ul>
                    {statement.sources.map((source) => (
                      <li key={source.title}>
                        {source.url ? (
                          <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.lang}>
                            {source.title}
                          </a>
                        ) : (
                          <span lang={source.lang}>{source.title}</span>
                        )}{" "}
                        <small>
                          {source.publisher}
                          {source.date ? ` · ${day(source.date)}` : ""}
                        </small>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </details>
          ))}
        </>
      )}
    </section>
  );
}
