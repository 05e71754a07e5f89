/**
 * Words for what happens, by sort, as many as news has: the wide table beside the narrow one of `event-nouns.ts`. Such
 * a word alone says little ("left", "took"); an event is told by it only together with who, where and when.
 */

/** A word may be of several sorts: what is "seized" is taken, held or carried off. A tilde stands for a space. */
const sorts: Record<string, string> = {
  overthrow:
    "coup coups putsch* renvers* overthrow* overthrew toppl* takeover* mutin* écart* removes removed oust* destitu* stripped " +
    "seized~power seize~power seizes~power prise~de~pouvoir prise~du~pouvoir pris~le~pouvoir power~grab force~out forced~out",
  uprising:
    "uprising* rebellion* rébellion* soulèvement* soulev* insurrection* insurgé* revolt* révolte* took~up~arms take~up~arms takes~up~arms taken~up~arms pris~les~armes prend~les~armes prennent~les~armes prenaient~les~armes",
  withdrawal:
    "retrait* retir* partie partir partis partent départ* quitt* désengag* withdraw* withdrew pullout pull-out pull~out pulled~out pulls~out " +
    "depart* leave leaves leaving left exit* repli évacu* evacuat* going~home go~home went~home sent~home pack~up packed~up gone s’en~vont s’en~va walk~out walks~out walked~out divorce* claque~la~porte claqué~la~porte claquent~la~porte claquer~la~porte plient~bagage plie~bagage plié~bagage plier~bagage sortie tourne~le~dos tourné~le~dos",
  arrest:
    "arrestation* arrêté arrêtés arrêtée arrêtées arrêtent arrest* interpell* détention détenu* detain* detention* held jailed imprison* emprison* incarcér* écrou* " +
    "seiz* verrous retenus retenu custody enfermé enfermée enfermés behind~bars derrière~les~barreaux sous~les~verrous",
  expulsion:
    "expuls* expel* renvoi* renvoy* chassé chassés chassée chasse sent~packing kicked~out thrown~out ordered~out sent~home sends~home persona~non~grata ejected congédi* faire~ses~bagages faire~leurs~bagages faire~ses~valises faire~leurs~valises put~on~a~plane mis~dans~l’avion mis~dans~un~avion shown~the~door show~the~door pack~their~bags pack~his~bags ordered~out ordered~to~leave sommé~de~quitter sommés~de~quitter déclaré~indésirable déclarés~indésirables",
  attack:
    "attaqu* attack* assaut* assault* embuscade* ambush* attentat* fusillade* shooting gunmen raid raids raided storm* explos* bombing* kamikaze* " +
    "stabbing stabbed stabs poignard* lunge* overran overrun struck hit kill* éventré tir tirs tiré burn burning burned brûl* incendi* torch*",
  suspension:
    "suspen* interdi* interdit ban bans banned banning halt* stop stops stopped gel gèle gelé gelée gelées gelés freez* froze frozen coupe coupé coupée coupées coupés cut cuts " +
    "interromp* interrupt* off~air off~the~air gone~dark go~dark turned~off on~hold fermé fermée fermés fermeture closed closes closing lapsed privé~d’antenne hors~antenne pulled~from~the~air taken~off~the~air no~longer~flies n’atterrit~plus n’atterrissent~plus ne~dessert~plus ne~volent~plus",
  recall: "rappel* recall* called~home consultations",
  summons: "convoqu* summon* called~in calls~in",
  summit: "sommet* summit* meeting réunion* convocation convoqu* summons summoned rendez-vous",
  visit:
    "visite* visit visits visited trip trips travel* déplacement* voyage* touring toured acclamé* cheered reçu received arriv* hailed~as",
  cancellation: "annul* cancel* called~off calls~off n’ira~pas renonc*",
  vote: "référendum* referendum* élection* election* scrutin* vote voted votes voté élu élue réélu* réélection re-elect* reelect* elected ballot* défaite adopt* constitution*",
  agreement:
    "accord accords agreement* traité* treaty signent signe signé* signature* sign signs signed pact* pacte* deal deals charter charte truce trêve",
  denunciation:
    "dénonc* denounc* denunciation rupture rompt rompu* rompent breaks broke broke~off broken~off severing severed tore~up tears~up tear~up torn~up scrap* enterr* caduc* terminat* ends ended ending put~an~end mis~fin met~fin",
  strike: "frappe* bombard* airstrike* strike* bombed bombing raid raids raided bombs bomb bombes bombe missile* obus",
  release:
    "libération libérations libéré libérée libérés libérées libère libèrent libérer release* freed frees free freeing libre came~home come~home back~home relâch* rendu~aux~siens retrouv* walked~free le~retour~de freedom liberté delivered~from",
  abduction:
    "enlèv* enlev* kidnap* abduct* rapt snatch* seiz* bundled disparu disparition grabbed captur* hostage~taking",
  sanctions: "sanction* embargo* gel~des~avoirs asset~freeze blacklist*",
  killing:
    "tué tués tuée tuées tue tuent tuer kill* massacr* tuerie* died die dies dead death deaths mort morts morte mortes meurt meurent décès assassin* exécut* execut* murder* " +
    "slain slaughter* abatt* abattu abattus tombé tombés lost~lives perd* charnier* neutralis* put~out~of~action corps fallen fell",
  launch:
    "lanc* launch* déclench* débute débuté began begin begins beginning engage* déploi* deploy* interven* entrait entrée guerre war sent sends opened opens ouvre ouvert ouverte entrée~en~guerre",
  handover:
    "rétrocé* rétrocession remise remet remis hand hands handed handover given~back give~back gives~back transf* restit* return* rend rendu rendue rendus clés keys passé passée passaient passes passed",
  investiture: "investi investie investiture sworn inaugurat* prestation serment sworn~in swears",
  crash: "crash* écras* collision* collid* heurt* helicopter* hélicoptère* disparu épave débris wreck*",
  dissolution: "dissou* dissol*",
  creation:
    "création créations creation created creates create crée créa créent créé créée créés créées créer formed form founded founding fonde fondent fondation merg* fusion* alliance born naissance naît set~up sets~up establish* devenue devient became united sealed lancé lance lancé* fondée fondées fondés fondé établi établie etabli scellé scellée scellés née nés",
  proclamation: "proclam* indépendance independence",
  battle:
    "bataille* battle* combat* défaite* defeat* fighting fought beaten battu battus rout déroute driven maul* clash* affront* pris~d’assaut revers setback trounced anéanti décimé décimée wiped~out",
  capture:
    "entre~dans entré~dans entrés entrée entrées entrent entrer enters entered enter entering captur* prise prend prennent pris repris* reprend* retak* retook take takes took taken fell fall falls chute tombe tombé tombée tombent tombées tombés seiz* recaptur* reconqu* secure* conquer* drove control moving",
  promotion: "promu promus promue promot*",
  dismissal:
    "limog* dismiss* sack* radié radiée radiés radiées radiation struck cashiered demis démis démission* resign* fired évinc* révoqu*",
  blockade:
    "blocus blockade* siege* assièg* throttl* shortage* pénurie* encercl* fuel carburant camions-citernes tankers",
  closing:
    "achèv* completes completed ends ended end ending mis~fin met~fin fin terme wind~down wound~down cease* cess* over oraison finish*",
  resumption: "repris* reprend* reprenn* resum* restart*",
  accusation: "accus* abandon* insult* shameful honte slam* lash* déchir* blâm* reproch*",
  announcement: "annonc* announc* decid* décid* décision*",
  answer: "réagi* réaction réactions reacts reacted reaction reactions dément* denies denied rejet* reject* protest*",
  inquiry: "enquête* inquir* probe* investigat* judicial judiciaire* judge* juge* saisi referred instruction charges",
  finding: "rapport* report* conclusions findings chiffre* documented",
  warning: "advises advised advice urges urged urging conseill* recommand* ressortissants citizens nationals",
  seizure: "administrat* nationalis* saisi* confie confié confiée seiz*",
  authorisation: "autoris* authoris* authoriz* vote voted voté resolution* résolution* clears mandat* mandate*",
};

export const happeningSignal = "told-";

/** Forms by the signal that they give. */
export function happeningForms(): [string, string[]][] {
  return Object.entries(sorts).map(([sort, words]) => [
    `${happeningSignal}${sort}`,
    [...new Set(words.split(" "))].map((word) => word.replaceAll("~", " ")),
  ]);
}
