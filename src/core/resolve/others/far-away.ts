/** Names of far countries and of other bodies, whose coups, rebels and alliances are not those of our story. */

export const farSignal = "far-away";

/** Written as aliases are; the states that news on the region is about are the detector's. */
const farAway = [
  ..."Somali* Yemen* Yémen* Houthi* Irak* Iraq* Pakistan* Iran* Mozambi* Angola* Zimbabw* Ouganda* Uganda* Burundi*".split(
    " ",
  ),
  ..."Haïti* Haiti* Venezuela* Colombi* Kosov* Bosni* Myanmar Birmanie Burma Philippin* Indonési* Indonesia* Tadjikistan Tajik*".split(
    " ",
  ),
  ..."Gambi* Liberia* Libéria* Gaza Palestin* Liban* Leban* Houthi* Serbi* Géorgi* Inde India Indian*".split(" "),
  ..."Asie Asia Moyen-Orient Middle\u00a0East Proche-Orient Corne\u00a0de\u00a0l’Afrique Horn\u00a0of\u00a0Africa".split(
    " ",
  ),
  ..."Central\u00a0African\u00a0Republic République\u00a0centrafricaine Guinée-Bissau Guinea-Bissau Sierra\u00a0Leone M23 Boko\u00a0Haram".split(
    " ",
  ),
  ..."OTAN NATO Catalogne Catalan* Corse Casamance Donbass Tchétchén* Chechen*".split(" "),
];

export function farForms(): [string, readonly string[]][] {
  return [[farSignal, farAway]];
}
