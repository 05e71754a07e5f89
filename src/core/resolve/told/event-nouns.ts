/**
 * Words for what happens, by sort, as aliases are written. They tie a date to an event: of the events of that day the
 * one meant is the one whose own names hold a word of the same sort. Found in the same pass as the names.
 */

const sorts: Record<string, string> = {
  overthrow: "coup coups putsch* renvers* overthrow* overthrew toppl* takeover mutin* écart* removes removed",
  uprising:
    "uprising* rebellion* rébellion* soulèvement* insurrection* took\u00a0up\u00a0arms taken\u00a0up\u00a0arms pris\u00a0les\u00a0armes prenaient\u00a0les\u00a0armes",
  withdrawal:
    "retrait* retir* partie départ* quitt* désengag* withdraw* withdrew pullout departure* leave leaves leaving left exit*",
  arrest:
    "arrestation* arrêté arrêtés arrêtée arrêtées arrêtent arrest* interpell* détention détenu* detain* detention*",
  expulsion: "expuls* expel* renvoi* renvoy*",
  attack: "attaqu* attack* assaut* assault* embuscade* ambush* attentat* fusillade*",
  suspension: "suspen* interdi* interdit ban bans banned banning",
  recall: "rappel* recall*",
  summons: "convoqu* summon*",
  summit: "sommet* summit*",
  visit: "visite* visit visits visited",
  vote: "référendum* referendum* élection* election* scrutin* vote voted",
  agreement: "accord accords agreement* traité* treaty signent signe signé* signature* sign signs signed",
  denunciation: "dénonc* denounc* rupture rompt rompu* breaks broke",
  strike: "frappe* bombard* airstrike* strike*",
  release: "libération libérations libéré libérée libérés libérées libère libèrent libérer release* freed frees free",
  abduction: "enlèv* enlev* kidnap* abduct* rapt snatched",
  sanctions: "sanction*",
  killing: "tué tués tuée tuées tue tuent kill* massacr* tuerie*",
  launch: "lanc* launch*",
  handover: "rétrocé* remise remet transfère* transfert transferred hand hands handed handover",
  investiture: "investi investie investiture sworn inaugurat*",
  crash: "crash* écras* collision*",
  dissolution: "dissou* dissol*",
  creation:
    "création créations creation created creates create crée créent créé créée créés créées formed merged fusion* fusionn*",
  proclamation: "proclam* indépendance independence",
  battle: "bataille* battle* combat* défaite* defeat* fighting beaten battu battus rout déroute",
  capture:
    "entrés entrée entrées entrent entrer enters entered enter captur* prise prend prennent pris repris* reprend* retak* retook take takes took taken fell",
  promotion: "promu promus promue promot*",
  dismissal: "limog* dismiss* sack* radié radiée radiés radiées radiation struck",
  blockade: "blocus blockade*",
  closing: "achèv* completes completed ends ended mis\u00a0fin met\u00a0fin",
};

export const nounSignal = "noun-";

/** Forms by the signal that they give. */
export function nounForms(): [string, string[]][] {
  return Object.entries(sorts).map(([sort, words]) => [`${nounSignal}${sort}`, words.split(" ")]);
}
