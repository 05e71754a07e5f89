/**
 * The outlets in whose pages the gate runs: those that cover Mali and France, in French and English.
 * Any other site is read when the reader presses the toolbar button.
 */
import type { Outlet } from "./article.ts";

export type OutletKind =
  | "agency"
  | "broadcaster"
  | "newspaper"
  | "magazine"
  | "online"
  | "aggregator"
  | "fact-checker"
  | "think-tank";

export interface ListedOutlet extends Outlet {
  /** ISO 3166-1 alpha-2 of its seat; "001" (UN M.49, world) for those that have none. */
  country: string;
  /** In which it covers the two countries. */
  languages: readonly ("en" | "fr")[];
  kind: OutletKind;
}

/** One outlet a line: name, domain, country, languages, kind. Subdomains are covered by the domain. */
const table: readonly [name: string, domain: string, country: string, languages: string, kind: OutletKind][] = [
  // Wire
  ["AFP", "afp.com", "FR", "en fr", "agency"],
  ["Reuters", "reuters.com", "GB", "en", "agency"],
  ["AP News", "apnews.com", "US", "en", "agency"],
  ["APA News", "apanews.net", "SN", "en fr", "agency"],
  ["Anadolu", "aa.com.tr", "TR", "en fr", "agency"],
  ["Xinhua", "news.cn", "CN", "en fr", "agency"],
  // Broadcasters
  ["RFI", "rfi.fr", "FR", "en fr", "broadcaster"],
  ["France 24", "france24.com", "FR", "en fr", "broadcaster"],
  ["TV5 Monde", "tv5monde.com", "FR", "fr", "broadcaster"],
  ["franceinfo", "franceinfo.fr", "FR", "fr", "broadcaster"],
  ["franceinfo", "francetvinfo.fr", "FR", "fr", "broadcaster"],
  ["Radio France", "radiofrance.fr", "FR", "fr", "broadcaster"],
  ["BFM TV", "bfmtv.com", "FR", "fr", "broadcaster"],
  ["TF1 Info", "tf1info.fr", "FR", "fr", "broadcaster"],
  ["BBC", "bbc.com", "GB", "en fr", "broadcaster"],
  ["BBC", "bbc.co.uk", "GB", "en", "broadcaster"],
  ["DW", "dw.com", "DE", "en fr", "broadcaster"],
  ["VOA", "voanews.com", "US", "en", "broadcaster"],
  ["VOA Afrique", "voaafrique.com", "US", "fr", "broadcaster"],
  ["Al Jazeera", "aljazeera.com", "QA", "en", "broadcaster"],
  ["Euronews", "euronews.com", "FR", "en fr", "broadcaster"],
  ["Africanews", "africanews.com", "CG", "en fr", "broadcaster"],
  ["CNN", "cnn.com", "US", "en", "broadcaster"],
  ["RTBF", "rtbf.be", "BE", "fr", "broadcaster"],
  ["RTS", "rts.ch", "CH", "fr", "broadcaster"],
  ["Radio-Canada", "radio-canada.ca", "CA", "fr", "broadcaster"],
  ["CBC News", "cbc.ca", "CA", "en", "broadcaster"],
  // French and francophone press
  ["Le Monde", "lemonde.fr", "FR", "en fr", "newspaper"],
  ["Le Figaro", "lefigaro.fr", "FR", "fr", "newspaper"],
  ["Libération", "liberation.fr", "FR", "fr", "newspaper"],
  ["Le Parisien", "leparisien.fr", "FR", "fr", "newspaper"],
  ["Ouest-France", "ouest-france.fr", "FR", "fr", "newspaper"],
  ["La Croix", "la-croix.com", "FR", "fr", "newspaper"],
  ["Les Échos", "lesechos.fr", "FR", "fr", "newspaper"],
  ["L’Humanité", "humanite.fr", "FR", "fr", "newspaper"],
  ["20 Minutes", "20minutes.fr", "FR", "fr", "newspaper"],
  ["L’Opinion", "lopinion.fr", "FR", "fr", "newspaper"],
  ["Le Point", "lepoint.fr", "FR", "fr", "magazine"],
  ["L’Express", "lexpress.fr", "FR", "fr", "magazine"],
  ["Le Nouvel Obs", "nouvelobs.com", "FR", "fr", "magazine"],
  ["Marianne", "marianne.net", "FR", "fr", "magazine"],
  ["Courrier international", "courrierinternational.com", "FR", "fr", "magazine"],
  ["Le Monde diplomatique", "monde-diplomatique.fr", "FR", "en fr", "magazine"],
  ["Mediapart", "mediapart.fr", "FR", "en fr", "online"],
  ["HuffPost", "huffingtonpost.fr", "FR", "fr", "online"],
  ["Le Soir", "lesoir.be", "BE", "fr", "newspaper"],
  ["La Libre", "lalibre.be", "BE", "fr", "newspaper"],
  ["Le Temps", "letemps.ch", "CH", "fr", "newspaper"],
  ["Le Devoir", "ledevoir.com", "CA", "fr", "newspaper"],
  // English-language press
  ["The Guardian", "theguardian.com", "GB", "en", "newspaper"],
  ["The New York Times", "nytimes.com", "US", "en", "newspaper"],
  ["The Washington Post", "washingtonpost.com", "US", "en", "newspaper"],
  ["Financial Times", "ft.com", "GB", "en", "newspaper"],
  ["The Wall Street Journal", "wsj.com", "US", "en", "newspaper"],
  ["The Telegraph", "telegraph.co.uk", "GB", "en", "newspaper"],
  ["The Independent", "independent.co.uk", "GB", "en", "newspaper"],
  ["The Economist", "economist.com", "GB", "en", "magazine"],
  ["Foreign Policy", "foreignpolicy.com", "US", "en", "magazine"],
  ["Politico Europe", "politico.eu", "BE", "en", "online"],
  ["Middle East Eye", "middleeasteye.net", "GB", "en fr", "online"],
  ["The New Humanitarian", "thenewhumanitarian.org", "CH", "en fr", "online"],
  ["The Conversation", "theconversation.com", "AU", "en fr", "online"],
  // Pan-African
  ["Jeune Afrique", "jeuneafrique.com", "FR", "fr", "magazine"],
  ["The Africa Report", "theafricareport.com", "FR", "en", "magazine"],
  ["AllAfrica", "allafrica.com", "ZA", "en fr", "aggregator"],
  ["Mondafrique", "mondafrique.com", "FR", "fr", "online"],
  ["Afrik.com", "afrik.com", "FR", "en fr", "online"],
  ["Africa Radio", "africaradio.com", "FR", "fr", "broadcaster"],
  ["Agence Ecofin", "agenceecofin.com", "CH", "fr", "agency"],
  ["Daily Maverick", "dailymaverick.co.za", "ZA", "en", "online"],
  // Mali
  ["Maliweb", "maliweb.net", "ML", "fr", "aggregator"],
  ["Malijet", "malijet.com", "ML", "fr", "aggregator"],
  ["Bamada", "bamada.net", "ML", "fr", "aggregator"],
  ["aBamako", "abamako.com", "ML", "fr", "aggregator"],
  ["MaliActu", "maliactu.net", "ML", "fr", "aggregator"],
  ["Studio Tamani", "studiotamani.org", "ML", "fr", "broadcaster"],
  ["Journal du Mali", "journaldumali.com", "ML", "fr", "newspaper"],
  ["L’Essor", "lessor.ml", "ML", "fr", "newspaper"],
  ["Info-Matin", "info-matin.ml", "ML", "fr", "newspaper"],
  ["Mali Tribune", "malitribune.com", "ML", "fr", "newspaper"],
  ["Le Jalon", "lejalon.com", "ML", "fr", "online"],
  ["Mali 24", "mali24.info", "ML", "fr", "online"],
  ["Sahélien", "sahelien.com", "ML", "en fr", "online"],
  ["Benbere", "benbere.org", "ML", "fr", "online"],
  // Neighbours
  ["Seneweb", "seneweb.com", "SN", "fr", "online"],
  ["Dakaractu", "dakaractu.com", "SN", "fr", "online"],
  ["Lefaso.net", "lefaso.net", "BF", "fr", "online"],
  ["Burkina 24", "burkina24.com", "BF", "fr", "online"],
  ["Wakat Séra", "wakatsera.com", "BF", "fr", "online"],
  ["Sidwaya", "sidwaya.info", "BF", "fr", "newspaper"],
  ["ActuNiger", "actuniger.com", "NE", "fr", "online"],
  ["TSA", "tsa-algerie.com", "DZ", "fr", "online"],
  // Fact-checkers
  ["AFP Factuel", "factuel.afp.com", "FR", "fr", "fact-checker"],
  ["AFP Fact Check", "factcheck.afp.com", "FR", "en", "fact-checker"],
  ["Africa Check", "africacheck.org", "ZA", "en fr", "fact-checker"],
  // Think-tanks and reviews
  ["International Crisis Group", "crisisgroup.org", "BE", "en fr", "think-tank"],
  ["ISS Africa", "issafrica.org", "ZA", "en fr", "think-tank"],
  ["Africa Center for Strategic Studies", "africacenter.org", "US", "en fr", "think-tank"],
  ["Chatham House", "chathamhouse.org", "GB", "en", "think-tank"],
  ["Ifri", "ifri.org", "FR", "en fr", "think-tank"],
  ["RUSI", "rusi.org", "GB", "en", "think-tank"],
  ["CSIS", "csis.org", "US", "en", "think-tank"],
  ["Le Grand Continent", "legrandcontinent.eu", "FR", "fr", "think-tank"],
  ["Afrique XXI", "afriquexxi.info", "FR", "en fr", "magazine"],
];

