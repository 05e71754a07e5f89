import type { Clipping, FrozenCard } from "../core/clipping/clipping.ts";
import { type CardToday, type Correction, isCorrected } from "../core/clipping/compare-context.ts";
import { compareWords } from "../core/clipping/difference.ts";
import type { ShownStatement } from "../core/dossier/dossier.ts";
import { DifferenceText } from "./difference.tsx";
import { SourceList } from "./source-list.tsx";
import { useSpeech } from "./speech.ts";
import { useCardsToday } from "./use-cards-today.ts";

/** Beyond this many the cards are folded until asked for. */
const unfolded = 3;

/** The cards as they were shown when the passage was saved, with their sources; what was corrected since beside it. */
export function FrozenContextView({ clipping }: { clipping: Clipping }) {
  const { say, day } = useSpeech();
  const { context } = clipping;
  const today = useCardsToday(clipping);
  const corrected = today ? [...today.cards.values()].filter(isCorrected).length : 0;
  return (
    <section>
      <h3>{say("context")}</h3>
      {context.cards.length === 0 ? (
        <p class="aside">{say("noContext")}</p>
      ) : (
        <>
          <p class="aside">{say("contextAsOf", { day: day(context.asOf), version: context.version })}</p>
          {today && corrected > 0 && (
            <p class="warning">{say("contextCorrected", { n: corrected, version: today.version })}</p>
          )}
          {context.cards.map((card) => (
            <Card
              key={card.record}
              card={card}
              today={today?.cards.get(card.record)}
              open={context.cards.length <= unfolded}
            />
          ))}
        </>
      )}
    </section>
  );
}

function Card({ card, today, open }: { card: FrozenCard; today: CardToday | undefined; open: boolean }) {
  const { say, read, day } = useSpeech();
  const isChanged = today !== undefined && isCorrected(today);
  return (
    <details class={`kind-${card.kind}`} open={open || isChanged}>
      <summary>
        {read(card.name)} <small>{say(card.kind)}</small>
        {isChanged && <span class="flag">{say("cardCorrected")}</span>}
      </summary>
      {today?.gone && <p class="correction">{say("cardGone", { day: day(new Date().toISOString().slice(0, 10)) })}</p>}
      {today?.withdrawn && (
        <p class="correction">
          {say("cardWithdrawn", { day: day(today.withdrawn.on) })} {read(today.withdrawn)}
        </p>
      )}
      {today?.told.map((change) => (
        <p class="correction" key={change.on + change.en}>
          <small>{day(change.on)}</small> {read(change)}
        </p>
      ))}
      {card.statements.map((statement) => {
        const correction = today?.corrections.find(({ was }) => was === statement);
        return correction ? (
          <CorrectedStatement key={statement.en} correction={correction} />
        ) : (
          <StatementAsShown key={statement.en} statement={statement} />
        );
      })}
    </details>
  );
}

function StatementAsShown({ statement }: { statement: ShownStatement }) {
  const { read, day } = useSpeech();
  return (
    <div class="frozen">
      <p>
        {read(statement)} <small>{day(statement.from)}</small>
      </p>
      <SourceList sources={statement.sources} />
    </div>
  );
}

/** As it was shown and as the database has it now, for the same day, each with its sources. */
function CorrectedStatement({ correction: { was, now } }: { correction: Correction }) {
  const { say, read, day } = useSpeech();
  return (
    <div class="frozen corrected">
      <h4>{say("asShown")}</h4>
      <StatementAsShown statement={was} />
      <h4>{say("asNow")}</h4>
      {now ? (
        <div class="frozen">
          {read(was) === read(now) ? <p>{read(now)}</p> : <DifferenceText parts={compareWords(read(was), read(now))} />}
          <p>
            <small>
              {was.from === now.from ? day(now.from) : say("dateNow", { was: day(was.from), now: day(now.from) })}
            </small>
          </p>
          <SourceList sources={now.sources} />
        </div>
      ) : (
        <p class="aside">{say("notSaidNow")}</p>
      )}
    </div>
  );
}
