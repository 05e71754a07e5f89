/** The agencies whose dispatches outlets print, by the names they are credited under. */

/** Short name, as credited → what else it is called. Case matters: "ap" and "belga" are words elsewhere. */
const table: readonly [name: string, ...others: string[]][] = [
  ["AFP", "Agence France-Presse", "Agence France Presse", "AFPTV"],
  ["Reuters", "REUTERS", "Thomson Reuters", "Agence Reuters"],
  ["AP", "Associated Press", "The Associated Press", "A.P."],
  ["Anadolu", "AA", "Agence Anadolu", "Anadolu Agency", "Anadolu Ajansı"],
  ["Xinhua", "Chine nouvelle", "Xinhua News Agency"],
  ["APA", "APA News", "APA-Bamako", "Agence de Presse Africaine"],
  ["AMAP", "Agence malienne de presse et de publicité"],
  ["APS", "Agence de presse sénégalaise", "Algérie Presse Service"],
  ["PANA", "Panapress"],
  ["Agence Ecofin"],
  ["EFE", "Agencia EFE"],
  ["dpa", "DPA", "Deutsche Presse-Agentur"],
  ["Belga", "BELGA"],
  ["ATS", "Keystone-ATS", "AWP"],
  ["TASS", "Tass"],
  ["Sputnik"],
  ["RIA Novosti", "Ria Novosti"],
  ["Bloomberg"],
  ["ANSA"],
  ["PA Media", "PA Wire", "Press Association"],
  ["La Presse canadienne", "The Canadian Press"],
];

const byName = new Map(table.flatMap(([name, ...others]) => [name, ...others].map((form) => [form, name] as const)));
const asPattern = (text: string) => text.replaceAll(".", "\\.");

/** Matches one agency, longest name first, as source for larger patterns; it has no groups. */
export const agencyPattern = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map(asPattern)
  .join("|");

/** @returns the agency's short name, when the text is one of its names and nothing more */
export function findAgency(text: string): string | undefined {
  return byName.get(text.trim());
}
