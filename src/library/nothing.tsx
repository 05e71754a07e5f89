import { saveShortcut } from "../ui/shortcuts.ts";
import { useSpeech } from "./speech.ts";
import type { View } from "./view.ts";

/** Why nothing is listed, and what to do about it. */
export function Nothing({ view, isEmpty, isSearch }: { view: View; isEmpty: boolean; isSearch: boolean }) {
  const { say } = useSpeech();
  const reason =
    view.name === "trash" && !isSearch ? "emptyTrash" : isEmpty && view.name !== "trash" ? "empty" : "noneFound";
  return (
    <div class="nothing">
      {reason === "empty" && <h2>{say("emptyTitle")}</h2>}
      <p>{say(reason, { keys: saveShortcut })}</p>
    </div>
  );
}
