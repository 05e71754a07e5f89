import { type Opening, openings, type SiteChoice } from "../core/settings.ts";
import { chooseOpening } from "../core/site-settings.ts";
import { Section } from "./controls.tsx";
import { openingWords } from "./reading.tsx";
import type { PartProps } from "./settings-page.tsx";
import { type Speech, useSpeech } from "./speech.ts";

interface Props extends PartProps {
  /** The site from whose panel the reader came; offered although nothing was chosen there yet. */
  here: string | undefined;
}

/** What was chosen on one site only; when the panel opens there; and the way to forget it. */
export function Sites({ settings: { sites }, change, here }: Props) {
  const { say } = useSpeech();
  const keys = [...new Set([...Object.keys(sites), ...(here ? [here] : [])])];
  keys.sort((a, b) => Number(b === here) - Number(a === here) || a.localeCompare(b));
  return (
    <Section id="sites" title={say("sites")}>
      <p class="hint">{say(keys.length === 0 ? "noSites" : "sitesHint")}</p>
      {keys.length > 0 && (
        <ul class="rows">
          {keys.map((site) => (
            <SiteRow
              key={site}
              name={site === "file:" ? say("files") : site}
              choice={sites[site]}
              choose={(opens) => change({ sites: chooseOpening(sites, site, opens, new Date().toISOString()) })}
              forget={() => {
                const { [site]: _, ...others } = sites;
                change({ sites: others });
              }}
            />
          ))}
        </ul>
      )}
      {Object.keys(sites).length > 0 && (
        <button type="button" class="button" onClick={() => change({ sites: {} })}>
          {say("forgetSites")}
        </button>
      )}
    </Section>
  );
}

interface RowProps {
  name: string;
  choice: SiteChoice | undefined;
  choose(opens: Opening | undefined): void;
  forget(): void;
}

function SiteRow({ name, choice, choose, forget }: RowProps) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <li>
      <span>
        <b>{name}</b> <small>{choice && describe(choice, speech)}</small>
      </span>
      <span class="site-acts">
        <select
          aria-label={say("opensOn", { name })}
          value={choice?.opens ?? ""}
          onChange={(event) => choose(openings.find((one) => one === event.currentTarget.value))}
        >
          <option value="">{say("opensAsAbove")}</option>
          {openings.map((one) => (
            <option key={one} value={one}>
              {say(openingWords[one][0])}
            </option>
          ))}
        </select>
        {choice && (
          <button type="button" class="act" aria-label={say("forgetSite", { name })} onClick={forget}>
            {say("forget")}
          </button>
        )}
      </span>
    </li>
  );
}

function describe({ closed, width, side, overlay, tab }: SiteChoice, { say, language }: Speech): string {
  const told = [
    closed && say("siteClosed"),
    width !== undefined && say("siteWidth", { n: width }),
    side && say(side === "left" ? "sideLeft" : "sideRight"),
    overlay !== undefined && say(overlay ? "siteOverlay" : "siteBeside"),
    tab !== undefined && say("siteTab"),
  ];
  return new Intl.ListFormat(language, { type: "unit" }).format(told.filter((one) => typeof one === "string"));
}
