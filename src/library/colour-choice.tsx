import { type Colour, colours } from "../core/clipping/clipping.ts";
import { useSpeech } from "./speech.ts";

interface Props {
  chosen: Colour | undefined;
  choose: (colour: Colour | "none") => void;
  /** What the colours mean to the reader, where he said so. */
  names?: Partial<Record<Colour, string>> | undefined;
  /** Address of the page where they are named. */
  namedAt?: string;
}

/** The colour of a clipping, each with what it means: never told by the colour alone. */
export function ColourChoice({ chosen, choose, names = {}, namedAt }: Props) {
  const { say } = useSpeech();
  return (
    <fieldset class="colours">
      <legend>
        <h3>{say("colour")}</h3>
      </legend>
      {(["none", ...colours] as const).map((colour) => (
        <label key={colour} class={`colour colour-${colour}`}>
          <input type="radio" name="colour" checked={(chosen ?? "none") === colour} onChange={() => choose(colour)} />
          <span>{colour === "none" ? say("noColour") : names[colour] || say(colour)}</span>
        </label>
      ))}
      {namedAt !== undefined && (
        <a class="aside" href={namedAt}>
          {say("nameColours")}
        </a>
      )}
    </fieldset>
  );
}
