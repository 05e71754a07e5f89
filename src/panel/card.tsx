import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { TITLE } from "../core/article/article.ts";
import type { Day } from "../core/dates.ts";
import type { Card, RelatedRecord, ShownHolder, ShownStatement } from "../core/dossier/dossier.ts";
import type { Kind, RecordId } from "../core/record.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { Claim } from "./contested.tsx";
import { Fold } from "./fold.tsx";
import { ReportError } from "./report.tsx";
import { collectSources, SourceList } from "./sources.tsx";
import { type Speech, useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";
import { Usage } from "./words.tsx";

export const kindWords = {
  event: "kindEvent",
  person: "kindPerson",
  group: "kindGroup",
  force: "kindForce",
  institution: "kindInstitution",
  place: "kindPlace",
  concept: "kindConcept",
  claim: "kindClaim",
} as const satisfies Record<Kind, string>;

interface Props {
  card: Card;
  actions: PanelActions;
  /** How often the article names it, and which of these places was shown last. */
  places?: { total: number; visited: number | undefined };
  /** How many statements the digest of the list has; without a number all of the card is shown. */
  digest?: number;
  /** The reader said "I know this". */
  known?: boolean;
  /** The day that it speaks of, for the opened card. */
  asOf?: Day;
  focused?: boolean;
}

function describe(card: Card, { say, read }: Speech): string {
  return card.what ? read(card.what) : say(kindWords[card.kind]);
}

/** @param kind of the record: who holds a place changes, so its statements say as of which day they were made */
export function StatementLine({ statement, kind }: { statement: ShownStatement; kind: Kind }) {
  const { say, read, day } = useSpeech();
  const doubt =
    statement.confidence === "low"
      ? "confidenceLow"
      : statement.confidence === "medium"
        ? "confidenceMedium"
        : undefined;
  return (
    <p class="statement">
      {read(statement)}{" "}
      <small>
        {kind === "place" ? say("statedAsOf", { day: day(statement.from) }) : day(statement.from)}
        {statement.sources.length === 1 ? ` · ${say("singleSource")}` : ""}
        {doubt ? ` · ${say(doubt)}` : ""}
      </small>
    </p>
  );
}

/** Who held an office of the card's record, since when, and the way to that card. */
function HolderLine({ holder, actions }: { holder: ShownHolder; actions: PanelActions }) {
  const { read, since } = useSpeech();
  return (
    <p class="role">
      <button type="button" class={`link kind-${holder.kind}`} onClick={trusted(() => actions.openCard(holder.record))}>
        {read(holder.name)}
      </button>
      , {read(holder)} <small>{since(holder.from)}</small>
    </p>
  );
}

interface RelatedProps {
  records: RelatedRecord[];
  title: string;
  look?: string;
  actions: PanelActions;
}

export function RelatedList({ records, title, look = "", actions }: RelatedProps) {
  const { read, day } = useSpeech();
  if (records.length === 0) return null;
  return (
    <div class={`related ${look}`}>
      <h3>{title}</h3>
      <ul>
        {records.map((related) => (
          <li key={related.record}>
            <button
              type="button"
              class={`link kind-${related.kind}`}
              onClick={trusted(() => actions.openCard(related.record))}
            >
              {read(related.name)}
            </button>
            {related.date ? <small> {day(related.date)}</small> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One record on one day. */
export function CardView({ card, actions, places, digest, asOf, known = false, focused = false }: Props) {
  const whole = digest === undefined;
  const speech = useSpeech();
  const { say, read, day, since, edition } = speech;
  const element = useRef<HTMLElement>(null);
  const titleId = useId();
  const name = read(card.name);
  const statements = card.statements.slice(0, digest);
  const sources = collectSources([...statements, ...(card.holders ?? [])].map((said) => said.sources));
  useLayoutEffect(() => {
    if (!focused) return;
    element.current?.scrollIntoView({ block: "nearest" });
    element.current?.focus({ preventScroll: true });
  }, [focused]);
  // Of an opened card nothing stands above it but the panel's own heading.
  const Title = whole ? "h2" : "h3";
  const next = places ? ((places.visited ?? -1) + 1) % places.total : 0;
  return (
    <article
      class={`card kind-${card.kind}${focused ? " focused" : ""}`}
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={element}
      data-record={card.record}
    >
      <header>
        <Title id={titleId}>
          {whole ? (
            name
          ) : (
            <button type="button" onClick={trusted(() => actions.openCard(card.record))}>
              {name}
            </button>
          )}
        </Title>
        <span class="kind">{describe(card, speech)}</span>
        {places && places.total > 0 && (
          <button
            type="button"
            class="places"
            aria-label={`${places.total}× ${say("showInArticleOf", { name, n: next + 1, total: places.total })}`}
            title={say("showInArticle")}
            onClick={trusted(() => actions.goToMention(card.record))}
          >
            {places.total}× <Icon name="goTo" size={12} />
          </button>
        )}
      </header>
      {card.date && (
        <p class="when">
          {day(card.date, "long")}
          {card.end ? ` – ${day(card.end, "long")}` : ""}
        </p>
      )}
      {card.roles.map((role) => (
        <p class="role" key={role.en}>
          {read(role)} <small>{since(role.from)}</small>
        </p>
      ))}
      {(card.holders ?? []).map((holder) => (
        <HolderLine key={holder.record + holder.en} holder={holder} actions={actions} />
      ))}
      {statements.map((statement) => (
        <StatementLine key={statement.en} statement={statement} kind={card.kind} />
      ))}
      {whole &&
        card.not.map((other) => (
          <p class="not" key={other.en}>
            {say("notThis", { what: read(other) })}
          </p>
        ))}
      {card.withdrawn && (
        <p class="warning">
          {say("withdrawnOn", { day: day(card.withdrawn.on) })} {read(card.withdrawn)}
        </p>
      )}
      {whole && card.usage.length > 0 && <Usage usage={card.usage} name={name} />}
      {whole && card.claims.map((claim) => <Claim key={claim.record} claim={claim} actions={actions} />)}
      {whole && <RelatedList records={card.because} title={say("because")} look="because" actions={actions} />}
      {whole && <RelatedList records={card.ledTo} title={say("ledTo")} look="led-to" actions={actions} />}
      {whole && <RelatedList records={card.related} title={say("related")} actions={actions} />}
      {card.changes.slice(0, whole ? undefined : 1).map((change) => (
        <p class="not" key={change.on + change.en}>
          {say("correctedOn", { day: day(change.on) })} {read(change)}
        </p>
      ))}
      <footer>
        {sources.length === 0 ? (
          <ReportError record={card.record} name={name} />
        ) : (
          <Fold label={say("sources", { n: sources.length })} look="link">
            <SourceList sources={sources} label={say("sourcesOf", { name })} />
            <ReportError record={card.record} name={name} />
          </Fold>
        )}
        {!whole && (
          <button
            type="button"
            class="link"
            aria-describedby={titleId}
            onClick={trusted(() => actions.openCard(card.record))}
          >
            {say("more")}
          </button>
        )}
        <button
          type="button"
          class="link know"
          aria-describedby={titleId}
          onClick={trusted(() => actions.know(card.record, !known))}
        >
          {say(known ? "showAgain" : "iKnow")}
        </button>
        {asOf && asOf === edition?.asOf && (
          <button
            type="button"
            class="link"
            aria-describedby={titleId}
            onClick={trusted(() => actions.openCard(card.record, "today"))}
          >
            {say("andToday")}
          </button>
        )}
        {whole && <span class="meta">{say("reviewed", { day: day(card.reviewed) })}</span>}
        <button
          type="button"
          class="act save"
          aria-describedby={titleId}
          onClick={trusted(() => actions.saveCard(card))}
        >
          <Icon name="plus" size={12} /> {say("save")}
        </button>
      </footer>
    </article>
  );
}

/** How often the text names each record, in the order of the mentions; in the title nothing is shown, so it is no place. */
export function countPlaces(mentions: readonly { records: RecordId[]; block: number }[]): Map<RecordId, number> {
  const counts = new Map<RecordId, number>();
  for (const { block, records } of mentions) {
    if (block === TITLE) continue;
    for (const record of records) counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return counts;
}
