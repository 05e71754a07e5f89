import { useEffect, useState } from "preact/hooks";
import type { LibraryNotice } from "../notice-bar.tsx";
import { useSpeech } from "../speech.ts";
import { canKeepFolder, useBackup } from "./use-backup.ts";

interface Props {
  /** Clippings here, the trash included; `undefined` while that is not known. */
  count: number | undefined;
  tell: (notice: LibraryNotice) => void;
}

/** How safe the library is: what it takes, whether the browser may clear it, when it was last backed up. */
export function Keeping({ count, tell }: Props) {
  const { say, day } = useSpeech();
  const backup = useBackup(count);
  const run = async () => {
    const written = await backup?.run();
    if (written) tell(written.ok ? { text: say("backedUp", { file: written.value }) } : { failure: written.failure });
  };
  return (
    <section class="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{say("keeping")}</h2>
      <Storage count={count} />
      {backup?.isDue && (
        <div class="warning" role="status">
          <p>{backup.stored.last ? say("backupDue", { n: backup.fresh }) : say("backupNever")}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => void run()}>
              {say("backupNow")}
            </button>
            <button type="button" class="button" onClick={() => void backup.later()}>
              {say("backupLater")}
            </button>
          </div>
        </div>
      )}
      {backup && (
        <>
          <p class="aside">
            {backup.stored.last
              ? say("backupLast", { day: day(backup.stored.last.slice(0, 10)), n: backup.fresh })
              : say("backupNone")}{" "}
            {!backup.isDue && (
              <button type="button" class="link backup-now" onClick={() => void run()}>
                {say("backupNow")}
              </button>
            )}
          </p>
          {backup.stored.folder ? (
            <p class="aside">
              {say(backup.isLocked ? "backupLocked" : "backupFolder", { folder: backup.stored.folder.name })}{" "}
              {backup.isLocked && (
                <button type="button" class="link" onClick={() => void backup.unlock()}>
                  {say("backupUnlock")}
                </button>
              )}{" "}
              <button type="button" class="link backup-stop" onClick={() => void backup.forget()}>
                {say("backupStop")}
              </button>
            </p>
          ) : (
            <p class="aside">
              {canKeepFolder() ? (
                <button type="button" class="link backup-folder" onClick={() => void backup.choose()}>
                  {say("backupChoose")}
                </button>
              ) : (
                say("backupNoFolder")
              )}
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface Room {
  used: number;
  quota: number;
  persistent: boolean;
}

/** Persistence can only be asked for from a page; where the browser would ask the reader, a press of a button asks. */
function Storage({ count = 0 }: { count: number | undefined }) {
  const { say, size } = useSpeech();
  const [room, setRoom] = useState<Room>();
  async function look(ask: boolean) {
    const persistent = (await navigator.storage.persisted()) || (ask && (await navigator.storage.persist()));
    const { usage: used = 0, quota = 0 } = await navigator.storage.estimate();
    setRoom({ used, quota, persistent });
  }
  useEffect(() => {
    void wouldAskReader().then((asks) => look(count > 0 && !asks).catch(() => undefined));
  }, [count > 0]);
  if (!room) return null;
  return (
    <p class="aside storage">
      {say("storage", { used: size(room.used), quota: size(room.quota) })}{" "}
      {say(room.persistent ? "persistent" : "notPersistent")}{" "}
      {!room.persistent && count > 0 && (
        <button type="button" class="link" onClick={() => void look(true)}>
          {say("persist")}
        </button>
      )}
    </p>
  );
}

async function wouldAskReader(): Promise<boolean> {
  return navigator.permissions.query({ name: "persistent-storage" }).then(
    ({ state }) => state === "prompt" && navigator.userAgent.includes("Firefox"),
    () => false,
  );
}
