import type { notice as english } from "../en/notice.ts";

export const notice: typeof english = {
  notHere: "L’arrière-plan ne peut pas s’afficher sur cette page",
  browserPageWhy: "Elle appartient au navigateur, qui n’y laisse entrer aucune extension.",
  browserPageInstead:
    "Ouvrez l’article dans un onglet ordinaire, hors du mode lecture du navigateur, et cliquez-y sur le bouton.",
  storeWhy: "Elle appartient au magasin d’extensions du navigateur, où aucune extension ne peut agir.",
  storeInstead: "Partout ailleurs, le bouton fonctionne.",
  pdfWhat: "Les documents PDF ne peuvent pas encore être lus",
  pdfWhy: "Le navigateur les affiche dans sa propre visionneuse, qui n’y laisse entrer aucune extension.",
  pdfInstead: "Si le texte existe aussi sous forme de page web, ouvrez plutôt celle-ci.",
  fileWhy: "C’est un fichier de cet ordinateur, et le navigateur n’autorise pas cette extension à lire les fichiers.",
  fileInstead:
    "Autorisez l’accès aux URL de fichier dans la page du navigateur consacrée à cette extension, puis cliquez de nouveau sur le bouton.",
  notAllowedWhy:
    "Le navigateur, ou la personne qui l’administre, tient les extensions à l’écart de cette page, ou bien elle ne s’est pas chargée.",
  notAllowedInstead: "Rechargez la page, attendez qu’elle soit là, puis cliquez de nouveau sur le bouton.",
  noAnswerWhy:
    "La lecture a été lancée dans la page, mais sans réponse ; la page est peut-être trop occupée ou vient de changer.",
  noAnswerInstead: "Rechargez la page et cliquez de nouveau sur le bouton.",
  closeNotice: "Fermer",
  openClippings: "Ouvrir mes extraits",
};
