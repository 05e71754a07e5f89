/**
 * The detector's words, written as aliases are. They are found in the same pass over the article as the names.
 * What names the two parties comes with the pack; what states do to each other, and what else news is about, is here.
 */
import { officeForms } from "../resolve/offices/office-words.ts";
import { farForms } from "../resolve/others/far-away.ts";
import { nounForms } from "../resolve/told/event-nouns.ts";
import { happeningForms } from "../resolve/told/happenings.ts";
import { thingForms } from "../resolve/told/things.ts";
import type { Subject } from "../subject.ts";
import { passingForms } from "./passing-words.ts";
import { standInForms } from "./stand-ins.ts";
import { meetingSignal, meetings, stateNounSignal, stateNouns, stateVerbSignal, stateVerbs } from "./state-words.ts";
import { bystanders, otherCountries } from "./states.ts";

/** What states, armies and firms do with or to each other. */
const relation = [
  // French
  ..."ambassad* diplom* consul* expuls* expulse rappel* convoqu* rupture romp* relation* partenaire* partenariat*".split(
    " ",
  ),
  ..."coopération* accord* traité* suspen* sanction* visa* aide* menac* condamn* accus* dénonc* exig* dément* réagi*".split(
    " ",
  ),
  ..."militaire* soldat* troupe* armée* arme* force* opération* base* intervention* intervien* interven* retrait".split(
    " ",
  ),
  ..."retir* départ* quitt* désengag* présence frappe* bombard* raid* drone* otage* espion* agent* renseignement*".split(
    " ",
  ),
  ..."colonial* colonis* sentiment* manifest* tension* crise* position* sommet* visite* déclar* annonc* souverain*".split(
    " ",
  ),
  ..."président* ministre* ministère* chef* junte transition putsch* mercenaire* terroris* djihadis* jihadis*".split(
    " ",
  ),
  "persona non grata",
  "coup d’État",
  "coup de force",
  "chargé d’affaires",
  // English
  ..."embass* envoy* expel* recall* summon* relation* ties partner* cooperat* agreement* treat* suspend* sanction*".split(
    " ",
  ),
  ..."aid threat* condemn* accus* denounc* demand* deni* troop* soldier* army armed force* operation* base bases".split(
    " ",
  ),
  ..."interven* withdraw* pullout leave left quit presence strike* airstrike* jet* bomb* raid* hostage* spy spies".split(
    " ",
  ),
  ..."spying intelligence colon* protest* tension* crisis summit* visit* president* minister* ministry junta coup*".split(
    " ",
  ),
  ..."mercenar* terroris* jihad* islamist* rebel* sovereign* airspace deploy* military offensive contingent".split(" "),
];

/** Those of them that by themselves show a reader what the matter is, nouns above all. */
const telling = [
  ..."ambassade* ambassadeur* diplomat* consulat* expulsion* rupture partenariat* coopération accord accords traité* sanction*".split(
    " ",
  ),
  ..."visa* retrait départ désengagement intervention frappe* drone* otage* espion* colonial* mercenaire* junte putsch*".split(
    " ",
  ),
  ..."soldats militaires base bases manifestation* sommet embassy embassies ambassador* diplomats consulate* envoy*".split(
    " ",
  ),
  ..."expulsions cooperation agreement* treaty sanctions troops soldiers withdrawal pullout airstrike* hostage* spying".split(
    " ",
  ),
  ..."protest protests junta coup coups mercenaries jihadists djihadistes jihadistes airspace suspension rappel recall".split(
    " ",
  ),
  ..."expulse suspend suspends expels aide aid boycott* présence presence".split(" "),
  // What has come between them
  ..."brouille brouillé* querelle* divorce malentendu* bras\u00a0de\u00a0fer réconciliation quarrel* rift* feud* break-up misunderstanding*".split(
    " ",
  ),
  ..."handover rétrocession* souveraineté sovereignty monnaie currency dévaluation devaluation".split(" "),
  ..."standoff reconciliation wants\u00a0back hands\u00a0back handed\u00a0back gives\u00a0back given\u00a0back".split(
    " ",
  ),
  // What their towns, courts, firms and museums have to do with each other
  ..."jumelage* jumelée* jumelles twinned twinning twin\u00a0town* sister\u00a0cit* restitution* restitu* looted spoliation* pillé*".split(
    " ",
  ),
  ..."pension* arriérés arrears tirailleur* concession concessions passeport* passport* bourses scholarship* remittance* desserte*".split(
    " ",
  ),
  ..."rapatri* repatriat* deport* reconduit* reconduite* contrat contrats contract contracts prêt loan loans".split(
    " ",
  ),
];

