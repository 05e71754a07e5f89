import type { views as en } from "../en/views.ts";

/** Ce que disent les vues de la bibliothèque et le volet d’un extrait. */
export const views: typeof en = {
  event: "événement",
  person: "personne",
  group: "groupe",
  force: "force",
  institution: "institution",
  place: "lieu",
  concept: "terme",
  claim: "point contesté",
  noteWrite: "Écrire",
  noteRead: "Lire",
  noteEmpty: "Pas encore de note.",
  noteHow: "Markdown ; Alt+Entrée la montre telle qu’elle se lit.",
  noteUnsaved: "Pas encore enregistrée ; elle est gardée ici et sera réessayée.",
  contextCorrected: {
    one: "La base a été corrigée depuis (version {version}) : {n} fiche dit autre chose aujourd’hui, pour le même jour.",
    other:
      "La base a été corrigée depuis (version {version}) : {n} fiches disent autre chose aujourd’hui, pour le même jour.",
  },
  cardCorrected: "corrigée depuis",
  cardGone: "La base du {day} n’a pas cette fiche pour ce jour-là.",
  cardWithdrawn: "Retirée le {day} :",
  asShown: "Ce qui vous a été montré",
  asNow: "Ce que dit la base maintenant",
  dateNow: "datée alors de {was}, maintenant de {now}",
  notSaidNow: "La base ne le dit plus.",
};
