/** "I know this": a record is no longer marked anywhere and folded away in the list, until it is taken back. */
import type { PanelActions } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import type { Readings } from "./readings.ts";
import type { Session } from "./session-state.ts";

export function createKnowing({ state, announce }: Session, { mark }: Readings): Pick<PanelActions, "know"> {
  async function know(record: string, known: boolean): Promise<void> {
    const answer = await ask("record.mute", { record, muted: known });
    if (!answer.ok) return announce({ text: { failure: answer.failure.code } });
    const others = state.settings.muted.filter((one) => one !== record);
    state.settings = { ...state.settings, muted: known ? [...others, record] : others };
    if (known && state.focused === record) state.focused = undefined;
    mark();
    announce(known ? { text: "nowKnown", known: record } : { text: "shownAgain" });
  }

  return { know: (record, known) => void know(record, known) };
}