/** Done to media rather than reported by them. */
const againstMedia =
  "suspen* interdi* interromp* coupe coupé* retire* ban bans banned banning bars barred silenc* block* bloqu* off\u00a0air off\u00a0the\u00a0air accrédit* accredit* coupure* drop drops dropped dropping".split(
    " ",
  );

/** Left out: words that politics shares ("but", "CAN", "défenseur", "tournée", "acteur", "goals"). */
const sport = [
  ..."football footballeur* footballer* soccer match matchs matches sélectionneur* coach* entraîneur* joueur*".split(
    " ",
  ),
  ..."player* striker* midfielder* goalkeeper* mondial championnat* championship* AFCON cup tournoi* tournament*".split(
    " ",
  ),
  ..."stadium* basket* rugby tennis athlét* athletic* olympi* médaille* medal* éliminatoire* qualifier* FIFA CAF".split(
    " ",
  ),
  ..."club clubs mercato buteur* gardien*\u00a0de\u00a0but équipe\u00a0nationale national\u00a0team Coupe\u00a0du\u00a0monde".split(
    " ",
  ),
  ..."World\u00a0Cup Coupe\u00a0d’Afrique Ligue\u00a01 Premier\u00a0League Top\u00a014 Pro\u00a0D2 hooter scrum*".split(
    " ",
  ),
  ..."mi-temps half-time penalty penalties coup\u00a0franc hors-jeu vestiaire* fly-half scrum-half".split(" "),
  ..."trotteur* trotter* hippodrome* racecourse* racehorse* jockey* étalon* jument* poulain* pouliche* haras filly".split(
    " ",
  ),
  ..."badminton judo judoka* escrime fencing karaté karate boxe boxing cricket wicket* handball volley* hockey golf sabreu*".split(
    " ",
  ),
  ..."colt stablemate* foal quinté turf attelé* pur-sang thoroughbred*".split(" "),
];

const culture = [
  ..."chanteu* chanson* singer* song songs musicien* musique* music musical* album* concerts film films cinéma*".split(
    " ",
  ),
  ..."cinema* réalisateur* festival* exposition* exhibition* novel* écrivain* actrice* actress* rappeu* rapper*".split(
    " ",
  ),
  ..."fashion peintre* painter* théâtre museum* musée* gastronom* cuisine* recette* recipe* cooking restaurant*".split(
    " ",
  ),
  ..."screenplay* Oscars box\u00a0office best\u00a0film meilleur\u00a0film long-métrage* César\u00a0Awards".split(" "),
  ..."disque* jazz danseu* dancer* Fortnite Netflix video\u00a0game* jeu\u00a0vidéo".split(" "),
];

/** What makes a restaurant, a hotel or a festival the place of an attack, and no longer an outing. */
const violence =
  "attack* attaqu* attentat* assaill* gunm* tué* killed kills killing shooting shootings fusillade* bombing* explosion*".split(
    " ",
  );

/** Fields whose words and short names are also ours: AES, CSP, the serval, Wagner. */
const otherFields = {
  computing: [
    ..."algorithm* algorithme* chiffr* encrypt* crypto* navigateur* browser* logiciel* software serveur* server servers".split(
      " ",
    ),
    ..."script scripts octet* bytes processeur* processor* smartphone* firmware protocole\u00a0réseau bits code\u00a0source".split(
      " ",
    ),
    ..."JavaScript HTML HTTP cookies malware navigateurs open\u00a0source GPU CPU informatique developer* développeur*".split(
      " ",
    ),
  ],
  nature: [
    ..."félin* feline* kitten* chaton* species espèce* savane savanna* savannah grassland* proie* prey mammal* mammifère*".split(
      " ",
    ),
    ..."biologist* biologiste* zoo zoos zoolog* habitat wildlife faune hunts léopard* leopard* dune dunes oiseau* birds".split(
      " ",
    ),
  ],
  shipping: [
    ..."porte-conteneur* container\u00a0ship* container\u00a0port* container\u00a0line* armateur* shipowner* cargo vessel fret freight shipping terminal* tonneaux tuna thon".split(
      " ",
    ),
    ..."chalutier* thonier* trawler* langoustier* crabber* flottille skipper* matelot* deckhand*".split(" "),
    ..."fishing fishermen criée voilier* yacht* régate* regatta* catamaran* paquebot* ferry ferries quais quay* coque hull*".split(
      " ",
    ),
    ..."shipyard* chantier\u00a0naval comité\u00a0des\u00a0pêches tanker* pétrolier*".split(" "),
  ],
  stage: [
    ..."opéra opera ballet* orchestre* orchestra* concerto* symphoni* composer* compositeur* soprano* libretto partition*".split(
      " ",
    ),
    ..."philharmoni* chef\u00a0d’orchestre conductor Bayreuth Ring metteur\u00a0en\u00a0scène baryton baritone Walkyrie Valkyrie Wotan".split(
      " ",
    ),
    ..."Siegfried Brünnhilde Tannhäuser Lohengrin Parsifal Tétralogie leitmotiv wagnérien* Wagnerian* mélomane*".split(
      " ",
    ),
  ],
} as const;

