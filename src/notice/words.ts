/** What the notice says: what could not be done, why, and what to do instead. */
import type { Text } from "../core/record.ts";
import type { UnreachableReason } from "../core/unreachable.ts";

interface Explanation {
  what: Text;
  why: Text;
  instead: Text;
}

const notHere: Text = {
  en: "The background cannot be shown on this page",
  fr: "L’arrière-plan ne peut pas s’afficher sur cette page",
};

export const explanations: Record<UnreachableReason, Explanation> = {
  "browser-page": {
    what: notHere,
    why: {
      en: "It belongs to the browser, which lets no extension in.",
      fr: "Elle appartient au navigateur, qui n’y laisse entrer aucune extension.",
    },
    instead: {
      en: "Open the article in an ordinary tab, outside the browser’s reader view, and press the button there.",
      fr: "Ouvrez l’article dans un onglet ordinaire, hors du mode lecture du navigateur, et cliquez-y sur le bouton.",
    },
  },
  store: {
    what: notHere,
    why: {
      en: "It belongs to the browser’s extension store, where no extension may run.",
      fr: "Elle appartient au magasin d’extensions du navigateur, où aucune extension ne peut agir.",
    },
    instead: {
      en: "Everywhere else the button works.",
      fr: "Partout ailleurs, le bouton fonctionne.",
    },
  },
  pdf: {
    what: {
      en: "PDF documents cannot be read yet",
      fr: "Les documents PDF ne peuvent pas encore être lus",
    },
    why: {
      en: "The browser shows them in a viewer of its own, which lets no extension in.",
      fr: "Le navigateur les affiche dans sa propre visionneuse, qui n’y laisse entrer aucune extension.",
    },
    instead: {
      en: "If the text also exists as a web page, open that one.",
      fr: "Si le texte existe aussi sous forme de page web, ouvrez plutôt celle-ci.",
    },
  },
  file: {
    what: notHere,
    why: {
      en: "It is a file on this computer, and the browser has not been told to let this extension read files.",
      fr: "C’est un fichier de cet ordinateur, et le navigateur n’autorise pas cette extension à lire les fichiers.",
    },
    instead: {
      en: "Allow access to file addresses on the browser’s page about this extension, then press the button again.",
      fr: "Autorisez l’accès aux URL de fichier dans la page du navigateur consacrée à cette extension, puis cliquez de nouveau sur le bouton.",
    },
  },
  "not-allowed": {
    what: notHere,
    why: {
      en: "The browser, or whoever manages it, keeps extensions away from this page, or the page did not load.",
      fr: "Le navigateur, ou la personne qui l’administre, tient les extensions à l’écart de cette page, ou bien elle ne s’est pas chargée.",
    },
    instead: {
      en: "Load the page again, wait until it is there, and press the button once more.",
      fr: "Rechargez la page, attendez qu’elle soit là, puis cliquez de nouveau sur le bouton.",
    },
  },
  "no-answer": {
    what: notHere,
    why: {
      en: "The reader was started in the page but did not answer; the page may be too busy, or has just moved on.",
      fr: "La lecture a été lancée dans la page, mais sans réponse ; la page est peut-être trop occupée ou vient de changer.",
    },
    instead: {
      en: "Load the page again and press the button once more.",
      fr: "Rechargez la page et cliquez de nouveau sur le bouton.",
    },
  },
};

export const buttons: { close: Text; library: Text } = {
  close: { en: "Close", fr: "Fermer" },
  library: { en: "Open my clippings", fr: "Ouvrir mes extraits" },
};
