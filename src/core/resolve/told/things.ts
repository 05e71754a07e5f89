/**
 * Words for the things that events are about, by sort, as many as news has and in both languages: "shrines" and
 * "mausolées" are one. Beside a word for what happens they tell which event is meant. A tilde stands for a space.
 */
import type { Subject } from "../../subject.ts";

const sorts: Record<string, string> = {
  soldier:
    "soldat* soldier* troop* troops militaire militaires paras parachutist* paratroop* contingent legion* légion* hommes men servicemen",
  army: "armée* army armies armed~forces forces~armées militaires",
  aircraft: "avion* plane planes jet jets aircraft airliner appareil mirage mirages rafale rafales chasseurs bombers",
  helicopter: "hélicoptère* helicopter* tigre tiger cougar gazelle gazelles chopper*",
  drone: "drone drones akinci bayraktar reaper",
  envoy: "ambassad* envoy envoys diplomat* chargé~d’affaires embassy embassies chancellerie attaché attachés",
  base: "base bases camp camps fort caserne* barrack* garnison* garrison* emprise emprises outpost*",
  frontier: "frontière* frontali* border borders frontier",
  convoy:
    "convoi convois convoy convoys colonne colonnes column columns blindé blindés armoured armored vehicle vehicles véhicule véhicules pick-up pick-ups",
  patrol: "patrouille* patrol patrols",
  broadcaster:
    "radio radios chaîne chaînes channel channels broadcaster* antenne antennes média médias media télévision television station stations signal",
  aid: "aide aid développement development subvention* financement* funding donor* bailleur* grants",
  charity: "ong ongs ngo ngos association associations charity charities humanitaire* humanitarian*",
  visa: "visa visas consul* consulat* passport* passeport*",
  hostage: "otage* hostage* captif* captifs captive* ravisseur* kidnapper* captors rançon ransom",
  journalist: "journalist* reporter* correspondant* correspondent*",
  fuel: "carburant* fuel tanker* camion-citerne camions-citernes citernes essence gazole petrol diesel pénurie* shortage*",
  constitution: "constitution* loi~fondamentale langue~officielle official~language référendum* referendum*",
  court:
    "tribunal* juge juges judge judges justice procureur* prosecutor* court courts parquet plainte* complaint mandat mandats warrant*",
  treaty: "traité* treaty treaties accord accords agreement* pact pacte texte textes texts deal",
  peace: "paix peace réconciliation reconciliation",
  republic:
    "république* republic* fédération* federation* souveraineté sovereignty state~of~their~own indépendance independence",
  shrine: "mausolée* tombeau* shrine* tomb tombs mosquée* mosque* manuscrit* manuscript* saint saints",
  mine: "mine mines landmine* ied ieds engin~explosif explosive~device",
  bomb: "bombe* bomb bombs bomber bombers explos* voiture~piégée car~bomb suicide kamikaze* véhicule~piégé",
  wedding: "mariage* noce noces wedding* marriage marry mariés",
  hotel: "hôtel* hotel* restaurant* bar auberge hostel resort",
  grave: "charnier* mass~grave* corps bodies fosse* burial",
  letter: "lettre* letter* courrier écrit* written wrote writes missive",
  council: "conseil~de~sécurité security~council onu united~nations nations~unies 15-member",
  peacekeeper: "casque~bleu casques~bleus peacekeep* blue~helmet* mission~de~l’onu un~mission",
  nationals: "ressortissant* citizens nationals expatri* travellers travelers voyageurs compatriot*",
  spy: "espion* spy spies spying renseignement* intelligence agent agents services~secrets secret~service",
  mercenary: "mercenaire* mercenar* paramilit* instructeur* instructor* trainers",
  president: "président présidents president presidents présidentiel* presidential chef~de~l’état head~of~state",
  government:
    "gouvernement* government* cabinet remani* reshuffle portefeuille portfolio ministère ministry ministères",
  currency: "franc francs monnaie currency billets banknotes monétaire monetary",
  bank: "banque* bank banks avoirs assets comptes accounts trésor treasury commerce trade",
  migrant: "charter sans-papiers migrants migrant deport* undocumented clandestins expulsés",
  flight:
    "aéroport* airport* aérien* airspace flights vols vol flight compagnie airline carrier liaison liaisons route routes",
  boat: "bateau* boat ferry navire pinasse",
  village: "village* hameau market marché villagers villageois",
  gendarme: "gendarm* école~de~gendarmerie police policier* policemen",
  party: "parti~politique partis~politiques partis parties political~parties",
  general: "généraux generals colonels officers officiers général~de general colonel",
  coalition: "alliance* coalition* confédération* confederation* union bloc",
  civilian: "civil civils civilian* civilians habitants residents",
  jihadist: "djihadist* jihadist* jihadis* islamist* terroris* combattants fighters militants",
  rebel: "rebel* rebelle* séparatist* separatist* indépendantist*",
  plot: "complot* plot plots plotting conspir* déstabilis* destabili* tentative attempt",
  map: "carte map zone~rouge red~zone rouge red travel~advice conseils~aux~voyageurs",
  immunity: "immunité* immunity vienne vienna",
  accusation: "agression aggression ingérence interference soutien~aux supporting complicit* parachut*",
  crowd: "foule* crowd* manifest* protest* rassembl* rally marche march demonstrat* drapeau* flag flags",
  ultimatum:
    "ultimatum 72~heures soixante-douze~heures 72~hours 48~heures 48~hours quarante-huit~heures deadline sous~huit",
  city: "ville villes town towns cité city aéroport",
  mission: "mission missions opération* operation* force~conjointe joint~force task~force",
  training: "formation training instruct* entraîn* trainer*",
  school: "école* school* étudiant* student* bourse* scholarship* université* universit*",
  gold: "mine~d’or gold~mine orpaill*",
  speech: "discours speech tribune allocution podium assemblée~générale general~assembly",
  interview: "interview* entretien",
  partner: "partenariat* partner* coopération* cooperat*",
  presence: "présence presence",
  last: "dernier derniers dernière dernières last final ultime",
  sentence: "condamné* sentenced peine prison perpétuité life grâce gracié* pardon* amnist*",
};

export const thingSignal = "thing-";

/** Forms by the signal that they give. */
export function thingForms({ scene }: Subject): [string, string[]][] {
  return Object.entries(sorts).map(([sort, words]) => [
    `${thingSignal}${sort}`,
    [...new Set([...words.split(" ").map((word) => word.replaceAll("~", " ")), ...(scene.things[sort] ?? [])])],
  ]);
}
