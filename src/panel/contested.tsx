import type { ShownClaim } from "../core/dossier/dossier.ts";
import type { ClaimStatus } from "../core/record.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { collectSources, FoldedSources } from "./sources.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const statusWords = {
  asserted: "statusAsserted",
  disputed: "statusDisputed",
  "not-established": "statusNotEstablished",
  found: "statusFound",
  withdrawn: "statusWithdrawn",
} as const satisfies Record<ClaimStatus, string>;

/** A contested point: each side's position in its own words and date, and no verdict of ours. */
export function Claim({ claim, actions }: { claim: ShownClaim; actions: PanelActions }) {
  const { say, read, day } = useSpeech();
  const sources = collectSources(claim.positions.map((position) => position.sources));
  return (
    <div class="claim">
      <p class="question">
        {read(claim.question)} <span class="status">{say(statusWords[claim.status])}</span>
      </p>
      <dl>
        {claim.positions.map((position) => (
          <div key={position.by.en + position.from}>
            <dt>{read(position.by)}</dt>
            <dd>
              {read(position)}{" "}
              <small>
                {day(position.from)}
                {position.standard ? ` · ${say("standard", { standard: read(position.standard) })}` : ""}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <FoldedSources sources={sources} label={say("sourcesOf", { name: read(claim.question) })} />
      <button
        type="button"
        class="act"
        aria-label={say("saveNamed", { name: read(claim.question) })}
        onClick={trusted(() => actions.saveClaim(claim))}
      >
        <Icon name="plus" size={12} /> {say("save")}
      </button>
    </div>
  );
}

export function Contested({ claims, actions }: { claims: readonly ShownClaim[]; actions: PanelActions }) {
  const { say } = useSpeech();
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="contested-title">
      <h2 id="contested-title">{say("contested")}</h2>
      {claims.map((claim) => (
        <Claim key={claim.record} claim={claim} actions={actions} />
      ))}
    </section>
  );
}
