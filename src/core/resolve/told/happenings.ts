/**
 * Words for what happens, by sort, as many as news has: the wide table beside the narrow one of `event-nouns.ts`. Such
 * a word alone says little ("left", "took"); an event is told by it only together with who, where and when.
 */
import type { Subject } from "../../subject.ts";

/** A word may be of several sorts: what is "seized" is taken, held or carried off. A tilde stands for a space. */
const sorts: Record<string, string> = {
  overthrow:
    "pushed~aside swept~aside brought~down fait~tomber fit~tomber porté~au~pouvoir pushed~out push~out turned~out got~rid get~rid forced~from~office driven~from~office fell~to led~away stepped~down step~down stepping~down stepped~aside balay* emparés emparé s’emparent jette~l’éponge jeté~l’éponge bascul* tombeur cueilli removal relieved~of fait~emmener mis~la~main sent~home shut~up no~longer~in~charge mis~à~l’écart dépos* depos* ousting seizing~power took~power takes~power taken~power prendre~le~pouvoir prend~le~pouvoir prennent~le~pouvoir chass* locked~up séquestr* coup coups putsch* renvers* overthrow* overthrew toppl* takeover* mutin* écart* removes removed oust* destitu* stripped " +
    "seized~power seize~power seizes~power prise~de~pouvoir prise~du~pouvoir pris~le~pouvoir power~grab force~out forced~out",
  uprising:
    "broke~out breaks~out éclate éclaté éclata demonstrations demonstration manifestations manifestation rioting riot* émeute* unrest clashes heurts street~protests sang~versé got~out~of~hand uprising* rebellion* rébellion* soulèvement* soulev* insurrection* insurgé* revolt* révolte* took~up~arms take~up~arms takes~up~arms taken~up~arms pris~les~armes prend~les~armes prennent~les~armes prenaient~les~armes",
  withdrawal:
    "saw~off sees~off sorti sortis sortie~de sort~de sortent hors~de n’a~plus n’ont~plus closed~its~books closes~its~books is~out~of are~out~of will~be~out no~longer~go crossed~into crosses~into franchi* crossed~the~border drove~out drove~across pulled~back ramen* rapatri* partie~du ne~reste~plus removed~its remove~its brought~home retrait* retir* partie partir partis partent départ* quitt* désengag* withdraw* withdrew pullout pull-out pull~out pulled~out pulls~out " +
    "depart* leave leaves leaving left exit* repli évacu* evacuat* going~home go~home went~home sent~home pack~up packed~up gone s’en~vont s’en~va walk~out walks~out walked~out divorce* claque~la~porte claqué~la~porte claquent~la~porte claquer~la~porte plient~bagage plie~bagage plié~bagage plier~bagage sortie tourne~le~dos tourné~le~dos",
  arrest:
    "marched~off en~prison thrown~in~jail intercept* retient retenue captivité captivity locked~up picked~up appréhend* seized arrestation* arrêté arrêtés arrêtée arrêtées arrêtent arrest* interpell* détention détenu* detain* detention* held jailed imprison* emprison* incarcér* écrou* " +
    "seiz* verrous retenus retenu custody enfermé enfermée enfermés behind~bars derrière~les~barreaux sous~les~verrous",
  expulsion:
    "outlaw* prohibit* unwelcome undesirable indésirable* sent~away send~away sends~away bann* bannis bannit mis~à~la~porte shuts~the~door shut~the~door barred bars regagner prié~de priés~de asked~to~leave told~to~leave told~to~go out~of~the~country dehors expuls* expel* renvoyé renvoyés renvoyée renvoyées renvoie~l’ambassadeur renvoie~les renvoi~de renvoi~des renvoi~du chassé chassés chassée chasse sent~packing kicked~out thrown~out ordered~out sent~home sends~home persona~non~grata ejected congédi* faire~ses~bagages faire~leurs~bagages faire~ses~valises faire~leurs~valises put~on~a~plane mis~dans~l’avion mis~dans~un~avion shown~the~door show~the~door pack~their~bags pack~his~bags ordered~out ordered~to~leave sommé~de~quitter sommés~de~quitter déclaré~indésirable déclarés~indésirables",
  attack:
    "donn*~l’assaut à~feu~et~à~sang rammed ram mown~down blew blown gunfights shot~at shots donné~l’assaut déferl* débord* pulvéris* jeté~contre explosé explose semé~la~mort torched bomber exploded detonat* mitraill* tireurs assaillants assailants blast* sauté saute ran~over hit~a came~under~fire wounded blessé blessés blessée injured gunfire rocket* roquette* surgi visé visée visés targeted cible attaqu* attack* assaut* assault* embuscade* ambush* attentat* fusillade* shooting gunmen raid raids raided storm* explos* bombing* kamikaze* " +
    "stabbing stabbed stabs poignard* lunge* overran overrun struck hit kill* éventré tir tirs tiré burn burning burned brûl* incendi* torch*",
  suspension:
    "outlaw* prohibit* arrêtait~son arrêté~son arrête~son froze freeze coupure shut~off broke~them~off broke~it~off muzzl* bâillonn* shuts~out exclu exclut exclus exclusion closes~down coupure interrompu interrompue broken~off break~off breaks~off put~on~ice unplug* débranch* pull~plug pulls~plug pulled~plug pull~the~plug pulls~the~plug pulled~the~plug broke~them~off captée captées diffus* reçues reçue off~the~dial silenc* bloqu* block* scrapped gone revok* retir* stopped~handing suspen* interdi* interdit ban bans banned banning halt* stop stops stopped gel gèle gelé gelée gelées gelés freez* froze frozen coupe coupé coupée coupées coupés cut cuts " +
    "interromp* interrupt* off~air off~the~air gone~dark go~dark turned~off on~hold fermé fermée fermés fermeture closed closes closing lapsed privé~d’antenne hors~antenne pulled~from~the~air taken~off~the~air no~longer~flies n’atterrit~plus n’atterrissent~plus ne~dessert~plus ne~volent~plus",
  recall: "called~back call~back rentrer~son rentrer~ses rappel* recall* called~home consultations",
  summons: "convoqu* summon* called~in calls~in",
  summit:
    "réunis réunit réunissent réuni réunie met gathered gather gathers rencontre rencontré invités invited convié conviés sommet* summit* meeting réunion* convocation convoqu* summons summoned rendez-vous",
  visit:
    "called~on toured tour rolled~into stopover escale hosts host hosting flew flies landed lands greets greeted welcomed welcomes accueill* déplac* rendit rendu rendue fêté fêtée visite* visit visits visited trip trips travel* déplacement* voyage* touring toured acclamé* cheered reçu received arriv* hailed~as",
  cancellation: "annul* cancel* called~off calls~off n’ira~pas renonc*",
  vote: "came~into~force come~into~force comes~into~force entré~en~vigueur entrée~en~vigueur entre~en~vigueur took~effect takes~effect voté votée beat second~term runoff ballots gained confirm* reconduit reconduite en~tête distanc* basic~law loi~fondamentale plébiscite avalis* promulg* approved adopté adoptée plébiscit* passed référendum* referendum* élection* election* scrutin* vote voted votes voté élu élue réélu* réélection re-elect* reelect* elected ballot* défaite adopt* constitution*",
  agreement:
    "agreed reached compromise compromis shook~hands handshake poignée* entente swapped bargain put~their~names s’accordent s’accorde accordé franchit~le~pas ralli* came~on~board joined noué nouée conclu* conclud* apposé initialled paraph* struck~a accord accords agreement* traité* treaty signent signe signé* signature* sign signs signed pact* pacte* deal deals charter charte truce trêve",
  denunciation:
    "renounced renounces renounce renoncé renonce répudi* repudiat* put~an~end tear~up no~longer~bound pronounced~the~end n’est~plus caducs renie renié reniés thrown~away throws~away walk~away walked~away walks~away declared~void dénoncé dénoncés dénoncée buried buries dénonc* denounc* denunciation rupture rompt rompu* rompent breaks broke broke~off broken~off severing severed tore~up tears~up tear~up torn~up scrap* enterr* caduc* terminat* ends ended ending put~an~end mis~fin met~fin",
  strike:
    "traqu* hunted hunting shot~down shoots~down downed abattu abat jets~hit frappe* bombard* airstrike* strike* bombed bombing raid raids raided bombs bomb bombes bombe missile* obus",
  release:
    "came~out~of walked~out descendu~d’avion descendus~d’avion captivity rendu~à rendue~à élargissement élargi élargie retour rendu~la~liberté let~go walking~free remise~en~liberté libres flown~home libération libérations libéré libérée libérés libérées libère libèrent libérer release* freed frees free freeing libre came~home come~home back~home relâch* rendu~aux~siens retrouv* walked~free le~retour~de freedom liberté delivered~from",
  abduction:
    "carried~off marched~out tirés~de vanished emmenés~de~force taken~hostage hostage otage otages bundled emmené emmenés taken~away enlèv* enlev* kidnap* abduct* rapt snatch* seiz* bundled disparu disparition grabbed captur* hostage~taking",
  sanctions:
    "gelé~les~avoirs gèle~les~avoirs froze~the~assets soumis soumise placed~under put~under imposed impose impos* embargos mesures measures penalt* blacklist* biens~gelés punish* puni* travel~ban interdiction~de~voyager sanction* embargo* gel~des~avoirs asset~freeze blacklist*",
  killing:
    "perdu~la~vie perd~la~vie lost~his~life lost~her~life trouvé~la~mort trouve~la~mort mown lost~their~lives put~to~the~sword carnage bloodbath summary~killings extermin* fauché fauchés fauche cribl* cercueil* coffins cost~the~life coûté~la~vie perished loss~of massacred slaughtered égorg* blown~up périt péri périssent perishes perished éliminé élimine éliminés élimination eliminat* lost~their lost~thirteen perd perte pertes losses tomber victimes victims lives tué tués tuée tuées tue tuent tuer kill* massacr* tuerie* died die dies dead death deaths mort morts morte mortes meurt meurent décès assassin* exécut* execut* murder* " +
    "slain slaughter* abatt* abattu abattus tombé tombés lost~lives perd* charnier* neutralis* put~out~of~action corps fallen fell",
  launch:
    "fought fighting~in en~place soutien appui went~into goes~into go~into went~in came~to~the~aid came~to~the~help ordered got~under~way under~way campaign dépêch* dispatch* came~to~the~rescue rescue parachute~drop first~jets volé~au~secours went~into~action opening first~strikes premières~frappes debut~of started starts start envoi envoie envoyé envoyés lanc* launch* déclench* débute débuté began begin begins beginning engage* déploi* deploy* interven* entrait entrée guerre war sent sends opened opens ouvre ouvert ouverte entrée~en~guerre",
  handover:
    "gave~way descendu~le~drapeau rendue~à remise~des~clés left~to refermé giving~back gave~back gives~up gave~up passation rétrocé* rétrocession remise remet remis hand hands handed handover given~back give~back gives~back transf* restit* return* rend rendu rendue rendus clés keys passé passée passaient passes passed",
  investiture:
    "dirige dirigé dirigent headed heads took~charge takes~charge prend~la~tête pris~la~tête accède accédé porté~à~la~présidence became~president devient~président installed install* took~office takes~office assumed swore prêté~serment in~office intronis* aux~commandes became~head becomes~head pris~ses~fonctions prend~ses~fonctions named nommé nomme investi investie investiture sworn inaugurat* prestation serment sworn~in swears",
  crash:
    "flew~into lost vanished~from~radar désintégr* accident s’abîm* came~down downed~in heurtés percut* crash* écras* collision* collid* heurt* helicopter* hélicoptère* disparu épave débris wreck*",
  dissolution: "did~away~with do~away~with done~away~with abolish* supprim* dissou* dissol*",
  creation:
    "alliés allié s’allient allied constitué constituée constitués constitue began~work gave~way~to cède~la~place cédé~la~place a~laissé~la~place laisse~la~place banded~together close~ranks closed~ranks pool* saw~the~light vu~le~jour voit~le~jour vit~le~jour inaugurat* mise~sur~pied mis~sur~pied lumped versé~dans reborn put~together grew~out grown~out forged born~of baptismaux joined~forces s’unissent regroup* birth launched replaced replaces replacing succeeded succeeds succède took~over takes~over taken~over pris~la~suite pris~le~relais prend~le~relais prenait~le~relais rebaptis* renamed création créations creation created creates create crée créa créent créé créée créés créées créer formed form founded founding fonde fondent fondation merg* fusion* alliance born naissance naît set~up sets~up establish* devenue devient became united sealed lancé lance lancé* fondée fondées fondés fondé établi établie etabli scellé scellée scellés née nés",
  proclamation:
    "cast~off obtained accéd* sovereignty souveraine birth~of~the~republic country~of~their~own declared~a declare~a break~away breakaway declares~a declared~their proclam* indépendance independence",
  battle:
    "traqu* hunted hunting hunt pursued poursuiv* rout routed humiliat* wrested chased bouté fought~off thrown~back beaten~back recul revers lost loses perdu perdent ratiss* comb chased~out drove~out ouster repouss* repel* prise~en~embuscade bataille* battle* combat* défaite* defeat* fighting fought beaten battu battus rout déroute driven maul* clash* affront* pris~d’assaut revers setback trounced anéanti décimé décimée wiped~out",
  capture:
    "aux~mains in~the~hands chased~out drove~out driven~out chassé chassés moved~in moves~in drove~in swept~into rolled~into marched~in marched~into march~into moved~into master~of maîtres maître~de losing lost loses back~in landing landed posés posé envahi flattened flag~flies wrested freed overran overrun overruns control~of mainmise contrôle conquête conquis advance céder cède cédé descente entre~dans entré~dans entrés entrée entrées entrent entrer enters entered enter entering captur* prise prend prennent pris repris* reprend* retak* retook take takes took taken fell fall falls chute tombe tombé tombée tombent tombées tombés seiz* recaptur* reconqu* secure* conquer* drove control moving",
  promotion:
    "faits~généraux fait~général made~generals made~general became~generals élevé élevés promu promus promue promot*",
  dismissal:
    "limog* dismiss* sack* radié radiée radiés radiées radiation struck cashiered demis démis démission* resign* fired évinc* révoqu*",
  blockade:
    "queues files~d’attente asphyxi* strangl* choke chokes choked étau burning~tankers blocking bloquent réservoirs ran~dry à~sec blocus blockade* siege* assièg* throttl* shortage* pénurie* encercl* fuel carburant camions-citernes tankers",
  closing:
    "mis~un~terme met~un~terme mettait~un~terme mettre~un~terme mettent~un~terme put~a~stop expir* lapsed lapses wrapped~up last~day oraison~funèbre règne fini finie finished laid~to~rest finit end~of~an~era dernier~jour over shut~down shuts~down wound~up winding~up terminé terminée terminent s’achève s’achevait s’achevèrent adieu adieux farewell farewells goodbye lowered flag~came~down plié~bagage plier~bagage achèv* completes completed ends ended end ending mis~fin met~fin fin terme wind~down wound~down cease* cess* over oraison finish*",
  resumption:
    "together~again working~together~again recommence recommencent take~up take~up~again restored rétabli* repris* reprend* reprenn* resum* restart*",
  accusation:
    "quarrel* querell* qualifié qualifie plaint plaignent lashed charged charges~that blamed crie~à held~responsible responsible~for lies mensong* diffam* told~the stabbed complain* complaint plainte se~plaint porter~plainte junta~in armed arms armait arme writes wrote written écrit écrivait écrivit lettre letter clash clashes exchange échange échanges passe~d’armes row spar sparred dispute accus* abandon* insult* shameful honte slam* lash* déchir* blâm* reproch*",
  announcement:
    "promised said~that warned threaten* menac* statement communiqué reveal* révél* unveil* annonc* announc* decid* décid* décision*",
  answer:
    "reproach* says~no false mensongères absurd* baseless unfounded sans~fondement rebuts rebutted dismisses dismissed réagi* réaction réactions reacts reacted reaction reactions dément* denies denied rejet* reject* protest*",
  inquiry: "enquête* inquir* probe* investigat* judicial judiciaire* judge* juge* saisi referred instruction charges",
  finding: "rapport* report* conclusions findings chiffre* documented",
  warning:
    "sans~délai told~its~citizens told~its~nationals get~out told~its asked~its demandé~à demande~à appel* tells~its leave~the~country travel~advice rouge red advises advised advice urges urged urging conseill* recommand* ressortissants citizens nationals",
  postponement:
    "postpon* put~off puts~off putting~off delay* repouss* report reporté reportée reportées ajourn* later~date date~ultérieure",
  lifting: "levé levée levées levés lève lèvent lever lifted lift lifts lifting eased eases easing waived waives",
  seizure:
    "provisional~administrator administrateur~provisoire tutelle confisc* administrat* nationalis* saisi* confie confié confiée seiz*",
  destruction:
    "demolition flatten* ruin ruined ruins mis~à~bas destr* détrui* smash* demol* démol* saccag* raz* ravag* hack* pioche pioches hammers took~apart s’en~sont~pris levelled wreck* profan*",
  mandate:
    "mandat* mandate* term terms octroy* granted grants gave~himself s’est~accordé s’accorde s’attribu* adds renouvelable renewable takes~charge~of prend~le~portefeuille cumul*",
  authorisation:
    "cleared clears go-ahead feu~vert approved approve approves approuv* signs~off blessing sends~peacekeepers autoris* authoris* authoriz* vote voted voté resolution* résolution* clears mandat* mandate*",
};

export const happeningSignal = "told-";

/** Forms by the signal that they give. */
export function happeningForms({ scene }: Subject): [string, string[]][] {
  return Object.entries(sorts).map(([sort, words]) => [
    `${happeningSignal}${sort}`,
    [...new Set([...words.split(" ").map((word) => word.replaceAll("~", " ")), ...(scene.happenings[sort] ?? [])])],
  ]);
}
