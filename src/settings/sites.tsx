import type { SiteChoice } from "../core/settings.ts";
import { Section } from "./controls.tsx";
import type { PartProps } from "./settings-page.tsx";
import { type Speech, useSpeech } from "./speech.ts";

/** What was chosen on one site only, and the way to forget it. */
export function Sites({ settings, change }: PartProps) {
  const speech = useSpeech();
  const { say } = speech;
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  const nameOf = (site: string) => (site === "file:" ? say("files") : site);
  return (
    <Section id="sites" title={say("sites")}>
      {sites.length === 0 ? (
        <p class="hint">{say("noSites")}</p>
      ) : (
        <>
          <p class="hint">{say("sitesHint")}</p>
          <ul class="rows">
            {sites.map(([site, choice]) => (
              <li key={site}>
                <span>
                  <b>{nameOf(site)}</b> <small>{describe(choice, speech)}</small>
                </span>
                <button
                  type="button"
                  class="act"
                  aria-label={say("forgetSite", { name: nameOf(site) })}
                  onClick={() => {
                    const { [site]: _, ...others } = settings.sites;
                    change({ sites: others });
                  }}
                >
                  {say("forget")}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => change({ sites: {} })}>
            {say("forgetSites")}
          </button>
        </>
      )}
    </Section>
  );
}

function describe({ opens, closed, width, side, overlay }: SiteChoice, { say, language }: Speech): string {
  const opening = opens && ({ always: "opensAlways", sure: "opensSure", never: "opensNever" } as const)[opens];
  const told = [
    closed && say("siteClosed"),
    opening && say(opening),
    width !== undefined && say("siteWidth", { n: width }),
    side && say(side === "left" ? "sideLeft" : "sideRight"),
    overlay !== undefined && say(overlay ? "siteOverlay" : "siteBeside"),
  ];
  return new Intl.ListFormat(language, { type: "unit" }).format(told.filter((one) => typeof one === "string"));
}
