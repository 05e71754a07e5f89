import type { browser as english } from "../en/browser.ts";

export const browser: typeof english = {
  extensionName: "Arrière-plan",
  extensionDescription:
    "L’arrière-plan daté et sourcé de l’actualité Mali-France, dans la page que vous lisez. Rien ne quitte votre navigateur.",
  actionTitle: "L’arrière-plan de cet article",
  commandTogglePanel: "Ouvrir ou fermer le panneau",
  commandSaveSelection: "Garder le passage sélectionné",
  menuSaveSelection: "Garder ce passage dans Arrière-plan",
  menuSaveArticle: "Garder cet article dans Arrière-plan",
  commandNextMention: "Montrer la fiche du mot marqué suivant",
  commandPreviousMention: "Montrer la fiche du mot marqué précédent",
};
