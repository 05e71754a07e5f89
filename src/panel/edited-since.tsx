import type { Edited, EditedParagraph } from "../core/clipping/compare-versions.ts";
import { trusted } from "../ui/trusted.ts";
import { Differences } from "./differences.tsx";
import { Fold } from "./fold.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const kinds = { new: "editedNew", changed: "editedChanged", gone: "editedGone" } as const;

/** That the article was edited since the reader saw it: the headline in both versions, and which paragraphs. */
export function EditedSince({ edited, actions }: { edited: Edited; actions: PanelActions }) {
  const { say, day } = useSpeech();
  const { title, paragraphs, dated } = edited;
  if (edited.isPartial) return <p class="warning edited">{say("editedPartly")}</p>;
  const counts = (["changed", "new", "gone"] as const)
    .map((is) => ({ is, n: paragraphs.filter((one) => one.is === is).length }))
    .filter(({ n }) => n > 0)
    .map(({ is, n }) => say(kinds[is], { n }));
  return (
    <div class="warning edited">
      <p>
        <strong>{say("edited", { day: day(edited.since.slice(0, 10), "long") })}</strong>
        {counts.length > 0 && <> {counts.join(", ")}.</>}{" "}
        {say(dated ? "editedDated" : "editedUndated", dated ? { day: day(dated, "long") } : {})}
      </p>
      {title && (
        <p class="headline">
          <span class="meta">{say("editedTitle")}</span> <Differences parts={title.difference} />
        </p>
      )}
      {paragraphs.length > 0 && (
        <Fold label={say("editedShow")}>
          <ul>
            {paragraphs.map((one) => (
              <li key={one.is === "gone" ? `gone ${one.was}` : one.block}>
                <Paragraph one={one} actions={actions} />
              </li>
            ))}
          </ul>
          <p class="small">{say("editedKept")}</p>
        </Fold>
      )}
    </div>
  );
}

function Paragraph({ one, actions }: { one: EditedParagraph; actions: PanelActions }) {
  const { say } = useSpeech();
  if (one.is === "gone") return <>{say("editedIsGone", { n: one.was, total: one.of })}</>;
  return (
    <>
      <span class="meta">{say(one.is === "new" ? "editedIsNew" : "editedIsChanged")}</span>{" "}
      <button type="button" class="passage" onClick={trusted(() => actions.goToParagraph(one.block))}>
        {one.begins}
      </button>
    </>
  );
}
