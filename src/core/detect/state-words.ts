/** The words by which an article lets a country act: what is a state's own, and what states do. Written as aliases are. */

/** With the country's name or adjective beside it: its soldiers, envoys, judges, money, nationals. */
export const stateNouns = [
  // Its armed forces
  ..."soldat* soldier* troupes troops armée army militaire* military forces force légionnaire* legionnaire* parachutist*".split(
    " ",
  ),
  ..."paratroop* commando* contingent* régiment* regiment* officier* officer* hélicoptère* helicopter* avion* aircraft".split(
    " ",
  ),
  ..."aviation jet jets warplane* Rafale* Mirage* drone* frappe* strike* airstrike* base bases camp camps convoi* convoy* opération*".split(
    " ",
  ),
  ..."operation* intervention* présence presence retrait withdrawal départ departure état\u00a0major general\u00a0staff".split(
    " ",
  ),
  // Its state
  ..."ambassad* embass* consul* diplomat* mission envoy* ministre* minister* ministry ministère* président* president*".split(
    " ",
  ),
  ..."gouvernement* government* autorité* authorities officials official député* deputies parlement* parliament".split(
    " ",
  ),
  ..."lawmaker* sénat* senat* juge juges judge* justice tribunal court magistrat* parquet prosecutor* chargé".split(
    " ",
  ),
  // Its money, firms, media and people
  ..."visa* aide aid coopération cooperation financement* funding argent money ressortissant* nationals citizens otage*".split(
    " ",
  ),
  ..."hostage* journaliste* journalist* reporter* espion* spy spies agent* entreprise* société* firm firms company companies group groupe ONG NGO* média* media".split(
    " ",
  ),
  ..."drapeau* flag flags colon* influence".split(" "),
  ..."spécialiste* géant* fabricant* constructeur* opérateur* industriel* banque* filiale* maker* giant* operator* builder* contractor*".split(
    " ",
  ),
  ..."bank banks subsidiary carrier airline* miner".split(" "),
];

/** After the country's or its capital's name: "Paris dément", "France has halted". */
export const stateVerbs = [
  ..."said says called calls denies denied rejects rejected condemn* accuse* suspend* halt* froze freezes urge* asks asked".split(
    " ",
  ),
  ..."demand* expel* recall* summon* wants promis* announce* warn* agree* withdr* pull* refuse* stop* cut cuts close*".split(
    " ",
  ),
  ..."dit juge jugé conteste contesté dément* exige* réclame* annonc* condamn* rappel* expuls* convoqu* rejet* promet*".split(
    " ",
  ),
  ..."menac* soutient retir* cesse* prie prié déclar* appelle appelé veut voulait répond répondu ferme fermé".split(
    " ",
  ),
];

/** What officials go abroad for. */
export const meetings = [
  ..."visite* visit visits visited visiting reçu\u00a0par reçu\u00a0à est\u00a0reçu a\u00a0été\u00a0reçu reçoit accueilli* was\u00a0received is\u00a0received".split(
    " ",
  ),
  ..."received\u00a0by received\u00a0with talks entretien* s’entretien* rencontr* met meets meeting sommet summit déplacement tête-à-tête".split(
    " ",
  ),
];

export const meetingSignal = "state-meeting";
export const stateNounSignal = "state-noun";
export const stateVerbSignal = "state-verb";