export const fieldSignal = "field-";

export type Field = keyof typeof otherFields | "sport" | "culture";

/** Signal → the field that it speaks of. */
export const fieldSignals: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["sport", "sport"],
  ["culture", "culture"],
  ...(Object.keys(otherFields) as (keyof typeof otherFields)[]).map(
    (field) => [`${fieldSignal}${field}`, field] as const,
  ),
]);

/** Names of the signals of party 0 or 1. */
export const partySignals = ["party-0", "party-1"] as const;
export const notPartySignals = ["not-party-0", "not-party-1"] as const;
export const mediaSignals = ["media-0", "media-1"] as const;
export const hintSignals = ["hint-0", "hint-1"] as const;
export const againstMediaSignal = "against-media";
export const countrySignal = "country-";
export const tellingSignal = "telling";
export const bystanderSignal = "bystander-";
export const violenceSignal = "violence";
export const otherStateSignals = [
  ...otherCountries.map((_, index) => `${countrySignal}${index}`),
  ...bystanders.map((_, index) => `${bystanderSignal}${index}`),
];

/** @param form one of those by which a state of the region is known */
export function signalOfCountry(form: string): string {
  return `${countrySignal}${otherCountries.findIndex((forms) => forms.includes(form))}`;
}

/** A great power that is a state and so has ministers and embassies, unlike a bloc. */
export function isPower(signal: string): boolean {
  return powers.has(signal);
}

const powers = new Set(
  ["Russie", "États-Unis", "Royaume-Uni"].map(
    (form) => `${bystanderSignal}${bystanders.findIndex((forms) => forms.includes(form))}`,
  ),
);

/** Every form by the signal that it gives. */
export function signalForms(subject: Subject): Map<string, readonly string[]> {
  const [first, second] = subject.parties;
  const lands = [...first.land, ...second.land];
  return new Map<string, readonly string[]>([
    [partySignals[0], first.words],
    [partySignals[1], second.words],
    [notPartySignals[0], first.not],
    [notPartySignals[1], second.not],
    [mediaSignals[0], first.media],
    [mediaSignals[1], second.media],
    [hintSignals[0], first.hints ?? []],
    [hintSignals[1], second.hints ?? []],
    ["relation", relation],
    [tellingSignal, telling],
    [againstMediaSignal, againstMedia],
    [stateNounSignal, stateNouns],
    [stateVerbSignal, stateVerbs],
    [meetingSignal, meetings],
    ...standInForms(),
    ["sport", sport],
    ["culture", culture],
    [violenceSignal, violence],
    ...Object.entries(otherFields).map(([field, forms]) => [`${fieldSignal}${field}`, forms] as const),
    ...nounForms(),
    ...happeningForms(subject),
    ...thingForms(subject),
    ...officeForms(subject),
    ...farForms(),
    ...passingForms(),
    ...otherCountries.flatMap((forms, index) =>
      forms.some((form) => lands.includes(form)) ? [] : [[`${countrySignal}${index}`, forms] as const],
    ),
    ...bystanders.map(
      (forms, index) =>
        [`${bystanderSignal}${index}`, [...forms, ...(subject.scene.bystanders[forms[0] ?? ""] ?? [])]] as const,
    ),
  ]);
}
