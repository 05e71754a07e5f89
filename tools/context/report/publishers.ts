/** The houses that the sources name: who stands behind a name, whose report it is, and where it is based. */

/** Country or body → publishers that occur in the database, as `houseOf` gives them. */
const houses: Record<string, string> = {
  France:
    "Euronews; Africa24; Africa Radio; Destimed; RFI; RFI Savoirs; France 24; France Médias Monde; TV5 Monde; TF1 Info; LCI; BFMTV; RMC/BFM; RTL; Europe 1; France Inter; France Bleu; Franceinfo; Le Monde; Le Figaro; Libération; Jeune Afrique; Opex360; Afrik.com; 20 Minutes; Boursorama; Zonebourse; Atlantico; France-Soir; La Tribune; Actu17; Stratégies; TourMaG; Toute l’Europe; Vie publique; Légifrance; Journal officiel de la République française; French Ministry for Europe and Foreign Affairs; Ambassade de France au Mali; Présidence de la République; Académie du renseignement; Encyclopædia Universalis; Observatoire Pharos; Mondafrique; AFP; Bruxelles2",
  Mali: "Maliweb; MaliActu; Journal du Mali; Malijet / Africarrières; Malijet; Studio Tamani; Bamada.net; aBamako news; aBamako; Sahelien.com; Le Soir de Bamako; Afrikinfos Mali; L’Essor; AMAP; Kayes24; La Voix de Bamako; La Nouvelle Voie du Mali; Delta News",
  Senegal:
    "Leader221; Xalima News; SeneNews; Seneweb; PressAfrik; SeneInfo; Senego; Dakarposte; Dakaractu; aDakar news; Impact.sn; Leral.net; Setal.net; Ndarinfo; Sud Quotidien; Walf Groupe; Kewoulo; Ouestaf News; HomeView Sénégal; APAnews",
  "Burkina Faso": "Wakat Séra; Sidwaya; 24heures.bf; L’Observateur Paalga; ActuBurkina; Burkina Yawana; RTB",
  Benin: "La Nouvelle Tribune; Bénin Web TV; Banouto; Le Matinal; DB Médias",
  Togo: "Republic of Togo; Alome.com",
  "Ivory Coast":
    "Afrique-sur7; Koaci; Abidjan.net; Ivoire Canal Info; L’Intelligent d’Abidjan; Agence ivoirienne de presse",
  Guinea:
    "Le Djely; Le Courrier de Conakry; Journal de Conakry; Journal de Guinée; Guinée360; Africaguinée; WebGuinée; GuinéeTime; Ecofinance Guinée",
  Niger: "ANP",
  Chad: "Tchadinfos; Alwihda Info; N’Djamena Actu; Ndarason",
  Mauritania: "Madar; News-Rim",
  Algeria:
    "La Voix de l’Oranie; Algérie360; Algérie54; DIA Algérie; L’Expression; La Nouvelle République; Ennahar; Maghreb Émergent",
  Morocco: "L’Opinion; Hespress; MarocAfrika; Perspectives Med",
  Tunisia: "African Manager",
  Gabon: "Info241; Gabon24",
  Nigeria: "The ICIR; TVC News; Channels TV; Sawabiya News; TruthNigeria",
  Kenya: "Daily Nation",
  Zambia: "Zambian Observer",
  "Republic of the Congo": "Africanews",
  Somalia: "Jowhar",
  "United Kingdom": "BBC; BBC Afrique; BBC Reality Check; BBC Russian; Reuters; UK Parliament",
  "United States":
    "allAfrica; International Business Times; Headtopics; CounterVortex; AMICC; CIA World Factbook; AP; New York Times; BNN Bloomberg; Fox Business; UPI; VOA Afrique; Semafor; Human Rights Watch; Particle News digest",
  Canada: "HuffPost Québec; Radio-Canada",
  Switzerland: "RTN; Le Matin; 20 minutes; 24 heures; Ecofin Agency",
  Belgium: "RTL Belgique; Le Vif; La Libre Belgique; EUobserver",
  Germany: "Deutsche Welle; Netzwerk Afrika Deutschland",
  Netherlands: "Overheid.nl",
  Russia: "Sputnik Afrique; Sputnik Africa; African Initiative",
  China: "Xinhua",
  Vietnam: "Le Courrier du Vietnam",
  India: "Deccan Herald; Devdiscourse; Millennium Post",
  Malaysia: "Malay Mail",
  Turkey: "TRT World; TRT Afrika; TRT Global; Anadolu",
  Qatar: "Al Jazeera",
  Lebanon: "Al-Manar",
  Israel: "i24 News",
  Afghanistan: "Pajhwok",
  Bulgaria: "Novinite",
  "Saudi Arabia": "Arab News",
  "United Arab Emirates": "Al-Ain News; MENAFN / Arabian Post",
  "United Nations":
    "United Nations; UN Security Council; UN meeting record; UN certified copy; United Nations Treaty Series; ReliefWeb; UNSCR.com",
  "European Union": "European External Action Service; Official Journal of the European Union; Council of the EU",
  "African Union": "African Union; African Union Common Repository",
  Luxembourg: "Permanent Mission of Luxembourg to the UN",
  "International court": "International Criminal Court",
  "Encyclopedia, no country": "Wikipédia; Wikipedia; WikiMili; Wikinews; Memim Encyclopedia",
};

export const unknownCountry = "unknown";

const countryOf = new Map(
  Object.entries(houses).flatMap(([country, names]) => names.split("; ").map((name) => [name, country] as const)),
);

/** Whose report it may be, when another publisher carries it: agencies, and outlets that are often reprinted. */
const reprinted =
  /\b(AFP|Reuters|AP|RFI|ANP|Xinhua|Anadolu|BBC|France 24|Le Monde|TV5(?: Monde)?|APS|AMAP|UPI|Belga|Al Jazeera|New York Times|Le Figaro|Ouest-France|Human Rights Watch)\b/;

/**
 * Where a source can be read: its publisher without what the curator adds about it.
 * @param publisher "PressAfrik (RFI)", "Republic of Togo, citing Reuters", "AP (via WTOP)"
 * @returns "PressAfrik", "Republic of Togo", "AP"
 */
export function houseOf(publisher: string): string {
  return publisher
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/,\s.*$/, "")
    .replace(/\s(?:text|material|mirror|via)\b.*$/, "")
    .trim();
}

/**
 * Whose report a source is: several outlets with one dispatch of an agency are one voice.
 * @returns the agency or outlet that is reprinted, else the house itself
 */
export function originOf(publisher: string): string {
  const house = houseOf(publisher);
  const aside = publisher.slice(house.length);
  // "AP (via WTOP)" is AP's already; only what stands beside the house's own name says whose report it reprints.
  return reprinted.exec(aside.replace(/\bvia [^),]*/g, ""))?.[1] ?? house;
}

/** Where the house is based; `unknown` when the table does not say. */
export function countryOfPublisher(publisher: string): string {
  return countryOf.get(houseOf(publisher)) ?? unknownCountry;
}