export const outlets: readonly ListedOutlet[] = table.map(([name, domain, country, languages, kind]) => ({
  name,
  domain,
  country,
  languages: languages.split(" ").filter((language) => language === "en" || language === "fr"),
  kind,
}));

const byDomain = new Map(outlets.map((outlet) => [outlet.domain, outlet]));

/**
 * The outlet listed for a host, that of the longest domain when several fit (factuel.afp.com before afp.com).
 * @param host as in an address, with or without port
 */
export function findOutlet(host: string): ListedOutlet | undefined {
  const labels = cleanHost(host).split(".");
  for (let first = 0; first < labels.length - 1; first++) {
    const outlet = byDomain.get(labels.slice(first).join("."));
    if (outlet) return outlet;
  }
  return undefined;
}

/**
 * @param host as in an address, with or without port
 * @param siteName what the page calls its site; used when the outlet is not listed
 * @returns the listed outlet, or one made of the host
 */
export function outletOf(host: string, siteName?: string): Outlet {
  const listed = findOutlet(host);
  if (listed) return { name: listed.name, domain: listed.domain };
  const domain = cleanHost(host).replace(/^www\./, "");
  return { name: siteName || domain, domain };
}

/** Match patterns of the listed outlets, as the manifest wants them: a domain and all below it, http and https. */
export function matchPatterns(): string[] {
  return outlets
    .filter(({ domain }) => !outlets.some((other) => domain.endsWith(`.${other.domain}`)))
    .map(({ domain }) => `*://*.${domain}/*`);
}

function cleanHost(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "");
}
