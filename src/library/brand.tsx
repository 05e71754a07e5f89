import { Logo } from "../ui/icon.tsx";
import { useSpeech } from "./speech.ts";

/** The page's first heading. */
export function Brand() {
  const { say } = useSpeech();
  return (
    <h1 class="brand">
      <Logo /> {say("name")}
    </h1>
  );
}
